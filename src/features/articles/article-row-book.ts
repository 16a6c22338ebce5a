/**
 * The rows of the table of articles, read from the snapshot in one pass per version. A row that says the same as before is
 * the same object, so that the table draws, sorts and folds only what has changed.
 */
import type { AnalystId, ClaimId, StoryId } from '#domain/ids.ts'
import type { Article, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { ArticleRow } from './article-row.ts'

/** Every table a row is made of. */
export const articleRowTables: readonly TableName[] = [
  'articles',
  'revisions',
  'batches',
  'stories',
  'storyArticles',
  'storyClaims',
  'passages',
  'mentions',
  'assessments',
  'decisions',
]

const noClaims: ReadonlySet<ClaimId> = new Set()

/** Keeps the rows of one project between versions. */
export class ArticleRowBook {
  #rows = new Map<string, ArticleRow>()

  /** Rows of all visible articles in the order of import (H2). */
  read(snapshot: Snapshot, analyst: AnalystId): readonly ArticleRow[] {
    const asked = new AskedClaims(snapshot)
    const batches = new Map<string, string | null>()
    for (const batch of snapshot.all('batches')) batches.set(batch.id, batch.status === 'running' ? null : batch.name)
    const fresh = new Map<string, ArticleRow>()
    for (const article of snapshot.all('articles')) {
      const batch = batches.get(article.batch)
      if (batch === null) continue
      const row = rowOf(snapshot, article, analyst, asked, batch ?? '')
      const before = this.#rows.get(article.id)
      fresh.set(article.id, before && sameRow(before, row) ? before : row)
    }
    this.#rows = fresh
    return [...fresh.values()]
  }
}

/** Which claims are asked of an article; articles of the same stories share one set (C13). */
class AskedClaims {
  readonly #snapshot: Snapshot
  readonly #sets = new Map<string, ReadonlySet<ClaimId>>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  of(stories: readonly StoryId[]): ReadonlySet<ClaimId> {
    if (stories.length === 0) return noClaims
    const key = stories.toSorted().join(' ')
    let claims = this.#sets.get(key)
    if (!claims) {
      claims = new Set(
        stories.flatMap((story) => this.#snapshot.byIndex('storyClaims', 'story', story).map(({ claim }) => claim)),
      )
      this.#sets.set(key, claims)
    }
    return claims
  }
}

function rowOf(
  snapshot: Snapshot,
  article: Article,
  analyst: AnalystId,
  askedClaims: AskedClaims,
  batch: string,
): ArticleRow {
  const { id, title, firstWords, language, outlet, author, url, fileName, published, tags } = article
  const places = snapshot.byIndex('storyArticles', 'article', id)
  const stories = places.map(({ story }) => snapshot.get('stories', story)?.name ?? '').toSorted()
  const asked = askedClaims.of(places.map(({ story }) => story))
  const revision = snapshot.get('revisions', article.revision)
  return {
    id,
    title,
    firstWords,
    language,
    outlet,
    author,
    url,
    fileName,
    published,
    tags,
    storyWords: stories.join('; '),
    stories,
    proposed: places.some(({ status }) => status === 'proposed'),
    isSource: places.some(({ role }) => role === 'sourceDocument'),
    words: revision?.words ?? 0,
    unusual: revision?.unusual ?? null,
    revision: article.revision,
    textHash: revision?.textHash ?? null,
    passages: snapshot.byIndex('passages', 'article', id).length,
    claims: new Set(snapshot.byIndex('mentions', 'article', id).map(({ claim }) => claim)).size,
    asked: asked.size,
    assessed: asked.size === 0 ? 0 : countAssessed(snapshot, article, asked),
    readByMe: article.readBy.includes(analyst),
    batch,
  }
}

function countAssessed(snapshot: Snapshot, { id }: Article, asked: ReadonlySet<ClaimId>): number {
  const judged = new Set<ClaimId>()
  for (const { claim } of snapshot.byIndex('assessments', 'article', id)) if (asked.has(claim)) judged.add(claim)
  for (const { claim } of snapshot.byIndex('decisions', 'article', id)) if (asked.has(claim)) judged.add(claim)
  return judged.size
}

function sameRow(one: ArticleRow, other: ArticleRow): boolean {
  for (const [name, value] of Object.entries(one)) {
    const twin: unknown = other[name as keyof ArticleRow]
    if (Object.is(value, twin)) continue
    if (name !== 'stories' || one.storyWords !== other.storyWords) return false
  }
  return true
}
