/** Keeps a value derived from rows until a version of its tables or one of its other inputs has changed. */
import type { TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

export class RowsMemo<Value> {
  #inputs: readonly unknown[] | null = null
  #value: Value | undefined

  /**
   * The value of `select` for these inputs; computed again only when one of them is another one (`Object.is`). A new array with
   * the same elements is given as the old one, so that views that compare by identity stay still.
   */
  read(select: () => Value, inputs: readonly unknown[]): Value {
    if (this.#inputs && sameElements(this.#inputs, inputs)) return this.#value as Value
    const value = select()
    const earlier = this.#value
    const kept = Array.isArray(value) && Array.isArray(earlier) && sameElements(value, earlier)
    this.#inputs = inputs
    if (!kept) this.#value = value
    return this.#value as Value
  }
}

/** Says which elements of two lists stand for the same thing, and whether it is as it was. */
export interface Likeness<Element> {
  /** Unique in its list. */
  readonly key: (element: Element) => unknown
  readonly isSame: (one: Element, other: Element) => boolean
}

/** Keeps the elements of a list from one time to the next. */
export class ElementsMemo<Element> {
  #earlier: readonly Element[] = []

  /** The list with each element that is as it was last time given as that object. */
  read(next: readonly Element[], { key, isSame }: Likeness<Element>): readonly Element[] {
    const known = new Map(this.#earlier.map((element) => [key(element), element]))
    this.#earlier = next.map((element) => {
      const before = known.get(key(element))
      return before !== undefined && isSame(before, element) ? before : element
    })
    return this.#earlier
  }
}

/** A number that rises whenever a row of one of these tables changes. */
export function versionOf(snapshot: Snapshot, tables: readonly TableName[]): number {
  let sum = 0
  for (const table of tables) sum += snapshot.version(table)
  return sum
}

function sameElements(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((element, index) => Object.is(element, other[index]))
}
