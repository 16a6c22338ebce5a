/**
 * Puts the platform back after a test that loads a library with substitutes for what Node lacks: files of tests share their globals, and
 * others must run on what the platform has.
 */

const patched: readonly object[] = [
  globalThis,
  Array.prototype,
  JSON,
  Math,
  Map.prototype,
  Set.prototype,
  Promise,
  ArrayBuffer.prototype,
  Uint8Array.prototype,
  Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object,
]

type Substitutes = Map<object, Map<PropertyKey, PropertyDescriptor>>

/** Where the substitutes wait between files: those share their libraries too, which put them there once, when they are loaded. */
const kept = Symbol.for('variorum.substitutes')

function substitutes(): Substitutes {
  const known = Reflect.get(process, kept) as Substitutes | undefined
  const all: Substitutes = known ?? new Map(patched.map((target) => [target, new Map()]))
  Reflect.set(process, kept, all)
  return all
}

/**
 * Remembers what there is, and puts back what a library that is loaded already had substituted; the answer undoes both: what was added
 * goes, what was replaced returns.
 */
export function platformAsItWas(): () => void {
  const before = patched.map(
    (target) => new Map(Reflect.ownKeys(target).map((key) => [key, own(target, key)] as const)),
  )
  const waiting = substitutes()
  for (const [target, added] of waiting) for (const [key, one] of added) Object.defineProperty(target, key, one)
  return () => {
    for (const [index, target] of patched.entries()) {
      const known = before[index]
      for (const key of Reflect.ownKeys(target)) {
        const was = known?.get(key)
        const now = own(target, key)
        // Globals of Node are made when they are first asked for: those are no substitutes.
        const isReplaced = was !== undefined && target !== globalThis && now?.value !== was.value
        if (was !== undefined && !isReplaced) continue
        if (now?.configurable) waiting.get(target)?.set(key, now)
        if (was === undefined) Reflect.deleteProperty(target, key)
        else Object.defineProperty(target, key, was)
      }
    }
  }
}

function own(target: object, key: PropertyKey): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(target, key)
}
