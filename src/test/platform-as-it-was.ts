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

/** Remembers what there is; the answer puts it back: what was added goes, what was replaced returns. */
export function platformAsItWas(): () => void {
  const before = patched.map(
    (target) => new Map(Reflect.ownKeys(target).map((key) => [key, own(target, key)] as const)),
  )
  return () => {
    for (const [index, target] of patched.entries()) {
      const known = before[index]
      for (const key of Reflect.ownKeys(target)) {
        const was = known?.get(key)
        if (was === undefined) Reflect.deleteProperty(target, key)
        // Globals of Node are made when they are first asked for: those are no substitutes.
        else if (target !== globalThis && own(target, key)?.value !== was.value) Object.defineProperty(target, key, was)
      }
    }
  }
}

function own(target: object, key: PropertyKey): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(target, key)
}
