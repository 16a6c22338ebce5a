/** What a sheet comes to: rows that are new, and fields in which it says otherwise than the rows that are here. Pure. */
import type { Unsaved } from './draft.ts'
import type { JsonObject } from './json.ts'

/** Tables of which a sheet may bring rows. */
export type SheetTableName = 'analysts' | 'claims' | 'storyClaims' | 'verdicts' | 'assessments' | 'decisions'

/** A row that is not here yet. */
export type NewSheetRow = {
  readonly [Table in SheetTableName]: { readonly table: Table; readonly row: Unsaved<Table> }
}[SheetTableName]

/** Some fields of a row that is here, as they are and as the sheet has them. */
export interface SheetChange {
  readonly table: 'claims' | 'verdicts' | 'assessments' | 'decisions'
  readonly id: string
  readonly before: JsonObject
  /** The same fields. */
  readonly after: JsonObject
}

/** What becomes of fields in which a sheet says otherwise: a question for somebody, or one of the two at once. */
export type Differing = 'ask' | 'sheet' | 'ours'

/** What taking a sheet in would write; a row comes after those it needs. */
export interface SheetWrites {
  readonly rows: readonly NewSheetRow[]
  readonly changes: readonly SheetChange[]
}
