/**
 * Spoils files: bytes turned, cut, doubled and mixed with those of other files, lengths that lie, numbers without measure, nesting
 * without end, and words that mean something to one format or another. What is done is a matter of the numbers it is given alone.
 */
import { joinBytes } from '../../../src/domain/bytes.ts'

type Random = () => number

/** From 0 up to but without `below`, whole. */
export const whole = (random: Random, below: number): number => Math.floor(random() * below)

export function oneOf<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[whole(random, values.length)] ?? values[0]
}

/** Largest file that is made, in bytes: repeating may not go on for ever. */
const mostBytes = 1_000_000

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What readers look for, of every format. */
const words: readonly [string, ...string[]] = [
  '\0',
  '\ufeff',
  '\u202e',
  '\ud83d\ude00',
  '"',
  '""',
  "'",
  '\\',
  '\\u0000',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '-0',
  '1e999',
  '{"__proto__":{"polluted":1}}',
  '"constructor":{"prototype":{"polluted":1}},',
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<script>',
  '<template>',
  '<table>',
  '<svg><desc>',
  '<p>',
  '<body>',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ';',
  '|',
  '=?utf-8?b?//8=?=',
  '=?utf-8?q?=FF?=',
  '=',
  '=\r\n',
  '--',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'charset=utf-7',
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  'PK\u0006\u0006',
  '../',
  'C:\\',
  'stream\n',
  'endstream',
  '0 R',
  '/Kids [2 0 R]',
  '/Prev 0',
  '<<',
  '>>',
  'obj',
  '-> X25519 ',
  '---',
  'XFD1048576',
  't="s"',
  '<v>99999999</v>',
  '2024-13-45',
  '0000-00-00',
  '99999999-01-01',
  'T1\t',
]

const numbers: readonly [string, ...string[]] = [
  '0',
  '-1',
  '1',
  '255',
  '65535',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '9007199254740993',
  '99999999999999999999',
  '1e308',
  '1e999',
  '0x7fffffff',
  'NaN',
  '00000000001',
  '-99999999999',
  '0.000000000000000000001',
]

const openings: readonly [string, ...string[]] = [
  '[',
  '{"a":',
  '<b>',
  '<div><p>',
  '<item>',
  '<table><tr><td>',
  '(',
  '<<',
  '"',
  '> ',
  '<svg><foreignObject>',
  '<w:tbl><w:tr><w:tc>',
]

type Way = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

/** A stretch of a file; most are short. */
function stretch(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = whole(random, bytes.length + 1)
  const length = Math.ceil((bytes.length - from) * random() ** 3)
  return [from, from + length]
}

function replaced(bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array {
  return joinBytes([bytes.subarray(0, from), by, bytes.subarray(to)])
}

function inserted(bytes: Uint8Array, random: Random, part: Uint8Array): Uint8Array {
  const at = whole(random, bytes.length + 1)
  return replaced(bytes, at, at, part)
}

/** The digits of a file, as stretches. */
function digits(bytes: Uint8Array): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const isDigit = (at: number) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39
  for (let at = 0; at < bytes.length && found.length < 2000; at += 1) {
    const from = at
    while (isDigit(at)) at += 1
    if (at > from) found.push([from, at])
  }
  return found
}

const ways: Readonly<Record<string, Way>> = {
  bits: (bytes, random) => {
    const turned = Uint8Array.from(bytes)
    for (let count = 1 + whole(random, 8); count > 0; count -= 1) {
      const at = whole(random, bytes.length)
      turned[at] = (turned[at] ?? 0) ^ (1 << whole(random, 8))
    }
    return turned
  },
  bytes: (bytes, random) => {
    const set = Uint8Array.from(bytes)
    for (let count = 1 + whole(random, 8); count > 0; count -= 1) set[whole(random, bytes.length)] = whole(random, 256)
    return set
  },
  cutOff: (bytes, random) => bytes.slice(0, whole(random, bytes.length)),
  beheaded: (bytes, random) => bytes.slice(whole(random, bytes.length)),
  cutOut: (bytes, random) => replaced(bytes, ...stretch(bytes, random), new Uint8Array()),
  zeroed: (bytes, random) => Uint8Array.from(bytes).fill(0, ...stretch(bytes, random)),
  doubled: (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    const times = 1 + Math.floor(2 ** (random() * 10))
    const part = bytes.subarray(from, to)
    const most = Math.min(times, Math.ceil(mostBytes / Math.max(1, part.length)))
    return inserted(bytes, random, joinBytes(Array.from({ length: most }, () => part)))
  },
  swapped: (bytes, random) => {
    const at = whole(random, bytes.length)
    return joinBytes([bytes.subarray(at), bytes.subarray(0, at)])
  },
  word: (bytes, random) => inserted(bytes, random, ascii(oneOf(random, words))),
  words: (bytes, random) => {
    let made = bytes
    for (let count = 2 + whole(random, 12); count > 0; count -= 1)
      made = inserted(made, random, ascii(oneOf(random, words)))
    return made
  },
  endless: (bytes, random) => {
    const word = oneOf(random, words)
    const times = Math.floor(2 ** (random() * 17))
    return inserted(bytes, random, ascii(word.repeat(Math.min(times, mostBytes / word.length))))
  },
  number: (bytes, random) => {
    const found = digits(bytes)
    const [from, to] = found[whole(random, found.length)] ?? [0, 0]
    return replaced(bytes, from, to, ascii(oneOf(random, numbers)))
  },
  length: (bytes, random) => {
    const set = Uint8Array.from(bytes)
    const view = new DataView(set.buffer)
    const value = oneOf(random, [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff])
    const at = whole(random, Math.max(1, bytes.length - 4))
    if (bytes.length >= 4) view.setUint32(at, value, random() < 0.8)
    return set
  },
  nested: (bytes, random) => {
    const opening = oneOf(random, openings)
    const depth = Math.floor(2 ** (random() * 15))
    return inserted(bytes, random, ascii(opening.repeat(Math.min(depth, mostBytes / opening.length))))
  },
  spliced: (bytes, random, other) => {
    const [from, to] = stretch(other, random)
    return replaced(bytes, ...stretch(bytes, random), other.subarray(from, to))
  },
  wide: (bytes, random) => {
    const isLittle = random() < 0.5
    const wide = new Uint8Array(2 * bytes.length)
    for (const [at, byte] of bytes.entries()) wide[2 * at + (isLittle ? 0 : 1)] = byte
    return random() < 0.5 ? joinBytes([Uint8Array.from(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]), wide]) : wide
  },
}

const names = Object.keys(ways) as [string, ...string[]]

/** Bytes spoilt in one way to three, with the names of the ways. `other`: the bytes of another file, to be mixed in. */
export function spoilt(
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
): { readonly bytes: Uint8Array; readonly did: string } {
  const did: string[] = []
  let made = bytes
  for (let count = 1 + whole(random, 3); count > 0 && made.length > 0; count -= 1) {
    const name = oneOf(random, names)
    did.push(name)
    made = (ways[name]?.(made, random, other) ?? made).subarray(0, 2 * mostBytes)
  }
  return { bytes: made, did: did.join(' ') }
}
