/** Articles that stand together: what they say in sum, so that the mean likeness of two groups costs no more than that of two articles. */
import type { Vector } from './vectors.ts'

/** An article that may be grouped. */
export interface Member {
  readonly vector: Vector
  /** The language without script and region: versions in one language are more alike than they should be. */
  readonly base: string
  /** Days since 1970; `null` when it is not known. */
  readonly day: number | null
}

/** Spent when it is joined with another. */
export interface Group {
  readonly id: number
  /** Places in the list of members. */
  readonly places: readonly number[]
  /** A story that is there already: no two of them are joined. */
  readonly isHeld: boolean
  readonly languages: ReadonlyMap<string, Voices>
  /** Of members in different languages. */
  readonly across: Sum
  readonly days: readonly [first: number, last: number] | null
}

/** The vectors of a group's members in one language, added up. */
interface Voices {
  readonly count: number
  readonly values: Map<number, number>
}

/** Likeness over a number of pairs. */
interface Sum {
  readonly likeness: number
  readonly pairs: number
}

export function groupOfOne(id: number, place: number, { vector, base, day }: Member, isHeld: boolean): Group {
  const values = new Map<number, number>()
  for (const [at, number] of vector.numbers.entries()) values.set(number, vector.values[at] ?? 0)
  return {
    id,
    places: [place],
    isHeld,
    languages: new Map([[base, { count: 1, values }]]),
    across: { likeness: 0, pairs: 0 },
    days: day === null ? null : [day, day],
  }
}

/** Both in one, under a new id. Neither may be used any more. */
export function joined(id: number, one: Group, other: Group): Group {
  const { across } = between(one, other)
  const languages = new Map(one.languages)
  for (const [base, voices] of other.languages) {
    const known = languages.get(base)
    languages.set(base, known ? together(known, voices) : voices)
  }
  return {
    id,
    places: [...one.places, ...other.places],
    isHeld: one.isHeld || other.isHeld,
    languages,
    across: sumOf(sumOf(one.across, other.across), across),
    days: daysOf(one, other),
  }
}

/** The likeness of all members of the one with all of the other, and of those that are in different languages. */
export function between(one: Group, other: Group): { readonly all: Sum; readonly across: Sum } {
  let [all, across]: [Sum, Sum] = [NONE, NONE]
  for (const [base, ours] of one.languages)
    for (const [language, theirs] of other.languages) {
      const sum = { likeness: product(ours.values, theirs.values), pairs: ours.count * theirs.count }
      all = sumOf(all, sum)
      if (base !== language) across = sumOf(across, sum)
    }
  return { all, across }
}

/** Mean likeness; 0 for no pairs. */
export function mean({ likeness, pairs }: Sum): number {
  return pairs === 0 ? 0 : likeness / pairs
}

/** From the first day to the last of both; `null` when neither has a date. */
export function daysOf(one: Group, other: Group): Group['days'] {
  if (one.days === null || other.days === null) return one.days ?? other.days
  return [Math.min(one.days[0], other.days[0]), Math.max(one.days[1], other.days[1])]
}

const NONE: Sum = { likeness: 0, pairs: 0 }

function sumOf(one: Sum, other: Sum): Sum {
  return { likeness: one.likeness + other.likeness, pairs: one.pairs + other.pairs }
}

function together(one: Voices, other: Voices): Voices {
  const [few, many] = one.values.size < other.values.size ? [one, other] : [other, one]
  for (const [number, value] of few.values) many.values.set(number, (many.values.get(number) ?? 0) + value)
  return { count: one.count + other.count, values: many.values }
}

function product(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [number, value] of few) sum += value * (many.get(number) ?? 0)
  return sum
}
