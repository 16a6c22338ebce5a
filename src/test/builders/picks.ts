/** Picks whatever a random test needs from a stream of numbers. */
import { asId } from '#domain/ids.ts'
import type { RowId, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** Picks numbers from a fixed list, over and over; the same list gives the same picks. */
export class Picks {
  readonly #numbers: readonly number[]
  #next = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers.length > 0 ? numbers : [0]
  }

  /** A whole number from 0 to `below - 1`. */
  below(below: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0
    this.#next += 1
    const mixed = Math.imul(number + this.#next * 0x9e3779b1, 0x85ebca6b)
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below
  }

  one<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0]
  }

  yes(): boolean {
    return this.below(2) === 1
  }

  /** The id of some row of a table; one in eight is the id of no row, as is the pick from an empty table. */
  id<Table extends TableName>(snapshot: Snapshot, table: Table): RowId<Table> {
    const ids = [...snapshot.all(table)].map((row) => row.id).sort()
    const found = this.below(8) === 0 ? undefined : ids[this.below(Math.max(ids.length, 1))]
    return (found ?? asId('nowhere')) as RowId<Table>
  }

  ids<Table extends TableName>(snapshot: Snapshot, table: Table): RowId<Table>[] {
    return Array.from({ length: 1 + this.below(3) }, () => this.id(snapshot, table))
  }
}
