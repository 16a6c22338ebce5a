/** What erasing articles takes along, and what repeats their words and stays unless somebody says otherwise (H8). */
import type { ArticleId, ClaimId, StoryId, TextHash } from '../ids.ts'
import type { Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'

/** What goes, and what may go with it. */
export interface ErasureScope {
  /** The articles that are there, with those that show the same text: a text is erased wherever it stands. */
  readonly articles: readonly Row<'articles'>[]
  /** Of all their revisions. */
  readonly texts: readonly TextHash[]
  /** Stories that have no other article. */
  readonly stories: readonly Row<'stories'>[]
}

/** `articles` may hold ids of deleted ones: they are passed over. */
export function erasureScope(snapshot: Snapshot, articles: readonly ArticleId[]): ErasureScope {
  const going = new Set<ArticleId>()
  const texts = new Set<TextHash>()
  const waiting = [...articles]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (going.has(next) || !snapshot.get('articles', next)) continue
    going.add(next)
    for (const { textHash } of snapshot.byIndex('revisions', 'article', next)) {
      texts.add(textHash)
      for (const { article } of snapshot.byIndex('revisions', 'textHash', textHash)) waiting.push(article)
    }
  }
  const stories = new Set<StoryId>()
  for (const id of going) for (const { story } of snapshot.byIndex('storyArticles', 'article', id)) stories.add(story)
  const isEmptied = (story: StoryId) =>
    snapshot.byIndex('storyArticles', 'story', story).every(({ article }) => going.has(article))
  return {
    articles: [...going].flatMap((id) => snapshot.get('articles', id) ?? []),
    texts: [...texts],
    stories: [...stories].filter(isEmptied).flatMap((id) => snapshot.get('stories', id) ?? []),
  }
}

/** So many characters in a row, of any case and spacing, are surely found when they are repeated. */
export const SURELY_REPEATED = 31
const windowLength = 24
const step = SURELY_REPEATED - windowLength + 1
/** Shorter titles are words of everyday. */
const shortestTitle = 12

/** Tells of some words whether a run of them stands in one of the texts, or one of the titles in them. */
export function repeatsOf(texts: Iterable<string>, titles: Iterable<string>): (words: string) => boolean {
  const windows = new Set<string>()
  for (const text of texts) {
    const even = evened(text)
    for (let at = 0; at + windowLength <= even.length; at += step) windows.add(even.slice(at, at + windowLength))
  }
  const names = [...titles].map(evened).filter(({ length }) => length >= shortestTitle)
  return (words) => {
    const even = evened(words)
    if (names.some((name) => even.includes(name))) return true
    for (let at = 0; at + windowLength <= even.length; at += 1)
      if (windows.has(even.slice(at, at + windowLength))) return true
    return false
  }
}

/** Tables that hold words of analysts. What other articles hold is theirs. */
const tablesOfAnalysts = [
  'claims',
  'stories',
  'sources',
  'derivations',
  'assessments',
  'decisions',
  'verdicts',
  'citations',
  'verdictReadings',
  'corrections',
  'opinionRequests',
  'glosses',
  'aliases',
] as const satisfies readonly TableName[]

export type TableOfAnalysts = (typeof tablesOfAnalysts)[number]

/** Where words of erased texts stand in what stays. */
export interface Repeats {
  readonly claims: readonly ClaimId[]
  /** How many rows, by table, but claims; tables without any are left out. */
  readonly others: readonly { readonly table: TableOfAnalysts; readonly count: number }[]
}

/** Claims that were made from the articles count as repeating them. `goes` tells of rows that are erased anyway. */
export function whatRepeats(
  snapshot: Snapshot,
  articles: ReadonlySet<string>,
  isRepeated: (words: string) => boolean,
  goes: (table: TableName, row: Row) => boolean,
): Repeats {
  const found = tablesOfAnalysts.map((table) => ({
    table,
    rows: [...(snapshot.all(table) as Iterable<Row>)].filter((row) => !goes(table, row) && repeats(row, isRepeated)),
  }))
  const made = [...snapshot.all('claims')].filter(({ madeFrom }) => madeFrom !== null && articles.has(madeFrom))
  const claims = new Set([...made, ...(found.find(({ table }) => table === 'claims')?.rows ?? [])].map(({ id }) => id))
  return {
    claims: [...claims] as ClaimId[],
    others: found
      .filter(({ table, rows }) => table !== 'claims' && rows.length > 0)
      .map(({ table, rows }) => ({ table, count: rows.length })),
  }
}

function repeats(row: Row, isRepeated: (words: string) => boolean): boolean {
  return [...stringsOf(row)].some((words) => words.length >= shortestTitle && isRepeated(words))
}

function* stringsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value) as unknown[]) yield* stringsOf(part)
}

function evened(words: string): string {
  return words.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
