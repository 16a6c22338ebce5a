/** What publishing works on: the rows in scope, names as the analyst wants them, and code points counted beforehand. */
import type { AnalystId, ArticleId, ClaimId, RevisionId, StoryId, TextHash, Utf16Offset } from '#domain/ids.ts'
import type { Article, Instant } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { compareText, isVisible } from '#domain/visible-articles.ts'
import { offsetConverter, type OffsetConverter } from '../offsets.ts'
import type { CodePointSpan } from './shapes.ts'

/** What the analyst chose for a published file (F3). */
export interface PublishOptions {
  /** Whether analysts are named; otherwise they are `analyst-1`, `analyst-2`, ... */
  readonly names: boolean
  /** Left out: the whole project. Otherwise only articles of these stories. */
  readonly stories?: readonly StoryId[]
  /** When the file is made. */
  readonly at: Instant
}

export interface PublishSource {
  readonly snapshot: Snapshot
  readonly options: PublishOptions
  /** Visible articles in scope, by id. */
  readonly articles: ReadonlyMap<ArticleId, Article>
  /** Claims with anything to say about these articles, or asked of them; in order of id. */
  readonly claims: readonly ClaimId[]
  readonly nameOf: (analyst: AnalystId) => { readonly id: string; readonly name: string | null }
  /** `null` when the text is missing or a bound lies inside a surrogate pair. */
  readonly codePoints: (revision: RevisionId, start: Utf16Offset, end: Utf16Offset) => CodePointSpan | null
}

/** Gathers what is in scope and reads the texts that have passages or glosses, one at a time. */
export async function preparePublishing(
  snapshot: Snapshot,
  text: (hash: TextHash) => Promise<string | null>,
  options: PublishOptions,
): Promise<PublishSource> {
  const articles = articlesInScope(snapshot, options.stories)
  const converters = await convertersOf(snapshot, articles, text)
  return {
    snapshot,
    options,
    articles,
    claims: claimsInScope(snapshot, articles, options.stories),
    nameOf: namer(snapshot, options.names),
    codePoints: (revision, start, end) => {
      const converter = converters.get(revision)
      const first = converter?.toCodePoint(start) ?? null
      const last = converter?.toCodePoint(end) ?? null
      return first === null || last === null ? null : { start: first, end: last }
    },
  }
}

function articlesInScope(snapshot: Snapshot, stories: readonly StoryId[] | undefined): ReadonlyMap<ArticleId, Article> {
  const wanted =
    stories &&
    new Set(stories.flatMap((story) => snapshot.byIndex('storyArticles', 'story', story).map((row) => row.article)))
  const shown = [...snapshot.all('articles')].filter(
    (article) => isVisible(snapshot, article) && (!wanted || wanted.has(article.id)),
  )
  return new Map(shown.sort((one, other) => compareText(one.id, other.id)).map((article) => [article.id, article]))
}

function claimsInScope(
  snapshot: Snapshot,
  articles: ReadonlyMap<ArticleId, Article>,
  stories: readonly StoryId[] | undefined,
): readonly ClaimId[] {
  const all = [...snapshot.all('claims')].map((claim) => claim.id).sort(compareText)
  if (!stories) return all
  const asked = new Set(
    stories.flatMap((story) => snapshot.byIndex('storyClaims', 'story', story).map((row) => row.claim)),
  )
  const touches = (claim: ClaimId) =>
    snapshot.byIndex('mentions', 'claim', claim).some((row) => articles.has(row.article)) ||
    snapshot.byIndex('assessments', 'claim', claim).some((row) => articles.has(row.article))
  return all.filter((claim) => asked.has(claim) || touches(claim))
}

function namer(snapshot: Snapshot, names: boolean): PublishSource['nameOf'] {
  const order = [...snapshot.all('analysts')].map((analyst) => analyst.id).sort(compareText)
  const numbers = new Map(order.map((id, index) => [id, index + 1]))
  return (analyst) => {
    if (names) return { id: analyst, name: snapshot.get('analysts', analyst)?.name ?? null }
    if (!numbers.has(analyst)) numbers.set(analyst, numbers.size + 1)
    return { id: `analyst-${numbers.get(analyst)}`, name: null }
  }
}

async function convertersOf(
  snapshot: Snapshot,
  articles: ReadonlyMap<ArticleId, Article>,
  text: (hash: TextHash) => Promise<string | null>,
): Promise<ReadonlyMap<RevisionId, OffsetConverter>> {
  const converters = new Map<RevisionId, OffsetConverter>()
  for (const revision of snapshot.all('revisions')) {
    if (!articles.has(revision.article)) continue
    const used =
      snapshot.byIndex('passages', 'revision', revision.id).length > 0 ||
      snapshot.byIndex('glosses', 'revision', revision.id).length > 0
    const content = used ? await text(revision.textHash) : null
    if (content !== null) converters.set(revision.id, offsetConverter(content))
  }
  return converters
}
