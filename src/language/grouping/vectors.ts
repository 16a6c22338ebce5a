/**
 * How much each trait speaks in an article, as a vector of length 1: the likeness of two articles is then a sum over what they share.
 * What is rare in the project speaks loudest.
 */
import type { TraitKind, Traits, TraitTable } from './traits.ts'

/** Numbers of traits in rising order, each with its value. */
export interface Vector {
  readonly numbers: Int32Array
  readonly values: Float64Array
}

/** Measured on the development stories, see `src/evaluation/README.md`. */
const WEIGHT: Readonly<Record<TraitKind, number>> = {
  number: 1.3,
  year: 0.4,
  date: 2,
  month: 0.5,
  weekday: 0,
  territory: 0.7,
  city: 1,
  acronym: 1.3,
  alias: 2,
  concept: 1,
  word: 0.8,
}
/** In what share of articles such a thing stands anyway: in a small project this speaks, in a large one the count. */
const EXPECTED: Readonly<Record<TraitKind, number>> = {
  number: 0.02,
  year: 0.3,
  date: 0.03,
  month: 0.2,
  weekday: 0.5,
  territory: 0.08,
  city: 0.02,
  acronym: 0.02,
  alias: 0.01,
  concept: 0.12,
  word: 0.02,
}
const SMALL_NUMBER = { upTo: 12, expected: 0.3 }
/** Articles imagined beside those that are there. */
const IMAGINED = 40
/** A word heard in one language only is hardly a name. */
const ONE_LANGUAGE = 0.15
/** A date tells twice as much as a name of itself, an alias more: here the kind says it. */
const MOST_OF_ITSELF = 1.6
const BASE = /^[a-z]+/

/** The vectors of all articles, in their order; an article without traits has an empty one. */
export function vectorsOf(
  articles: readonly { readonly traits: Traits; readonly language: string }[],
  table: TraitTable,
): readonly Vector[] {
  const loudness = loudnessOf(articles, table)
  return articles.map(({ traits: { numbers, counts, weights } }) => {
    const values = Float64Array.from(
      numbers,
      (number, at) => (loudness[number] ?? 0) * Math.min(MOST_OF_ITSELF, weights[at] ?? 0) * often(counts[at] ?? 1),
    )
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
    return { numbers, values: length === 0 ? values : values.map((value) => value / length) }
  })
}

/** What two vectors share; 0 to 1. */
export function likeness(one: Vector, other: Vector): number {
  let sum = 0
  for (let at = 0, to = 0; at < one.numbers.length && to < other.numbers.length;) {
    const [here = 0, there = 0] = [one.numbers[at], other.numbers[to]]
    if (here === there) sum += (one.values[at] ?? 0) * (other.values[to] ?? 0)
    if (here <= there) at++
    if (there <= here) to++
  }
  return sum
}

function often(count: number): number {
  return 1 + Math.log(count) / 2
}

/** How much each trait tells, by its number. */
function loudnessOf(
  articles: readonly { readonly traits: Traits; readonly language: string }[],
  table: TraitTable,
): Float64Array {
  const found = new Int32Array(table.size)
  const languages: (string | null | undefined)[] = []
  for (const { traits, language } of articles) {
    const base = BASE.exec(language)?.[0] ?? language
    for (const number of traits.numbers) {
      found[number] = (found[number] ?? 0) + 1
      const known = languages[number]
      languages[number] = known === undefined || known === base ? base : null
    }
  }
  return Float64Array.from(found, (count, number) => {
    const kind = table.kindOf(number)
    const expected = kind === 'number' ? expectedNumber(valueOf(table, number)) : EXPECTED[kind]
    const rarity = Math.log((articles.length + IMAGINED) / (count + IMAGINED * expected))
    const heard = kind === 'word' && languages[number] !== null ? ONE_LANGUAGE : 1
    return WEIGHT[kind] * heard * Math.max(0, rarity)
  })
}

function expectedNumber(value: number): number {
  return Math.abs(value) <= SMALL_NUMBER.upTo ? SMALL_NUMBER.expected : EXPECTED.number
}

function valueOf(table: TraitTable, number: number): number {
  return Number(table.keyOf(number).slice('number '.length))
}
