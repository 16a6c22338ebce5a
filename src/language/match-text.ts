/**
 * Folds text so that a search finds "Ćosić" by "cosic" and words broken by soft hyphens, and maps what was found back to
 * the untouched text. For filters and search fields; never for identity, quotes or hashes.
 */
import { inRanges } from './code-ranges.ts'
import type { Span } from './words.ts'

/** A folded text with, for each of its code units, the offset in the source it came from; one more for the end. */
export interface FoldedText {
  readonly folded: string
  readonly starts: Uint32Array
  readonly sourceLength: number
}

/** Letters that Unicode does not decompose, and marks of punctuation that are typed in many ways. */
const REPLACED = new Map<string, string>([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‟', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
])
/** Accents, Hebrew and Arabic vowel signs, tatweel; signs of Indic and Thai vowels are letters and stay. */
const DROPPED = [
  0xad, 0xad, 0x300, 0x36f, 0x591, 0x5bd, 0x5bf, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5c7, 0x61c, 0x61c, 0x640,
  0x640, 0x64b, 0x65f, 0x670, 0x670, 0x6d6, 0x6dc, 0x180e, 0x180e, 0x1ab0, 0x1aff, 0x200b, 0x200f, 0x202a, 0x202e,
  0x2060, 0x2064, 0x2066, 0x2069, 0x20d0, 0x20f0, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
]

const cache = new Map<string, string>()

function foldCharacter(character: string): string {
  let folded = cache.get(character)
  if (folded !== undefined) return folded
  folded = /^\s$/u.test(character) ? ' ' : ''
  if (folded === '') {
    for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
      if (!inRanges(part.codePointAt(0) ?? 0, DROPPED)) folded += REPLACED.get(part) ?? part
    }
  }
  // A text has few different characters; a hostile one must not fill the memory.
  if (cache.size > 20_000) cache.clear()
  cache.set(character, folded)
  return folded
}

/**
 * Folds case, accents, compatibility forms, typographic quotes and dashes; drops invisible characters; makes one space of
 * any white space. Linear. Folding a folded text changes nothing.
 */
export function normaliseForSearch(text: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  let offset = 0
  let isSpace = false
  for (const character of text) {
    const folded = foldCharacter(character)
    for (let index = 0; index < folded.length; index++) {
      const unit = folded.charAt(index)
      if (unit === ' ' && isSpace) continue
      isSpace = unit === ' '
      parts.push(unit)
      starts.push(offset)
    }
    offset += character.length
  }
  starts.push(text.length)
  return { folded: parts.join(''), starts: Uint32Array.from(starts), sourceLength: text.length }
}

/**
 * Where a folded span stands in the source, in UTF-16 code units: from the first character folded into it to the start of
 * the next character that is not, so that accents and soft hyphens inside are covered.
 */
export function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  const from = folded.starts[start] ?? folded.sourceLength
  let next = end
  const last = folded.starts[end - 1]
  // One character may fold into several code units: the whole character is meant.
  while (next < folded.folded.length && folded.starts[next] === last) next++
  return { start: from, end: Math.max(from, folded.starts[next] ?? folded.sourceLength) }
}

/** Every place, without overlap, at which what was typed stands in a folded text, as spans of the source. */
export function findFolded(haystack: FoldedText, typed: string): Span[] {
  const needle = normaliseForSearch(typed).folded.trim()
  const found: Span[] = []
  if (needle === '') return found
  for (let at = haystack.folded.indexOf(needle); at >= 0; at = haystack.folded.indexOf(needle, at + needle.length)) {
    found.push(sourceSpan(haystack, at, at + needle.length))
  }
  return found
}
