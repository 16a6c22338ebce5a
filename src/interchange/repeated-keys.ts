/** Keys that stand more than once in one object of a JSON text: parsing keeps the last, so the others must at least be told. */
import type { ReadingReason } from '#domain/import-draft.ts'

/** Keys and indexes that lead to a value, outermost first. */
export type JsonPath = readonly (string | number)[]

/** An object or an array that is open where the scan stands. */
interface Container {
  /** The keys met so far; `null` for an array. */
  readonly keys: Set<string> | null
  /** The key or index of the value the scan is in. */
  at: string | number
  expectsKey: boolean
}

/** The place of every repetition, in order. Linear; `json` must parse. */
export function* repeatedKeys(json: string): Iterable<JsonPath> {
  const open: Container[] = []
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    const inner = open[open.length - 1]
    if (character === '"') {
      const end = endOfString(json, index)
      if (inner?.expectsKey && takeKey(inner, JSON.parse(json.slice(index, end)) as string))
        yield open.map(({ at }) => at)
      index = end - 1
    } else if (character === '{') open.push({ keys: new Set(), at: '', expectsKey: true })
    else if (character === '[') open.push({ keys: null, at: 0, expectsKey: false })
    else if (character === '}' || character === ']') open.pop()
    else if (character === ',' && inner) next(inner)
  }
}

/** What to say about repetitions that end in these keys; nothing where there are none. */
export function remarksOnRepeated(keys: ReadonlySet<string>): readonly ReadingReason[] {
  if (keys.size === 0) return []
  const named = Array.from(keys, (key) => `“${key}”`).join(', ')
  return [{ key: 'repeatedKeys', params: { keys: named.slice(0, 200) } }]
}

/** Takes a key in; true when the object has it already. */
function takeKey(object: Container, key: string): boolean {
  const known = object.keys?.has(key) ?? false
  object.keys?.add(key)
  object.at = key
  object.expectsKey = false
  return known
}

function next(container: Container): void {
  if (typeof container.at === 'number') container.at += 1
  else container.expectsKey = true
}

/** Where the string that begins at `start` has ended. */
function endOfString(json: string, start: number): number {
  let index = start + 1
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1
  return index + 1
}
