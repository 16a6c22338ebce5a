/** Reads a file of sheets and holds it against the project, away from the main thread. Own rows are handed in; nothing is written here. */
import { expose } from 'comlink'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { Row, TableName } from '#domain/records.ts'
import type { SheetFindings, SheetOfFile, SheetRequest } from '#domain/sheet-reader.ts'
import type { SheetChoice } from '#domain/sheet-columns.ts'
import type { SheetWrites } from '#domain/sheet-writes.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import { SheetsIn } from '#interchange/sheet-in/sheets-in.ts'

type Brief = Omit<SheetFindings, 'writes'> & { readonly rows: number; readonly changes: number }

class SheetsInSession {
  readonly #own = new MemorySnapshot()
  #sheets: SheetsIn | null = null
  #writes: SheetWrites = { rows: [], changes: [] }

  rows(table: TableName, rows: readonly Row[]): void {
    this.#own.load(table, rows as readonly Row<typeof table>[])
  }

  async read(
    file: Blob | string,
    remembered: readonly SheetChoice[],
  ): Promise<readonly SheetOfFile[] | { readonly refused: ReadingReason }> {
    const newId = makeUuidSource(Date.now, (bytes) => crypto.getRandomValues(bytes))
    this.#sheets = new SheetsIn(this.#own, newId)
    return this.#sheets.read(file, remembered)
  }

  look(request: SheetRequest): Brief {
    const { writes, ...brief } = this.#read.look(request)
    this.#writes = writes
    return { ...brief, rows: writes.rows.length, changes: writes.changes.length }
  }

  guess(sheet: number, hasHead: boolean): SheetOfFile {
    return this.#read.guess(sheet, hasHead)
  }

  /** Some of what would be written, from a place on; none after the last. */
  writesFrom(from: number, count: number): SheetWrites {
    const { rows, changes } = this.#writes
    return { rows: rows.slice(from, from + count), changes: changes.slice(from, from + count) }
  }

  get #read(): SheetsIn {
    if (!this.#sheets) throw new Error('No file has been read.')
    return this.#sheets
  }
}

/** What the client talks to. */
export type SheetsInSessionApi = SheetsInSession

expose(new SheetsInSession())
