/** What a number word of a language is worth, in any of its forms: whole, inflected, compounded, or the first part of an adjective. */
import { remembered } from '../remembered.ts'
import { normalForm, withoutPrefix } from './inflection.ts'
import { NUMBER_FORMS } from './number-forms.ts'
import {
  COMPOUNDING,
  ENDINGS,
  EXACT_ONLY,
  LINKS,
  NO_NUMBERS,
  PREFIX_FORMS,
  UNIT_ADJECTIVES,
} from './number-inflection.ts'
import { canFollow, EMPTY_SUM, valueOfSum, withPart, type Sum } from './number-sum.ts'

/** A compound is no shorter. */
const SHORTEST_COMPOUND = 6
/** What is left of a word without its ending is no shorter. */
const SHORTEST_BARE = 2

/** Numbers and scales of a pack by their words, and the base language; gives the value of a word in lower case, `null` for one that is no number. */
export function numberLookup(spelled: Readonly<Record<string, number>>, base: string): (word: string) => number | null {
  const exact = exactForms(spelled, base)
  const longest = Math.max(0, ...[...exact.keys()].map((word) => word.length))
  const none = new Set((NO_NUMBERS[base] ?? '').split(' ').map((word) => normalForm(word, base)))
  const readers = [
    (word: string) => exact.get(word) ?? null,
    (word: string) => withoutEnding(word, exact, base),
    (word: string) => (COMPOUNDING.has(base) ? compound(word, exact, longest, base) : null),
    (word: string) => ofAdjective(word, exact, longest, base),
  ]
  const read = (form: string) => {
    if (none.has(form)) return null
    for (const reader of readers) {
      const value = reader(form)
      if (value !== null) return value
    }
    return null
  }
  return remembered((word) => firstOf(withoutPrefix(normalForm(word, base), base), read))
}

function firstOf(forms: readonly string[], read: (form: string) => number | null): number | null {
  for (const form of forms) {
    const value = read(form)
    if (value !== null) return value
  }
  return null
}

function exactForms(spelled: Readonly<Record<string, number>>, base: string): Map<string, number> {
  const exact = new Map(Object.entries(spelled).map(([word, value]) => [normalForm(word, base), value]))
  for (const [word, value] of writtenForms(NUMBER_FORMS[base] ?? '')) exact.set(normalForm(word, base), value)
  return exact
}

/** Reads `2=dv(a,e)|dvakrat`. */
function writtenForms(written: string): (readonly [word: string, value: number])[] {
  return written
    .split(/\s+/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [value = '', words = ''] = part.split('=')
      return words.split('|').flatMap((word) => {
        const [stem = '', endings = ''] = word.replace(')', '').split('(')
        return endings.split(',').map((ending) => [stem + ending, Number(value)] as const)
      })
    })
}

function withoutEnding(word: string, exact: ReadonlyMap<string, number>, base: string): number | null {
  const ending = ENDINGS[base]
  if (ending === undefined) return null
  for (let at = word.length - 1; at >= SHORTEST_BARE; at--) {
    if (!ending.test(word.slice(at))) continue
    const bare = word.slice(0, at)
    const value = base === 'ka' ? (exact.get(`${bare}ი`) ?? exact.get(bare)) : exact.get(bare)
    if (value !== undefined && EXACT_ONLY[base]?.test(bare) !== true) return value
  }
  return base === 'ka' ? (exact.get(`${word}ი`) ?? null) : null
}

/** `zweihundertfünfundzwanzig`: parts, longest first, each of which may follow those before it. */
function compound(word: string, exact: ReadonlyMap<string, number>, longest: number, base: string): number | null {
  if (word.length < SHORTEST_COMPOUND) return null
  let [at, parts, sum, isLinked] = [0, 0, EMPTY_SUM, false]
  while (at < word.length) {
    const length = longestPart(word, at, exact, longest)
    const next = withCompoundPart(exact.get(word.slice(at, at + length)), sum, isLinked)
    if (next === null) return null
    sum = next
    const link = linkAt(word, at + length, base)
    isLinked = link > 0
    at += length + link
    parts++
  }
  return parts > 1 ? valueOfSum(sum) : null
}

function withCompoundPart(value: number | undefined, sum: Sum, isLinked: boolean): Sum | null {
  if (value === undefined) return null
  // `petindvajset`: units before tens.
  const isBefore = isLinked && sum.group > 0 && sum.group < 10 && value % 10 === 0 && value < 100
  if (isBefore) return { ...sum, group: sum.group + value }
  return canFollow(value, sum) ? withPart(sum, value) : null
}

function linkAt(word: string, at: number, base: string): number {
  return LINKS[base]?.exec(word.slice(at))?.[0].length ?? 0
}

function longestPart(word: string, at: number, exact: ReadonlyMap<string, number>, longest: number): number {
  // The whole is no part of itself.
  let length = Math.min(longest, word.length - at, at === 0 ? word.length - 1 : word.length)
  while (length > 0 && !exact.has(word.slice(at, at + length))) length--
  return length
}

/** `сорокафутовый`, `siebenjährig`: a number and what it counts, in one word. */
function ofAdjective(word: string, exact: ReadonlyMap<string, number>, longest: number, base: string): number | null {
  const units = UNIT_ADJECTIVES[base]
  if (units === undefined) return null
  const prefixes = prefixForms(base)
  for (let length = word.length - 2; length >= 2; length--) {
    if (!units.test(word.slice(length))) continue
    const first = word.slice(0, length)
    const value = prefixes.get(first) ?? exact.get(first) ?? (base === 'ka' ? exact.get(`${first}ი`) : undefined)
    const whole = value ?? (COMPOUNDING.has(base) ? compound(first, exact, longest, base) : null)
    if (whole !== null) return whole
  }
  return null
}

const prefixes = new Map<string, ReadonlyMap<string, number>>()

function prefixForms(base: string): ReadonlyMap<string, number> {
  const known = prefixes.get(base)
  if (known !== undefined) return known
  const made = new Map(writtenForms(PREFIX_FORMS[base] ?? ''))
  prefixes.set(base, made)
  return made
}
