/** What is made of a row for a source once, however often its files say it: a hundred thousand annotations speak of a few thousand rows. */
import type { PublishSource } from './publish-source.ts'

export class MadeOnce<Row extends object, Made> {
  readonly #make: (source: PublishSource, row: Row) => Made
  readonly #made = new WeakMap<PublishSource, Map<Row, Made>>()

  constructor(make: (source: PublishSource, row: Row) => Made) {
    this.#make = make
  }

  of(source: PublishSource, row: Row): Made {
    const known = this.#made.get(source) ?? new Map<Row, Made>()
    this.#made.set(source, known)
    if (!known.has(row)) known.set(row, this.#make(source, row))
    return known.get(row) as Made
  }
}
