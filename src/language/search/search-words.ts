/**
 * The words of a text as search knows them: folded (case, accents, invisible characters), and where no spaces part words every two
 * characters that stand side by side.
 */
import { normaliseForSearch } from '../match-text.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../words.ts'

/** In UTF-16 code units of the text. */
export interface SearchWord extends Span {
  /** Never empty. */
  readonly folded: string
}

/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\uff70\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`
/** Signs that nobody sees and folding drops. */
const UNSEEN = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`
/** Signs nobody sees are no end of a word, and neither is an apostrophe between letters. */
const PATTERN = new RegExp(
  String.raw`(?<unspaced>[${UNSPACED}][${UNSPACED}\p{M}]*)|[[\p{L}\p{N}]--[${UNSPACED}]](?:[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]|[${UNSEEN}]+(?=[\p{L}\p{M}\p{N}])|['’ʼʻ\u0060](?=\p{L}))*`,
  'gv',
)
/** Of a longer one only the beginning counts: data that was pasted, mostly. In UTF-16 code units. */
const LONGEST_WORD = 64
const APOSTROPHE = /['’ʼʻ`]/
const fold = remembered((word) => normaliseForSearch(word).folded.replace(/[' ]/g, '').slice(0, LONGEST_WORD))

/** In reading order. A run of an unspaced script gives its pairs of characters, overlapping, and its last one alone. Linear. */
export function searchWords(text: string): SearchWord[] {
  const found: SearchWord[] = []
  for (const match of text.matchAll(PATTERN)) {
    const [written] = match
    const start = match.index
    if (match.groups?.['unspaced'] !== undefined) addPairs(found, written, start)
    // "L'homme" is two words, and "п'ять" is one.
    else if (APOSTROPHE.test(written) && /\p{sc=Latin}/u.test(written)) addParts(found, written, start)
    else addWord(found, written, start)
  }
  return found
}

function addWord(found: SearchWord[], written: string, start: number): void {
  const folded = fold(written.slice(0, LONGEST_WORD * 2))
  if (folded !== '') found.push({ start, end: start + written.length, folded })
}

function addParts(found: SearchWord[], written: string, start: number): void {
  let at = start
  for (const part of written.split(APOSTROPHE)) {
    addWord(found, part, at)
    at += part.length + 1
  }
}

function addPairs(found: SearchWord[], run: string, start: number): void {
  const characters = [...run]
  let at = start
  for (const [index, character] of characters.entries()) {
    addWord(found, character + (characters[index + 1] ?? ''), at)
    at += character.length
  }
}

/** Whether it is one character of an unspaced script: the words that begin with it are meant. */
export function isUnspacedCharacter(folded: string): boolean {
  return [...folded].length === 1 && new RegExp(`^[${UNSPACED}]`, 'u').test(folded)
}
