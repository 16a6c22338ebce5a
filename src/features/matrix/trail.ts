/** The cells somebody came to while reviewing, in that order: the way back leads along them, whether they were judged or put off. */
import type { CellRef } from '#domain/cell.ts'
import { isSameCell } from './review-queue.ts'

export class Trail {
  readonly #cells: CellRef[] = []

  /** A cell that one comes back to keeps its place. */
  come(cell: CellRef): void {
    if (!this.#cells.some((met) => isSameCell(met, cell))) this.#cells.push(cell)
  }

  /** The one before `from`, or the last where `from` is not on the trail; `null` where there is none. */
  before(from: CellRef | null): CellRef | null {
    const place = this.#cells.findIndex((met) => isSameCell(met, from))
    return (place < 0 ? this.#cells.at(-1) : this.#cells[place - 1]) ?? null
  }

  /** A new review begins. */
  clear(): void {
    this.#cells.length = 0
  }
}
