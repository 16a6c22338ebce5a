/** What the columns of a sheet hold: as one of our own tables, as a person said of the same head, by their names, by what is in them. */
import { rememberedSheet, type SheetChoice, type SheetColumnUse, type SheetRole } from '#domain/sheet-columns.ts'
import { isAddress, isDate } from '../csv/column-content.ts'
import { columnNames } from '../csv/column-names.ts'
import { judgementIn, saysNothing } from './cell-words.ts'
import { roleByName } from './column-words.ts'
import type { RawSheet } from './read-sheets.ts'
import type { OwnSheet } from '#domain/sheet-reader.ts'
import { ownRole, ownTableOf } from './own-columns.ts'

/** Rows that are looked at. */
const sampleRows = 50

/** The columns as they are taken, and why. */
export interface GuessedSheet extends SheetChoice {
  readonly own: OwnSheet | null
  readonly decidedBy: 'own' | 'remembered' | 'names' | 'content' | 'nobody'
}

/** `isArticle`: whether a head names an article of the project. */
export function guessSheet(
  { rows, name: sheet }: Pick<RawSheet, 'rows' | 'name'>,
  remembered: readonly SheetChoice[],
  isArticle: (head: string) => boolean,
): GuessedSheet {
  const head = rows[0] ?? []
  // Cells of a workbook stand where they belong; where a sign parts them, one behind the last of the head may be a slip.
  const isHeaded = sheet === null && (ownTableOf(head) !== null || isHead(head, isArticle))
  const width = isHeaded ? head.length : rows.reduce((most, { length }) => Math.max(most, length), 0)
  const first = Array.from({ length: width }, (_, index) => head[index] ?? '')
  const heads = columnNames(first, true)
  const own = ownTableOf(heads)
  if (own !== null)
    return { own, hasHead: true, columns: heads.map((name) => ({ name, role: ownRole(own, name) })), decidedBy: 'own' }
  const known = rememberedSheet(remembered, heads)
  if (known) return { own, ...known, decidedBy: 'remembered' }
  const hasHead = isHead(first, isArticle)
  return { own, ...guessColumns(rows, columnNames(first, hasHead), hasHead, isArticle) }
}

/** What the columns hold where a person says whether there is a head. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  heads: readonly string[],
  hasHead: boolean,
  isArticle: (head: string) => boolean,
): Omit<GuessedSheet, 'own'> {
  const sample = rows.slice(hasHead ? 1 : 0, sampleRows)
  const guess = new Guess(heads)
  if (hasHead) heads.forEach((name, at) => guess.takeOnce(at, roleByName(name)))
  guess.takeJudgements(heads.flatMap((_, at) => (guess.isOpen(at) && holdsJudgements(sample, at) ? [at] : [])))
  if (hasHead)
    heads.forEach((name, at) => {
      if (guess.isOpen(at) && isArticle(name)) guess.take(at, 'articleJudgement')
    })
  const byName = guess.has('claim') || guess.has('claimId')
  const longest = byName ? null : longestColumn(sample, heads.length, (at) => guess.isOpen(at))
  if (longest !== null) guess.take(longest, 'claim')
  const decidedBy = byName ? 'names' : guess.has('claim') ? 'content' : 'nobody'
  return { hasHead, columns: guess.columns, decidedBy }
}

/** Columns as they are taken one by one. */
class Guess {
  readonly columns: SheetColumnUse[]
  readonly #taken = new Set<SheetRole>()

  constructor(heads: readonly string[]) {
    this.columns = heads.map((name) => ({ name, role: 'kept' }))
  }

  isOpen(at: number): boolean {
    return this.columns[at]?.role === 'kept'
  }

  has(role: SheetRole): boolean {
    return this.#taken.has(role)
  }

  take(at: number, role: SheetRole): void {
    this.columns[at] = { name: this.columns[at]?.name ?? '', role }
    this.#taken.add(role)
  }

  /** Of two columns with one role the first. */
  takeOnce(at: number, role: SheetRole | null): void {
    if (role !== null && !this.has(role)) this.take(at, role)
  }

  /** One column beside that of the article says what it says; several are of an article each. */
  takeJudgements(columns: readonly number[]): void {
    const [only, ...more] = columns
    if (only === undefined || this.has('judgement')) return
    if (more.length === 0 && this.has('article')) return this.take(only, 'judgement')
    for (const at of columns) this.take(at, 'articleJudgement')
  }
}

/** A first line that names a column, or that holds nothing which only a row would. */
function isHead(first: readonly string[], isArticle: (head: string) => boolean): boolean {
  if (first.some((cell) => roleByName(cell) !== null || isArticle(cell))) return true
  return !first.some(
    (cell) => isAddress(cell) || isDate(cell) || judgementIn(cell) !== null || /^\s*[\d.,]+\s*$/.test(cell),
  )
}

function holdsJudgements(rows: readonly (readonly string[])[], at: number): boolean {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => !saysNothing(cell))
  return cells.length > 0 && cells.filter((cell) => judgementIn(cell) !== null).length * 10 >= cells.length * 8
}

/** The column with the most in it; none where all hold addresses, dates or numbers. */
function longestColumn(
  rows: readonly (readonly string[])[],
  width: number,
  isOpen: (at: number) => boolean,
): number | null {
  let [longest, most]: [number | null, number] = [null, 0]
  for (let at = 0; at < width; at += 1) {
    const cells = isOpen(at) ? rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '') : []
    const words = cells.filter((cell) => /\p{L}/u.test(cell) && !isAddress(cell) && !isDate(cell))
    const mean = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length)
    if (words.length * 2 > cells.length && mean > most) [longest, most] = [at, mean]
  }
  return longest
}
