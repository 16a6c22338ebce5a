/**
 * The everyday words of news and what they mean, whatever the language: `Wahl`, `seçim` and `არჩევნები` are all `election`. Finds words
 * by their stems; the stems themselves are the lexicon's files.
 */
import { remembered } from '../remembered.ts'
import { isUnspaced } from '../script.ts'
import { longestEnding, normalForm, withoutPrefix } from './inflection.ts'

/** Concept to its stems: `*` at the end of one means that any ending may follow. */
export type LexiconEntries = Readonly<Record<string, string>>

/** The meanings of a word; none for most words. */
export interface Lexicon {
  /** For one word in lower case. */
  readonly conceptsOf: (word: string) => readonly string[]
  /** Letters of the word or stem in it that a word (in lower case) is a form of; 0 for none. Compounds are not taken apart. */
  readonly lettersOf: (word: string) => number
  /** Whether it knows a word of two parts (in lower case) as one. */
  readonly isHyphened: (word: string) => boolean
  /** For scripts without spaces: every known word of theirs in a text, longest first, without overlap. */
  readonly conceptsIn: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly concepts: readonly string[] }[]
}

const SHORTEST_STEM = 2
/** Languages that write several nouns as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set('de nl sv da nb fi hu et'.split(' '))
const SHORTEST_PART = 5

/** Words or stems to what they mean. */
type Concepts = ReadonlyMap<string, readonly string[]>

/** `base` is the base language of the words; `others` are words (in their normal form) that only look like some of it. */
export function lexiconOf(entries: LexiconEntries, base: string, others: ReadonlySet<string> = new Set()): Lexicon {
  const exact = new Map<string, string[]>()
  const stems = new Map<string, string[]>()
  for (const [concept, list] of Object.entries(entries))
    for (const written of list.split(' ')) {
      const stem = normalForm(written.replace(/\*$/u, ''), base)
      if (stem === '') continue
      const table = written.endsWith('*') ? stems : exact
      table.set(stem, [...(table.get(stem) ?? []), concept])
    }
  const unspaced = new Map([...exact].filter(([word]) => isUnspaced(word)))
  const [longestPart, longestUnspaced] = [lengthOf(stems), lengthOf(unspaced)]
  const stemIn = (word: string) => longestStem(word, stems, longestEnding(base))
  const whole = (word: string) => exact.get(word) ?? stems.get(stemIn(word)) ?? []
  return {
    conceptsOf: remembered((word) => {
      const written = normalForm(word, base)
      if (others.has(written)) return []
      for (const form of withoutPrefix(written, base)) {
        const found = whole(form)
        if (found.length > 0) return found
      }
      return COMPOUNDING.has(base) ? partsOf(word, stems, longestPart) : []
    }),
    lettersOf: (word) =>
      Math.max(
        ...withoutPrefix(normalForm(word, base), base).map((form) => (exact.has(form) ? form : stemIn(form)).length),
      ),
    isHyphened: (word) => {
      const form = normalForm(word, base)
      for (let length = Math.min(form.length, longestPart); length > form.indexOf('-') + 1; length--)
        if (stems.has(form.slice(0, length))) return true
      return exact.has(form) || others.has(form)
    },
    conceptsIn: (text) => wordsIn(text, unspaced, longestUnspaced),
  }
}

/** The longest stem the word begins with; empty without one. */
function longestStem(word: string, stems: Concepts, longest: number): string {
  for (let length = word.length; length >= Math.max(SHORTEST_STEM, word.length - longest); length--) {
    const stem = word.slice(0, length)
    if (stems.has(stem)) return stem
  }
  return ''
}

/** The meanings of the parts of a compound, whether at its beginning, inside or at its end. */
function partsOf(word: string, stems: Concepts, longest: number): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at + SHORTEST_PART <= word.length; at++)
    for (let end = Math.min(word.length, at + longest); end >= at + SHORTEST_PART; end--) {
      const concepts = stems.get(word.slice(at, end))
      if (concepts === undefined) continue
      for (const concept of concepts) found.add(concept)
      at = end - 1
      break
    }
  return [...found]
}

function wordsIn(text: string, words: Concepts, longest: number): ReturnType<Lexicon['conceptsIn']> {
  const found: { start: number; end: number; concepts: readonly string[] }[] = []
  for (let at = 0; at < text.length; at++)
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const concepts = words.get(text.slice(at, at + length))
      if (concepts === undefined) continue
      found.push({ start: at, end: at + length, concepts })
      at += length - 1
      break
    }
  return found
}

/** Letters of the longest word. */
function lengthOf(words: Concepts): number {
  return Math.max(0, ...[...words.keys()].map((word) => word.length))
}
