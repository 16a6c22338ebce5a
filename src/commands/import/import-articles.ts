/** Writes one chunk of an import: articles, their revisions, proposed regions and glosses (F2, H2). */
import { defineCommand, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { joinStory } from '#commands/shared/join-story.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type ArticleId, type BatchId, type RevisionId, type StoryId, type TextHash } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Article, Gloss, OriginalFile, Position, Region, Revision } from '#domain/records.ts'
import { originalId } from '#domain/row-ids.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

/** One text to be imported. Ids are chosen by the importer, so that a chunk planned twice writes once. */
export interface ImportedArticle
  extends
    Pick<
      Article,
      | 'fileName'
      | 'title'
      | 'titleBasis'
      | 'firstWords'
      | 'language'
      | 'outlet'
      | 'author'
      | 'url'
      | 'published'
      | 'retrieved'
      | 'tags'
      | 'note'
      | 'extra'
    >,
    Pick<Revision, 'textHash' | 'length' | 'words' | 'unusual' | 'decoding'> {
  /** A new article, or an existing one that gets this text as its next revision; it shows it when the batch is complete (H2). */
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly regions: readonly (Position & Pick<Region, 'kind' | 'reason'>)[]
  /** The file it was taken out of, where that is kept; left out in chunks that an earlier version prepared. */
  readonly original?: OriginalFile | null
  readonly glosses: readonly (Position & Pick<Gloss, 'language' | 'text' | 'origin'>)[]
  /** A story that is there already; the article's place in it is a proposal (C8). */
  readonly story: StoryId | null
}

export interface ImportArticlesArgs {
  readonly batch: BatchId
  /** At most `chunkSize`. */
  readonly articles: readonly ImportedArticle[]
}

/** How many articles one commit of an import holds at most (H2). */
export const chunkSize = 500

/** Writes a chunk of a running batch; articles whose revision is there already are passed over, so that resuming is safe (H2). */
export const importArticles = defineCommand<ImportArticlesArgs>({
  name: 'importArticles',
  plan: (draft, { batch, articles }, context) => {
    const row = findRow(draft, 'batches', batch)
    if (isRejection(row)) return row
    if (row.status !== 'running') return reject('batchNotRunning')
    if (articles.length > chunkSize) return reject('chunkTooLarge', { count: articles.length, most: chunkSize })
    const texts = new Set<TextHash>()
    for (const imported of articles) {
      if (draft.get('revisions', imported.revision)) continue
      const refused = importOne(draft, batch, imported, context)
      if (refused) return refused
      texts.add(imported.textHash)
    }
    return { subject: { batch, count: articles.length }, texts: [...texts] }
  },
})

function importOne(draft: Draft, batch: BatchId, imported: ImportedArticle, context: PlanContext): Rejection | null {
  const { article, story } = imported
  const positions: readonly Position[] = [...imported.regions, ...imported.glosses]
  if (!positions.every((position) => isPlausible(position, imported.length))) return reject('badPosition')
  const existing = draft.get('articles', article)
  if (!existing) draft.put('articles', newArticle(batch, imported))
  putRevision(draft, batch, imported, existing ? draft.byIndex('revisions', 'article', article).length + 1 : 1, context)
  if (story !== null) {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    joinStory(draft, story, [article], 'proposed')
  }
  return null
}

function newArticle(batch: BatchId, imported: ImportedArticle): Omit<Article, 'rev'> {
  const { fileName, title, titleBasis, firstWords, language, outlet, author, url } = imported
  const { published, retrieved, tags, note, extra, article, revision } = imported
  return {
    id: article,
    extra,
    batch,
    fileName,
    title,
    titleBasis,
    firstWords,
    language,
    outlet,
    author,
    url,
    published,
    retrieved,
    tags,
    note,
    readBy: [],
    revision,
  }
}

function putRevision(
  draft: Draft,
  batch: BatchId,
  imported: ImportedArticle,
  number: number,
  { now, newId, actor }: PlanContext,
): void {
  const { article, revision, textHash, length, words, unusual, decoding } = imported
  draft.put('revisions', {
    id: revision,
    extra: null,
    article,
    number,
    textHash,
    length,
    words,
    ...(unusual === undefined ? {} : { unusual }),
    importedAt: now,
    decoding,
  })
  const { original } = imported
  if (original) draft.put('originals', { ...original, id: originalId(revision), extra: null, revision, batch })
  for (const region of imported.regions)
    draft.put('regions', { ...region, id: asId(newId()), extra: null, revision, status: 'proposed' })
  for (const gloss of imported.glosses)
    draft.put('glosses', { ...gloss, id: asId(newId()), extra: null, revision, analyst: actor, at: now })
}
