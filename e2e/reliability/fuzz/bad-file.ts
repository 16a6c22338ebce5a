/** The bad files of a path: each a matter of the seed, the path and its number alone, so that any one can be made again. */
import { randomFrom } from '../../support/random.ts'
import type { ZipEntry } from '../../../src/interchange/zip/zip.cases.ts'
import { bytesOf, packed, type SeedFile } from './article-seeds.ts'
import { oneOf, spoilt, whole } from './mutate.ts'
import { spoiltJson } from './mutate-json.ts'

export interface BadFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How it was spoilt, in short. */
  readonly did: string
}

function numberOf(text: string): number {
  let number = 0
  for (const character of text) number = (Math.imul(number, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return number
}

/** One of the files of a path, spoilt; half of those with something within are spoilt there, so that readers get that far. */
export function badFile(path: string, seeds: readonly SeedFile[], seed: number, number: number): BadFile {
  const random = randomFrom(seed ^ Math.imul(numberOf(path) + number, 0x9e3779b1))
  const [sound, other] = [seeds[whole(random, seeds.length)], seeds[whole(random, seeds.length)]]
  if (!sound || !other) throw new Error(`${path} has no files to spoil`)
  const { name } = sound
  const within = random() < 0.6
  if (within && 'json' in sound)
    return { name, bytes: new Uint8Array(bytesOf(spoiltJson(sound.json, random))), did: 'values' }
  if (within && 'entries' in sound) {
    const { entries, did } = spoiltEntries(sound.entries, random)
    const whatIsPacked = sound.sealed && random() < 0.7 ? sound.sealed(entries) : entries
    return { name, bytes: new Uint8Array(packed({ name, entries: whatIsPacked })), did: `within: ${did}` }
  }
  if (within && 'packed' in sound) {
    const { bytes, did } = spoilt(sound.packed, random, packed(other))
    return { name, bytes: new Uint8Array(packed({ name, packed: bytes })), did: `within: ${did}` }
  }
  const { bytes, did } = spoilt(packed(sound), random, packed(other))
  return { name, bytes: new Uint8Array(bytes), did }
}

function spoiltEntries(
  sound: readonly ZipEntry[],
  random: () => number,
): { readonly entries: readonly ZipEntry[]; readonly did: string } {
  const entries = [...sound]
  const at = whole(random, entries.length)
  const entry = entries[at]
  if (!entry) return { entries, did: 'nothing' }
  const content = typeof entry.content === 'string' ? bytesOf(entry.content) : entry.content
  const isJson = String(entry.name).endsWith('.json') && random() < 0.7
  const { bytes, did } = isJson
    ? { bytes: bytesOf(spoiltJson(new TextDecoder().decode(content), random)), did: 'values' }
    : spoilt(content, random, content)
  const lies: readonly [Partial<ZipEntry>, ...Partial<ZipEntry>[]] = [
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    { size: oneOf(random, [0, 1, 0x7fffffff, 0xffffffff]) },
    { crc: 1 },
    { method: oneOf(random, [1, 9, 12, 99]) },
    { encrypted: true },
    { symlink: true },
    { name: oneOf(random, ['../x', '/x', 'C:\\x', 'a\0b', '', '__proto__', 'x'.repeat(5000)]) },
  ]
  const lie = oneOf(random, lies)
  entries.splice(at, 1, { ...entry, content: bytes, ...lie })
  if (random() < 0.1) entries.splice(whole(random, entries.length), 1)
  if (random() < 0.1) entries.push(...entries.slice(0, 2))
  return { entries, did: [did, ...Object.keys(lie)].join(' ') }
}
