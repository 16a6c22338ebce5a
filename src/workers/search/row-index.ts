/** The words of rows: claims, passages, glosses, notes, and what is known of articles. Made anew with each start; it follows every edit. */
import type { Change } from '#domain/change.ts'
import {
  isSearchedTable,
  searchedTables,
  searchRow,
  type SearchedTable,
  type SearchRow,
} from '#domain/search/search-rows.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { SegmentBuilder } from '#language/search/segment-builder.ts'
import { searchFigures } from '#language/search/search-figures.ts'
import { SegmentedIndex } from '#language/search/segmented-index.ts'
import type { FigureReaders } from './figure-readers.ts'

/** Rows read before anything else may have its turn. */
const ROWS_AT_ONCE = 500
const SMALL_SEGMENT = 5000
const MOST_SMALL = 8

export class RowIndex {
  readonly index = new SegmentedIndex()
  readonly #snapshot: Snapshot
  readonly #readers: FigureReaders
  /** Names of rows that were changed since they were read. */
  readonly #changed = new Set<string>()
  #settling: Promise<void> = Promise.resolve()

  constructor(snapshot: Snapshot, readers: FigureReaders) {
    this.#snapshot = snapshot
    this.#readers = readers
  }

  /** All rows there are must be read. */
  noteAll(): void {
    for (const table of searchedTables)
      for (const { id } of this.#snapshot.all(table)) this.#changed.add(nameOfRow(table, id))
  }

  /** Call it when the snapshot has them. */
  note(changes: Iterable<Change>): void {
    for (const { table, id } of changes) {
      if (isSearchedTable(table)) this.#changed.add(nameOfRow(table, id))
      if (table === 'batches') this.#noteBatch(id)
    }
  }

  /** Reads what was changed; `goesOn` is called now and then. Who comes while another's reading is under way waits for it. */
  settle(goesOn: () => Promise<void>): Promise<void> {
    const settled = this.#settling.then(() => this.#read(goesOn))
    this.#settling = settled.catch(() => undefined)
    return settled
  }

  async #read(goesOn: () => Promise<void>): Promise<void> {
    if (this.#changed.size === 0) return
    const names = [...this.#changed]
    this.#changed.clear()
    const builder = new SegmentBuilder()
    try {
      for (const [at, name] of names.entries()) {
        if (at % ROWS_AT_ONCE === 0) await goesOn()
        const row = this.rowOf(name)
        this.index.remove(name)
        if (row) builder.add(name, row.text, searchFigures(row.text, await this.#readers.of(row.language)))
      }
    } catch (error) {
      // None of them is in the index: the next question reads them again.
      for (const name of names) this.#changed.add(name)
      throw error
    }
    if (builder.size > 0) this.index.add(builder.finish())
    this.index.unite(SMALL_SEGMENT, MOST_SMALL)
  }

  /** By the name of its document. */
  rowOf(name: string): SearchRow | null {
    const [table = '', id = ''] = name.split(' ')
    return searchRow(this.#snapshot, table as SearchedTable, id)
  }

  *rows(): Iterable<SearchRow> {
    for (const name of this.index.names()) {
      const row = this.rowOf(name)
      if (row) yield row
    }
  }

  /** What belongs to the articles of a batch is to be seen from the moment on in which it is complete (H2). */
  #noteBatch(batch: string): void {
    for (const article of this.#snapshot.byIndex('articles', 'batch', batch)) {
      this.#changed.add(nameOfRow('articles', article.id))
      for (const { id } of this.#snapshot.byIndex('passages', 'article', article.id))
        this.#changed.add(nameOfRow('passages', id))
      for (const { id } of this.#snapshot.byIndex('glosses', 'revision', article.revision))
        this.#changed.add(nameOfRow('glosses', id))
    }
  }
}

export function nameOfRow(table: SearchedTable, id: string): string {
  return `${table} ${id}`
}
