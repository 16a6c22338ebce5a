/** A table as sheets and CSV files have it: a head, and rows that are made one by one. Names of columns are for programs too and stay. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { PublishedTable } from '#domain/publication.ts'
import { edtf } from '../edtf.ts'
import type { PublishSource } from '../published/publish-source.ts'

/** `null` is an empty cell. */
export type SheetCell = string | number | null

export interface SheetColumn {
  /** Unique in its table. */
  readonly name: string
  /** About how many letters it should show. */
  readonly width: number
}

export interface SheetTable {
  readonly id: PublishedTable
  readonly columns: (source: PublishSource) => readonly SheetColumn[]
  /** Every row has a cell for every column. */
  readonly rows: (source: PublishSource) => Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
}

/** A column that is the same for every source. */
export function column(name: string, width = 14): SheetColumn {
  return { name, width }
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ')
}

/** The columns of a date: as EDTF, as the days it lies between, and how it is known (C7). */
export function dateColumns(name: string): readonly SheetColumn[] {
  return [column(name), column(`${name} earliest`, 12), column(`${name} latest`, 12), column(`${name} basis`, 11)]
}

/** The cells of a date; empty ones where nothing is known. */
export function dateCells(date: DateBounds | null): readonly SheetCell[] {
  return date === null ? [null, null, null, null] : [edtf(date), date.earliest, date.latest, date.basis]
}

/** `yes` or `no`. */
export function yesNo(value: boolean): SheetCell {
  return value ? 'yes' : 'no'
}

/** The cells of a row by the names of their columns. */
export function byColumn(columns: readonly SheetColumn[], cells: readonly SheetCell[]): ReadonlyMap<string, SheetCell> {
  return new Map(columns.map(({ name }, index) => [name, cells[index] ?? null]))
}
