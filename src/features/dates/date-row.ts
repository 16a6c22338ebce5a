/** One line of the work list: an article with its date, the date proposed for it, its stories and its origin. Pure. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { Article, Derivation, LanguageMark, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import { isFullAddressDate } from '#language/date-proposals/propose-dates.ts'
import type { FoundProposals } from './date-proposals.ts'

export interface DateRow {
  readonly id: ArticleId
  readonly title: string | null
  readonly firstWords: string
  readonly language: LanguageMark
  readonly outlet: string | null
  readonly url: string | null
  readonly fileName: string | null
  readonly published: DateBounds | null
  readonly textHash: TextHash | null
  readonly storyWords: string
  readonly stories: readonly string[]
  readonly origin: Derivation['kind'] | null
  /** What it was made from, as a title or the name of a shared source; empty where that does not apply. */
  readonly originWords: string
  /** The one shown; `null` when nothing was found, `undefined` while nobody has looked. */
  readonly proposal: DateProposal | null | undefined
  /** All, the strongest first. */
  readonly proposals: readonly DateProposal[]
}

const none: readonly DateProposal[] = []

export const dateRowTables: readonly TableName[] = [
  'articles',
  'revisions',
  'batches',
  'stories',
  'storyArticles',
  'derivations',
  'sources',
]

/** Reads rows of all visible articles; one that says the same is the same object as before. */
export class DateRowBook {
  #rows = new Map<string, DateRow>()

  read(snapshot: Snapshot, foundFor: (row: DateRow) => FoundProposals | undefined): readonly DateRow[] {
    const running = new Set<string>()
    for (const batch of snapshot.all('batches')) if (batch.status === 'running') running.add(batch.id)
    const fresh = new Map<string, DateRow>()
    for (const article of snapshot.all('articles')) {
      if (running.has(article.batch)) continue
      const plain = plainRow(snapshot, article)
      const found = foundFor(plain)
      const row = found ? { ...plain, proposal: found.all[found.shown] ?? null, proposals: found.all } : plain
      const before = this.#rows.get(article.id)
      fresh.set(article.id, before && sameRow(before, row) ? before : row)
    }
    this.#rows = fresh
    return [...fresh.values()]
  }
}

/** The title, or the first words in brackets. */
export function rowTitle({ title, firstWords }: Pick<DateRow, 'title' | 'firstWords'>): string {
  return title ?? `[${firstWords}]`
}

/** True while something is left to do on the work list. */
export function isTodo({ published, stories }: DateRow): boolean {
  return published === null || stories.length === 0
}

/** The day that the address or the file name of an article names; `null` where neither names a whole one. */
export function fullAddressDate({ proposals }: Pick<DateRow, 'proposals'>): DateBounds | null {
  return proposals.find(isFullAddressDate)?.bounds ?? null
}

/** True for an article without a date whose address or file name says the day. */
export function hasFullAddressDate(row: DateRow): boolean {
  return row.published === null && fullAddressDate(row) !== null
}

/** The date to copy when filling down: that of the first row that has one; `null` when none has. */
export function dateToFill(rows: readonly DateRow[]): DateBounds | null {
  return rows.find(({ published }) => published !== null)?.published ?? null
}

function plainRow(snapshot: Snapshot, article: Article): DateRow {
  const { id, title, firstWords, language, outlet, url, fileName, published } = article
  const stories = snapshot
    .byIndex('storyArticles', 'article', id)
    .map(({ story }) => snapshot.get('stories', story)?.name ?? '')
    .toSorted()
  const textHash = snapshot.get('revisions', article.revision)?.textHash ?? null
  const facts = { id, title, firstWords, language, outlet, url, fileName, published, textHash }
  return {
    ...facts,
    ...originOf(snapshot, id),
    storyWords: stories.join('; '),
    stories,
    proposal: undefined,
    proposals: none,
  }
}

/** What is said about where an article took its story from (C6). */
export function originOf(snapshot: Snapshot, article: ArticleId): Pick<DateRow, 'origin' | 'originWords'> {
  const [derivation] = snapshot.byIndex('derivations', 'article', article)
  if (!derivation) return { origin: null, originWords: '' }
  const from = snapshot.get('articles', derivation.from)
  const source = snapshot.get('sources', derivation.source)
  return { origin: derivation.kind, originWords: from ? (from.outlet ?? rowTitle(from)) : (source?.name ?? '') }
}

function sameRow(one: DateRow, other: DateRow): boolean {
  for (const [name, value] of Object.entries(one)) {
    if (Object.is(value, other[name as keyof DateRow])) continue
    if (name !== 'stories' || one.storyWords !== other.storyWords) return false
  }
  return true
}
