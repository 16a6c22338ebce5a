/**
 * The rows of a table, those too in which a quotation mark opens and never closes. Such a mark takes in whatever comes behind it, so the
 * row is read up to the next line that is a whole row by itself; without one, it is a long text that the file breaks off in.
 */
import { parse, type ParseError } from 'papaparse'

/** A row as it was read. */
export interface ParsedRow {
  readonly cells: readonly string[]
  /** Where a quotation mark of it never closes: `line` when the row was read to the end of its lines, `end` when that is the file's. */
  readonly mended: 'line' | 'end' | null
}

/** So many rows are mended by what follows them, and so many lines are looked at for each: a file of loose marks must not take forever. */
const mostMended = 40
const mostLines = 100
/** A row that is to show that it is whole may be as long, in UTF-16 code units. */
const longestRow = 20_000

/** All rows in order, empty ones too. `columns` is how many cells a whole row has. */
export function parseRows(text: string, delimiter: string, columns: number): readonly ParsedRow[] {
  const rows: ParsedRow[] = []
  let mended = 0
  for (let start = 0; start < text.length;) {
    const found = rowsFrom(text, start, { delimiter, columns, lines: mended < mostMended ? mostLines : 0 })
    for (const cells of found.rows) rows.push({ cells, mended: null })
    if (found.broken === null) return rows
    rows.push(mendedRow(text.slice(found.broken.start, found.broken.end), delimiter, columns, found.broken))
    mended += 1
    start = found.broken.end
  }
  return rows
}

interface Shape {
  readonly delimiter: string
  readonly columns: number
  /** How many lines may be looked at behind a row that is broken. */
  readonly lines: number
}

interface BrokenRow {
  readonly start: number
  /** Where the next row begins. */
  readonly end: number
  /** Whether it is the file that ends there. */
  readonly atEnd: boolean
}

/** Rows up to the first that has to be mended; `broken` is `null` where there is none. */
function rowsFrom(
  text: string,
  start: number,
  shape: Shape,
): { readonly rows: readonly (readonly string[])[]; readonly broken: BrokenRow | null } {
  const rows: (readonly string[])[] = []
  const found: BrokenRow[] = []
  let at = start
  parse<string[]>(text.slice(start), {
    delimiter: shape.delimiter,
    step: ({ data, errors, meta }, parser) => {
      const end = start + meta.cursor
      const broken = errors.some(isOfQuotes) ? brokenRow(text, { start: at, end }, errors, shape) : null
      if (broken) {
        found.push(broken)
        parser.abort()
      } else rows.push(data)
      at = end
    },
  })
  return { rows, broken: found[0] ?? null }
}

function isOfQuotes({ type }: ParseError): boolean {
  return type === 'Quotes'
}

/** How far a row reaches whose quotation marks do not fit; `null` where it is one all the same. */
function brokenRow(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  errors: readonly ParseError[],
  { delimiter, columns, lines }: Shape,
): BrokenRow | null {
  const ends = endsOfLines(text, start, end).slice(0, lines)
  const isComplete = (line: number) => columns > 1 && cellsOf(text.slice(start, line), delimiter).length >= columns
  const isNextWhole = (line: number) => isWholeRow(text.slice(line, line + longestRow), delimiter, columns)
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
  const found = ends.find((line) => isComplete(line) && (isOpen || isNextWhole(line))) ?? ends.find(isNextWhole)
  if (found !== undefined) return { start, end: found, atEnd: false }
  return isOpen ? { start, end: text.length, atEnd: true } : null
}

/** Where lines begin behind the first of a stretch. */
function endsOfLines(text: string, start: number, end: number): readonly number[] {
  const ends: number[] = []
  for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1) {
    ends.push(line)
    if (ends.length === mostLines) break
  }
  return ends
}

/** Whether a row begins here that has every cell, no loose quotation mark, and no cell that goes on as a sentence does after a comma. */
function isWholeRow(text: string, delimiter: string, columns: number): boolean {
  const { data, errors } = parse<string[]>(text, { delimiter, preview: 1 })
  const cells = data[0] ?? []
  if (cells.length !== columns || errors.some(isOfQuotes)) return false
  if (columns === 1 && !text.startsWith('"')) return false
  return cells.every((cell, index) => countQuotes(cell) % 2 === 0 && (index === 0 || !/^\s/.test(cell)))
}

/** The row by its cells, where they are as many as there are columns; else one cell from the loose mark on. */
function mendedRow(raw: string, delimiter: string, columns: number, { atEnd }: BrokenRow): ParsedRow {
  const row = raw.replace(/\r?\n$/, '')
  const cells = cellsOf(row, delimiter)
  const start = startOfLoose(row, delimiter)
  const taken = cells.length === columns ? cells : [...cellsBefore(row, start, delimiter), row.slice(start)]
  return { cells: taken.map(withoutLoose), mended: atEnd ? 'end' : 'line' }
}

/** The cells before a loose mark as they are, and those behind it by every delimiter that is not one of a sentence or a figure. */
function cellsOf(row: string, delimiter: string): readonly string[] {
  const start = startOfLoose(row, delimiter)
  const cells: string[] = []
  let from = start
  for (let at = row.indexOf(delimiter, start); at !== -1; at = row.indexOf(delimiter, at + 1)) {
    const isWithin = row[at + 1] === ' ' || (isDigit(row[at - 1]) && isDigit(row[at + 1]))
    if (isWithin) continue
    cells.push(row.slice(from, at))
    from = at + 1
  }
  return [...cellsBefore(row, start, delimiter), ...cells, row.slice(from)]
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character)
}

function startOfLoose(row: string, delimiter: string): number {
  // The place that is told is behind the mark.
  return (parse<string[]>(row, { delimiter }).errors.find(isOfQuotes)?.index ?? 1) - 1
}

function cellsBefore(row: string, start: number, delimiter: string): readonly string[] {
  return start === 0 ? [] : (parse<string[]>(row.slice(0, start), { delimiter }).data[0] ?? []).slice(0, -1)
}

/** Without the mark that opened the cell; one that stands around words is theirs. */
function withoutLoose(cell: string): string {
  return cell.startsWith('"') && countQuotes(cell) === 1 ? cell.slice(1) : cell
}

function countQuotes(cell: string): number {
  return cell.split('"').length - 1
}
