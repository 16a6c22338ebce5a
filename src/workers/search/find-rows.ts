/** Which articles and rows answer to a query, best first. */
import type { ArticleId } from '#domain/ids.ts'
import { evaluate, type Answers } from '#domain/search/evaluate.ts'
import { soughtInTexts, partsOf, type Query, type SoughtPattern, type SoughtWords } from '#domain/search/query.ts'
import { SEARCH_KINDS, type SearchKind, type SearchRow } from '#domain/search/search-rows.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { compareText } from '#domain/visible-articles.ts'
import { HitFinder, mustBeRead, searchedText, type SearchedText } from '#language/search/find-hits.ts'
import type { Scores } from '#language/search/segmented-index.ts'
import { fieldAnswers, type FieldAnswers } from './field-answers.ts'
import type { FigureReaders } from './figure-readers.ts'
import { nameOfRow, type RowIndex } from './row-index.ts'
import { nameOfText, type TextIndex } from './text-index.ts'

/** What was looked for, and what answers, best first. An article stands there as its own row. */
export interface FoundRows {
  readonly query: Query
  readonly fields: FieldAnswers
  readonly hits: HitFinder
  /** Whether a number is looked for by its value. */
  readonly isOfValue: boolean
  readonly ranked: Readonly<Record<SearchKind, readonly SearchRow[]>>
}

export interface Searched {
  readonly snapshot: Snapshot
  readonly texts: TextIndex
  readonly rows: RowIndex
  readonly readers: FigureReaders
}

type TextPart = SoughtWords | SoughtPattern

/** A word in what is known of an article, its title above all, says more than one in its text. */
const OF_ARTICLE = 3
/** Rows that are looked into before somebody is told that it goes on. */
const ROWS_AT_ONCE = 200

/** Of articles those may be among them that must be read to know. `goesOn` is called now and then; it rejects to stop the work. */
export async function findRows(searched: Searched, query: Query, goesOn: () => Promise<void>): Promise<FoundRows> {
  const asked: Asked = {
    query,
    fields: fieldAnswers(query, searched.snapshot),
    hits: new HitFinder(),
    isOfValue: partsOf(query).some((part) => part.kind === 'words' && part.value !== null),
  }
  const scores = scoresOf(searched, query)
  const ranked: Record<SearchKind, { row: SearchRow; score: number }[]> = emptyKinds()
  let looked = 0
  for (const row of candidates(searched, query, scores)) {
    const answers = answersOf(searched, row, scores, asked.fields)
    let score = evaluate(query, answers)
    if (score === null) continue
    if (row.kind !== 'articles' && mustBeRead(query)) {
      if (++looked % ROWS_AT_ONCE === 0) await goesOn()
      score = evaluate(query, await exactAnswers(searched, row, asked, row.text))
    }
    if (score !== null) ranked[row.kind].push({ row, score })
  }
  return { ...asked, ranked: mapKinds((kind) => inOrder(ranked[kind])) }
}

/** What is asked of every row. */
export type Asked = Omit<FoundRows, 'ranked'>

/** Whether a text and its row answer, for a text that was read. */
export async function exactAnswers(searched: Searched, row: SearchRow, asked: Asked, text: string): Promise<Answers> {
  // Apart, for what stands at the end of one and the beginning of the other does not stand side by side.
  const both = [await prepared(searched, row, asked, row.text)]
  if (text !== row.text) both.push(await prepared(searched, row, asked, text))
  return {
    score: (part) => both.reduce((sum, each) => sum + asked.hits.spansOf(part, each).length, 0),
    has: (field) => asked.fields(field, row),
  }
}

/** Words of a row, or of its article, prepared for looking into them. */
export async function prepared(
  { readers }: Searched,
  { language }: SearchRow,
  { isOfValue }: Asked,
  text: string,
): Promise<SearchedText> {
  return searchedText(text, isOfValue ? await readers.of(language) : null)
}

interface PartScores {
  readonly texts: Scores
  readonly rows: Scores
}

/** Of each part that the index knows of. */
type AllScores = ReadonlyMap<TextPart, PartScores>

function scoresOf({ texts, rows }: Searched, query: Query): AllScores {
  const scores = new Map<TextPart, PartScores>()
  for (const part of partsOf(query))
    if (part.kind === 'words') scores.set(part, { texts: texts.index.find(part), rows: rows.index.find(part) })
  return scores
}

/** What of a row the index tells. An article answers by its text as by what is known of it. */
function answersOf(
  { snapshot, texts, rows }: Searched,
  row: SearchRow,
  scores: AllScores,
  fields: FieldAnswers,
): Answers {
  const own = rows.index.numberOf(nameOfRow(row.table, row.id))
  const text = row.kind === 'articles' ? texts.index.numberOf(textOf(snapshot, row) ?? '') : -1
  return {
    score: (part) => {
      const known = scores.get(part)
      if (known === undefined) return null
      const score = known.rows.of(own) * OF_ARTICLE + (text < 0 ? 0 : known.texts.of(text))
      // Side by side they need not stand.
      return score > 0 && part.kind === 'words' && part.words.length > 1 ? null : score
    },
    has: (field) => fields(field, row),
  }
}

/** Every row that may answer; all there are where none need have a word that is sought. */
function candidates(searched: Searched, query: Query, scores: AllScores): Iterable<SearchRow> {
  const { rows } = searched
  return needsWords(query) ? named(rows, namesWith(searched, query, scores)) : rows.rows()
}

function* named(rows: RowIndex, names: Iterable<string>): Iterable<SearchRow> {
  for (const name of names) {
    const row = rows.rowOf(name)
    if (row) yield row
  }
}

/** Names of rows that have one of the words sought, or whose text has. */
function namesWith({ snapshot, texts, rows }: Searched, query: Query, scores: AllScores): ReadonlySet<string> {
  const names = new Set<string>()
  const found = soughtInTexts(query).flatMap((part) => scores.get(part) ?? [])
  for (const each of found) {
    for (const document of each.rows.documents) names.add(rows.index.nameOf(document) ?? '')
    for (const document of each.texts.documents) {
      const [hash = '', language = ''] = texts.index.nameOf(document)?.split(' ') ?? []
      for (const article of articlesWith(snapshot, hash, language)) names.add(nameOfRow('articles', article))
    }
  }
  return names
}

/** Articles that show this text now. */
function articlesWith(snapshot: Snapshot, hash: string, language: string): readonly ArticleId[] {
  return snapshot.byIndex('revisions', 'textHash', hash).flatMap((revision) => {
    const article = snapshot.get('articles', revision.article)
    return article?.revision === revision.id && article.language.tag === language ? article.id : []
  })
}

/** Whether nothing can answer in which none of the words stands. */
function needsWords(query: Query): boolean {
  if (query.kind === 'all') return query.parts.some(needsWords)
  if (query.kind === 'any') return query.parts.every(needsWords)
  return query.kind === 'words'
}

/** Name of an article's text in the index. */
export function textOf(snapshot: Snapshot, { article }: Pick<SearchRow, 'article'>): string | null {
  const revision = snapshot.get('revisions', article?.revision ?? null)
  return revision && article ? nameOfText({ textHash: revision.textHash, language: article.language.tag }) : null
}

function inOrder(found: readonly { readonly row: SearchRow; readonly score: number }[]): readonly SearchRow[] {
  return found
    .toSorted((one, other) => other.score - one.score || compareText(one.row.id, other.row.id))
    .map(({ row }) => row)
}

function emptyKinds() {
  return mapKinds((): { row: SearchRow; score: number }[] => [])
}

function mapKinds<Value>(make: (kind: SearchKind) => Value): Record<SearchKind, Value> {
  return Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, make(kind)])) as Record<SearchKind, Value>
}
