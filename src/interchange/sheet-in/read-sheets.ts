/** A file of sheets, or what was pasted out of one, as rows of text. Whatever is wrong with it is a reason with its place (F2). */
import { parse } from 'papaparse'
import type { ReadingReason } from '#domain/import-draft.ts'
import { decode } from '../decode.ts'
import { parseRows } from '../csv/parse-rows.ts'
import { sniffTable } from '../csv/table-head.ts'
import type { SheetLimits } from '../xlsx/sheet-rows.ts'
import { isZip, seemsToHold } from '../zip/zip.ts'

/** A sheet as it was read. */
export interface RawSheet {
  /** Of a workbook; `null` for a file or a range that is one table. */
  readonly name: string | null
  /** All of it, the head among them. */
  readonly rows: readonly (readonly string[])[]
  /** Rows, from 1, in which a quotation mark never closes. */
  readonly broken: ReadonlySet<number>
  /** Whether texts of this program are guarded in it: see `formula-guard.ts`. */
  readonly isGuarded: boolean
}

export type SheetsReading = readonly RawSheet[] | { readonly refused: ReadingReason }

/** Larger files are read by nobody; in bytes. */
const largestFile = 50 * 1024 * 1024
const limits: SheetLimits = { rows: 100_000, columns: 2_000, cells: 3_000_000 }

/** The sheets of a workbook in order, or the one table that any other file is. */
export async function readSheetFile(file: Blob): Promise<SheetsReading> {
  if (file.size > largestFile) return refuse('sheetFileTooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isOldWorkbook(bytes)) return refuse('oldWorkbook')
  if (isZip(bytes)) return seemsToHold({ name: '', bytes }, 'xl/workbook.xml') ? readWorkbook(bytes) : refuse('noSheet')
  const decoded = decode(bytes, { keepLineEnds: true })
  return 'refused' in decoded ? decoded : readRange(decoded.text)
}

/** The text of a file, or a range that was copied out of a spreadsheet. */
export function readRange(text: string): SheetsReading {
  if (text.trim() === '') return refuse('emptyFile')
  const { delimiter, first } = sniffTable(text)
  if (breaksInFirstRow(text, delimiter)) return refuse('brokenFirstRow')
  const parsed = parseRows(text, delimiter, first.length)
  const cells = parsed.reduce((sum, row) => sum + row.cells.length, 0)
  if (parsed.length > limits.rows || first.length > limits.columns || cells > limits.cells)
    return { refused: { key: 'sheetTooLarge', params: { sheet: '' } } }
  const broken = new Set(parsed.flatMap(({ mended }, index) => (mended === null ? [] : [index + 1])))
  return [{ name: null, rows: parsed.map((row) => row.cells), broken, isGuarded: true }]
}

/** Without its first row nobody knows what the columns of a table hold: such a mark takes in the head, and maybe all that follows. */
function breaksInFirstRow(text: string, delimiter: string): boolean {
  return parse<string[]>(text, { delimiter, preview: 1 }).errors.some(({ type }) => type === 'Quotes')
}

async function readWorkbook(bytes: Uint8Array): Promise<SheetsReading> {
  const { readXlsx } = await import('../xlsx/read-xlsx.ts')
  const sheets = await readXlsx(bytes, limits)
  if ('refused' in sheets) return sheets
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
  if (filled.length === 0) return refuse('emptyFile')
  return filled.map(({ name, rows }) => ({ name, rows, broken: new Set<number>(), isGuarded: false }))
}

/** The compound file of old or locked workbooks. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte)
}

function refuse(key: string): { readonly refused: ReadingReason } {
  return { refused: { key, params: {} } }
}
