/** The cells of one row by what they hold, beside what stands of the same row in this project. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import { unguardCell } from '../csv/formula-guard.ts'
import { unifyLineEnds } from '../decode.ts'
import { longestCell } from '../xlsx/cell-text.ts'

/** How the cells of a sheet are to be understood. */
export interface CellRules {
  /** Of a table of this program an empty cell says that there is nothing; of any other, that it says nothing. */
  readonly isOwn: boolean
  /** Whether its texts were guarded when it was written. */
  readonly isGuarded: boolean
  /** What the columns are called. */
  readonly columns: ReadonlyMap<SheetRole, string>
}

/** What was read of a part of a row: fields in which it says otherwise, and what could not be read. */
export interface ReadPart<Fields> {
  readonly fields: Partial<Fields>
  readonly problems: readonly CellProblem[]
}

export interface CellProblem {
  readonly role: SheetRole
  readonly reason: ReadingReason
}

/** The fields of all parts, none of which another has. */
export function allFields<Fields>(parts: readonly ReadPart<Fields>[]): Partial<Fields> {
  return parts.reduce<Partial<Fields>>((all, { fields }) => ({ ...all, ...fields }), {})
}

export class RowCells {
  readonly isOwn: boolean
  readonly #rules: CellRules
  readonly #cells: ReadonlyMap<SheetRole, string>
  readonly #written: ReadonlyMap<SheetRole, string>

  /** `written` has nothing of a row that is new. */
  constructor(
    cells: ReadonlyMap<SheetRole, string>,
    rules: CellRules,
    written: ReadonlyMap<SheetRole, string> = new Map(),
  ) {
    this.isOwn = rules.isOwn
    this.#rules = rules
    this.#cells = cells
    this.#written = written
  }

  /** The same cells beside what stands of another row. */
  beside(written: ReadonlyMap<SheetRole, string>): RowCells {
    return new RowCells(this.#cells, this.#rules, written)
  }

  /** With cells for what no other holds. */
  with(more: ReadonlyMap<SheetRole, string>): RowCells {
    const open = [...more].filter(([role]) => this.cell(role) === null)
    return new RowCells(new Map([...this.#cells, ...open]), this.#rules, this.#written)
  }

  /** What its column is called; the role where the sheet has none. */
  column(role: SheetRole): string {
    return this.#rules.columns.get(role) ?? role
  }

  /** All cells as they came, for holding one row against another. */
  get said(): JsonObject {
    return Object.fromEntries(this.#cells)
  }

  /** What the sheet says; `null` where it says nothing. */
  cell(role: SheetRole): string | null {
    const cell = this.#cells.get(role)
    if (cell === undefined || (cell.trim() === '' && !this.#rules.isOwn)) return null
    return this.#rules.isOwn && this.#rules.isGuarded ? unguardCell(cell) : cell
  }

  /** The same without spaces around it; empty where the sheet says nothing. */
  word(role: SheetRole): string {
    return this.cell(role)?.trim() ?? ''
  }

  /** What the sheet says, where that is not what stands here. */
  changed(role: SheetRole): string | null {
    const cell = this.cell(role)
    return cell === null || sameCell(cell, this.#written.get(role) ?? '', this.#rules) ? null : cell
  }

  /** Whether the sheet says anything of these that does not stand here. */
  changesAny(...roles: readonly SheetRole[]): boolean {
    return roles.some((role) => this.changed(role) !== null)
  }

  /** What the sheet says, else what stands here. */
  value(role: SheetRole): string {
    return this.cell(role) ?? this.#written.get(role) ?? ''
  }
}

/** Whether a cell is what was written, or what a spreadsheet makes of it by itself: other line ends, a beginning that fits. */
export function sameCell(cell: string, written: string, { isOwn, isGuarded }: Omit<CellRules, 'columns'>): boolean {
  const said = isOwn ? cell : cell.trim()
  const stands = isOwn ? written : written.trim()
  if (said === stands) return true
  if (unifyLineEnds(said).text === unifyLineEnds(stands).text) return true
  if (isOwn && !isGuarded && unguardCell(said) === stands) return true
  // Where a cell can hold no more, the end may be the mark of it.
  const isCut = stands.length > longestCell && said.length > longestCell - shortestEnd
  return isCut && stands.startsWith(said.slice(0, longestCell - shortestEnd))
}

/** Of a text that was cut, the last part that may be a mark, in UTF-16 code units. */
const shortestEnd = 100

/** Of a cell that is told in a reason, in UTF-16 code units. */
const toldUnits = 80

/** A cell as a reason tells it; cut off between characters, never within one. */
export function shortCell(cell: string): string {
  const plain = cell.trim()
  return plain.length <= toldUnits ? plain : `${plain.slice(0, toldUnits).replace(/[\ud800-\udbff]$/u, '')}…`
}

/** The values of a cell that holds several. */
export function listIn(cell: string): readonly string[] {
  return [...new Set(cell.split(/[;；\n]/u).map((each) => each.trim()))].filter((each) => each !== '')
}

/** A cell that cannot be taken as it stands beside the others. */
export function unfit(
  cells: RowCells,
  role: SheetRole,
  key: 'cellEmptied' | 'withoutValue' | 'withoutDate' | 'referenceWithoutReason',
): CellProblem {
  const params = { column: cells.column(role), word: shortCell(cells.value(role)) }
  if (key === 'cellEmptied') return problem(role, { key: 'cellEmptied', params })
  if (key === 'withoutValue') return problem(role, { key: 'withoutValue', params })
  if (key === 'withoutDate') return problem(role, { key: 'withoutDate', params })
  return problem(role, { key: 'referenceWithoutReason', params })
}

export function problem(role: SheetRole, reason: ReadingReason): CellProblem {
  return { role, reason }
}
