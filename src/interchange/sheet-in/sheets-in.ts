/** A file of sheets beside a project: what its columns hold, and what they say. Works on rows that are handed in; writes nothing. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { SheetFindings, SheetOfFile, SheetRequest } from '#domain/sheet-reader.ts'
import type { SheetChoice } from '#domain/sheet-columns.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { columnNames } from '../csv/column-names.ts'
import { compareSheets } from './compare-sheets.ts'
import { ArticleFinder } from './find-named.ts'
import { guessColumns, guessSheet } from './guess-roles.ts'
import { readRange, readSheetFile, type RawSheet } from './read-sheets.ts'

const shownRows = 3
/** Of a cell that is shown, in UTF-16 code units. */
const shownUnits = 80

export class SheetsIn {
  readonly #snapshot: Snapshot
  readonly #newId: () => string
  readonly #articles: ArticleFinder
  #sheets: readonly (RawSheet & { readonly told: SheetOfFile })[] = []

  constructor(snapshot: Snapshot, newId: () => string) {
    this.#snapshot = snapshot
    this.#newId = newId
    this.#articles = new ArticleFinder(snapshot, new Map())
  }

  /** Reads all of a file, or of what was pasted. `remembered`: columns that were chosen for other sheets. */
  async read(
    file: Blob | string,
    remembered: readonly SheetChoice[],
  ): Promise<readonly SheetOfFile[] | { readonly refused: ReadingReason }> {
    const read = typeof file === 'string' ? readRange(file) : await readSheetFile(file)
    if ('refused' in read) return read
    this.#sheets = read.map((sheet) => {
      const { own, hasHead, columns, decidedBy } = guessSheet(sheet, remembered, this.#isArticle)
      return { ...sheet, told: toldOf(sheet, { own, choice: { hasHead, columns }, decidedBy }) }
    })
    return this.#sheets.map(({ told }) => told)
  }

  /** The columns of a sheet as they are guessed with or without a head. */
  guess(at: number, hasHead: boolean): SheetOfFile {
    const sheet = this.#sheets[at]
    if (!sheet) throw new RangeError(`There is no sheet ${at}`)
    const first = sheet.told.choice.columns.map((_, index) => sheet.rows[0]?.[index] ?? '')
    const { columns, decidedBy } = guessColumns(sheet.rows, columnNames(first, hasHead), hasHead, this.#isArticle)
    return toldOf(sheet, { own: null, choice: { hasHead, columns }, decidedBy })
  }

  look(request: SheetRequest): SheetFindings {
    const choices = new Map(request.choices)
    const sheets = request.sheets.flatMap((at) => {
      const sheet = this.#sheets[at]
      return sheet ? [{ ...sheet, own: sheet.told.own, choice: choices.get(at) ?? sheet.told.choice }] : []
    })
    return compareSheets(this.#snapshot, sheets, request, this.#newId)
  }

  readonly #isArticle = (head: string): boolean => this.#articles.find(head) !== null
}

function toldOf({ name, rows }: RawSheet, how: Pick<SheetOfFile, 'own' | 'choice' | 'decidedBy'>): SheetOfFile {
  const filled = rows.slice(how.choice.hasHead ? 1 : 0).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const sample = filled
    .slice(0, shownRows)
    .map((cells) => how.choice.columns.map((_, at) => shownCell(cells[at] ?? '')))
  return { name, rows: filled.length, sample, ...how }
}

/** Cut off between characters, never within one. */
function shownCell(cell: string): string {
  if (cell.length <= shownUnits) return cell
  return `${cell.slice(0, shownUnits).replace(/[\ud800-\udbff]$/u, '')}…`
}
