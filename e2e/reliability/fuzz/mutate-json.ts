/** Spoils JSON and leaves it JSON: other values, other kinds, keys that mean something to JavaScript, things twice or gone. */
import { oneOf, whole } from './mutate.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Random = () => number

const keys: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'id',
  'type',
  'text',
  'target',
  'format',
  '',
  '0',
]

function strangeValue(random: Random): Json {
  const deep = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as Json
  const makers: readonly [() => Json, ...(() => Json)[]] = [
    () => null,
    () => true,
    () => oneOf(random, [0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -1e308, Number.MIN_VALUE]),
    () => '',
    () => ' ',
    () => 'x'.repeat(1 + whole(random, 200_000)),
    () => oneOf(random, ['\0', '\ud800', '\u202e', '2024-02-30', 'javascript:1', 'https://[', 'sha256:', 'en-', '😀']),
    () => [],
    () => ({}),
    () => [[], [null], { a: [] }],
    () => deep(1 + whole(random, 500)),
    () => Array.from({ length: whole(random, 5000) }, (_, at) => at),
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as Json,
  ]
  return oneOf(random, makers)()
}

/** Every object and list in a value, itself among them. */
function containers(value: Json, found: (Json[] | Record<string, Json>)[] = []): (Json[] | Record<string, Json>)[] {
  if (typeof value !== 'object' || value === null) return found
  found.push(value)
  for (const inner of Array.isArray(value) ? value : Object.values(value)) containers(inner, found)
  return found
}

/** Like `Object.defineProperty`: an assignment to `__proto__` would be none. */
function set(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

function changeList(list: Json[], random: Random): void {
  const at = whole(random, list.length + 1)
  const changes: readonly [() => void, ...(() => void)[]] = [
    () => list.splice(at, 1),
    () => list.splice(at, 0, strangeValue(random)),
    () => list.splice(at, 1, strangeValue(random)),
    () => list.push(...structuredClone(list.slice(at, at + 3))),
    () => list.reverse(),
  ]
  oneOf(random, changes)()
}

function changeObject(object: Record<string, Json>, random: Random): void {
  const own = Object.keys(object)
  const key = own[whole(random, own.length)] ?? 'x'
  const other = own[whole(random, own.length)] ?? 'x'
  const changes: readonly [() => void, ...(() => void)[]] = [
    () => delete object[key],
    () => set(object, key, strangeValue(random)),
    () => set(object, key, strangeValue(random)),
    () => set(object, oneOf(random, keys), strangeValue(random)),
    () => set(object, key, structuredClone(object[other] ?? null)),
    () => set(object, key, [object[key] ?? null]),
    () => set(object, key, { value: object[key] ?? null }),
  ]
  oneOf(random, changes)()
}

/** The text of a JSON file with one to four changes in its values. */
export function spoiltJson(text: string, random: Random): string {
  const value = JSON.parse(text) as Json
  for (let count = 1 + whole(random, 4); count > 0; count -= 1) {
    const all = containers(value)
    const place = all[whole(random, all.length)]
    if (Array.isArray(place)) changeList(place, random)
    else if (place) changeObject(place, random)
  }
  return JSON.stringify(value)
}
