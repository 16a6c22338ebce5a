/** Plain JSON values, and the one canonical way to write them as text. */

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/**
 * JSON with the keys of every object in code unit order and no white space: the same value always gives the same text. Keys
 * that are whole numbers come first and by size, as in every object of the language. `undefined` fields are left out, as
 * `JSON.stringify` does. Used for hashes and for byte-equal exports (H7).
 */
export function canonicalJson(value: unknown): string {
  // Every write passes here. Copying in order and then writing takes a third of what a replacer function does.
  return JSON.stringify(inOrder(value))
}

/** The value with the keys of all its objects in order; what is no object comes back as it is. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const object = value as Readonly<Record<string, unknown>>
  const keys = sortedKeys(object)
  const copy = (keys.includes('__proto__') ? Object.create(null) : {}) as Record<string, unknown>
  for (const key of keys) copy[key] = inOrder(object[key])
  return copy
}

/** Key orders seen so far: a step for each key on the way, at its end the same keys sorted. */
interface KeyOrder {
  readonly next: Map<string, KeyOrder>
  sorted: readonly string[] | null
}

/** Rows have few shapes; the free fields of imported files may have any number, so the memory is emptied when it is full. */
const mostSteps = 5000
let firstStep: KeyOrder = { next: new Map(), sorted: null }
let steps = 0

function sortedKeys(object: object): readonly string[] {
  const keys = Object.keys(object)
  let at = firstStep
  for (const key of keys) {
    let next = at.next.get(key)
    if (!next) {
      at.next.set(key, (next = { next: new Map(), sorted: null }))
      steps += 1
    }
    at = next
  }
  at.sorted ??= keys.toSorted()
  const { sorted } = at
  if (steps > mostSteps) {
    firstStep = { next: new Map(), sorted: null }
    steps = 0
  }
  return sorted
}

/** True when both values have the same canonical JSON; found without writing it. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isStructure(one) || !isStructure(other)) return JSON.stringify(one) === JSON.stringify(other)
  if (Array.isArray(one) || Array.isArray(other)) return sameList(one, other)
  const fields = definedKeys(one)
  if (fields.length !== definedKeys(other).length) return false
  return fields.every((key) => Object.hasOwn(other, key) && sameJson(field(one, key), field(other, key)))
}

function sameList(one: object, other: object): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  // A missing element is written as null.
  return one.every((element: unknown, index) => sameJson(element ?? null, (other[index] as unknown) ?? null))
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function definedKeys(object: object): string[] {
  return Object.keys(object).filter((key) => field(object, key) !== undefined)
}

function field(object: object, key: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[key]
}
