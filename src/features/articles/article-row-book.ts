/**
 * The rows of the table of articles, read from the snapshot in one pass per version. A row that says the same as before is
 * the same object, so that the table draws, sorts and folds only what has changed.
 */
import type { AnalystId, ArticleId, ClaimId, StoryId } from '#domain/ids.ts'
import type { Article, Revision, TableName } from '#domain/records.ts'
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

/** What the rows of all articles depend on: when one of these tables changes, every row is made again. */
const aroundTables = ['batches', 'stories', 'storyClaims'] as const satisfies readonly TableName[]
/** What of an article stands in lists that the snapshot hands out: the same list as long as none of its rows has changed. */
const listedTables = ['storyArticles', 'passages', 'mentions', 'assessments', 'decisions'] as const
type ListedTable = (typeof listedTables)[number]

/** A row with what it was made of. */
interface KeptRow {
  readonly article: Article
  readonly revision: Revision | undefined
  readonly lists: Readonly<Record<ListedTable, readonly unknown[]>>
  /** `null` for an article that is not to be seen (H2). */
  readonly row: ArticleRow | null
}

/** Keeps the rows of one project between versions: only tables that changed are looked at, and only rows made again that they touch. */
export class ArticleRowBook {
  readonly #kept = new Map<string, KeptRow>()
  /** The same in the order of last time, in which most are found without looking them up. */
  #order: readonly KeptRow[] = []
  readonly #versions = new Map<TableName, number>()
  #analyst: AnalystId | null = null

  /** Rows of all visible articles in the order of import (H2). */
  read(snapshot: Snapshot, analyst: AnalystId): readonly ArticleRow[] {
    const changed = this.#changedTables(snapshot)
    const isAnew = analyst !== this.#analyst || aroundTables.some((table) => changed.has(table))
    this.#analyst = analyst
    const lists = listedTables.filter((table) => changed.has(table))
    const isSame = ({ article, revision, lists: before }: KeptRow, now: Article) =>
      article === now &&
      (!changed.has('revisions') || revision === snapshot.get('revisions', now.revision)) &&
      lists.every((table) => before[table] === listOf(snapshot, table, now.id))
    const asked = new AskedClaims(snapshot)
    const order: KeptRow[] = []
    for (const article of snapshot.all('articles')) {
      const there = this.#order[order.length]
      let kept = there?.article.id === article.id ? there : this.#kept.get(article.id)
      if (!kept || isAnew || !isSame(kept, article)) {
        kept = keep(snapshot, article, rowOf(snapshot, article, analyst, asked), kept?.row ?? null)
        this.#kept.set(article.id, kept)
      }
      order.push(kept)
    }
    this.#order = order
    this.#forgetGone(snapshot)
    return order.flatMap(({ row }) => row ?? [])
  }

  #forgetGone(snapshot: Snapshot): void {
    if (this.#kept.size === snapshot.size('articles')) return
    for (const id of this.#kept.keys()) if (!snapshot.get('articles', id)) this.#kept.delete(id)
  }

  #changedTables(snapshot: Snapshot): ReadonlySet<TableName> {
    const changed = articleRowTables.filter((table) => snapshot.version(table) !== this.#versions.get(table))
    for (const table of changed) this.#versions.set(table, snapshot.version(table))
    return new Set(changed)
  }
}

/** A row that says the same as before is the same object. */
function keep(snapshot: Snapshot, article: Article, row: ArticleRow | null, before: ArticleRow | null): KeptRow {
  return {
    article,
    revision: snapshot.get('revisions', article.revision),
    lists: Object.fromEntries(listedTables.map((table) => [table, listOf(snapshot, table, article.id)])) as Record<
      ListedTable,
      readonly unknown[]
    >,
    row: before && row && sameRow(before, row) ? before : row,
  }
}

function listOf(snapshot: Snapshot, table: ListedTable, article: ArticleId): readonly unknown[] {
  return snapshot.byIndex(table, 'article', article)
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

/** `null` for an article of an import that is still running (H2). */
function rowOf(snapshot: Snapshot, article: Article, analyst: AnalystId, askedClaims: AskedClaims): ArticleRow | null {
  const batch = snapshot.get('batches', article.batch)
  if (batch?.status === 'running') return null
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
    batch: batch?.name ?? '',
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
