/** Looks for words in all that a browser left on the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Letters among which nothing repeats: no compression takes one of these words apart, so they are found as they are. */
export function rareWord(random: () => number): string {
  return Array.from({ length: 12 }, () => String.fromCharCode(0x3400 + Math.floor(random() * 6000))).join('')
}

/** Where words were found, in UTF-8 or in UTF-16 as the browser stores them. */
export interface Traces {
  /** How many of the words stand somewhere. */
  readonly words: number
  /** By the part of the profile: how many of the words stand in it. */
  readonly places: Readonly<Record<string, number>>
}

/** Reads every file of a profile, which must not be in use. */
export function tracesOf(words: readonly string[], profile: string): Traces {
  const patterns = words.map((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')])
  const found = new Set<number>()
  const places: Record<string, Set<number>> = {}
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = readFileSync(file)
    for (const [index, both] of patterns.entries()) {
      if (!both.some((pattern) => bytes.includes(pattern))) continue
      found.add(index)
      ;(places[partOf(relative(profile, file))] ??= new Set()).add(index)
    }
  }
  return {
    words: found.size,
    places: Object.fromEntries(Object.entries(places).map(([part, all]) => [part, all.size])),
  }
}

/** The folder of a kind of storage, with the ending of the file. */
function partOf(path: string): string {
  const [, kind = path] = path.split('/')
  const ending = /\.\w+$/.exec(path)?.[0] ?? ''
  return `${kind} ${path.includes('.blob/') ? 'blob' : ending || 'file'}`
}
