/**
 * Which sentences of two versions are worth comparing: each with those of the other version that share the rarest keys with it. It only
 * narrows; the exact score ranks what it gives.
 */
import { anchorKey, beginningKey, consonantsKey, keysSought } from '../index/keys.ts'
import type { Profile } from '../matching/profile.ts'

/** Pairs of two versions up to which all are compared: sixty sentences with as many. */
const ALL_PAIRS = 4000
/** Sentences of the other version each is compared with at least. Measured: `evaluation/README.md`. */
const LEAST_EACH = 12
/** What a word in common counts beside an anchor, by its first sounds and again by its first consonants. */
const WORD_WEIGHT = 0.5

/** The sentences of one version by their keys. */
export interface KeyedVersion {
  /** For each sentence the keys it has and those that look for the same, with what each counts. */
  readonly sought: readonly ReadonlyMap<number, number>[]
  /** The sentences that have a key, in reading order. */
  readonly holders: ReadonlyMap<number, readonly number[]>
}

export function keyed(sentences: readonly Profile[]): KeyedVersion {
  const holders = new Map<number, number[]>()
  const sought = sentences.map((profile, at) => {
    const words = profile.words.flatMap(({ sounds }) => [beginningKey(sounds), consonantsKey(sounds) ?? []].flat())
    for (const key of new Set([...profile.anchors.map(({ key }) => anchorKey(key)), ...words])) {
      const list = holders.get(key)
      if (list) list.push(at)
      else holders.set(key, [at])
    }
    return new Map([
      ...words.map((key) => [key, WORD_WEIGHT] as const),
      ...profile.anchors.flatMap((anchor) => keysSought(anchor).map((key) => [key, anchor.weight] as const)),
    ])
  })
  return { sought, holders }
}

/** For each sentence of the one version those of the other it is to be compared with, in reading order. The same pairs the other way round. */
export function worthComparing(here: KeyedVersion, there: KeyedVersion): readonly (readonly number[])[] {
  const chosen = here.sought.map((keys) => new Set(likeliest(keys, there)))
  for (const [other, keys] of there.sought.entries()) for (const one of likeliest(keys, here)) chosen[one]?.add(other)
  return chosen.map((others) => [...others].toSorted((one, other) => one - other))
}

function likeliest(keys: ReadonlyMap<number, number>, { sought, holders }: KeyedVersion): readonly number[] {
  const count = sought.length
  const most = Math.max(LEAST_EACH, Math.floor(ALL_PAIRS / count))
  if (count <= most) return [...sought.keys()]
  const shared = new Map<number, number>()
  for (const [key, weight] of keys) {
    const having = holders.get(key) ?? []
    const rare = weight * Math.log((count + 1) / (having.length + 0.5))
    for (const sentence of having) shared.set(sentence, (shared.get(sentence) ?? 0) + rare)
  }
  // Long sentences share more with all others.
  const score = (sentence: number) =>
    (shared.get(sentence) ?? 0) / Math.sqrt(LENGTH_FLOOR + (sought[sentence]?.size ?? 0))
  return [...shared.keys()].toSorted((one, other) => score(other) - score(one)).slice(0, most)
}

const LENGTH_FLOOR = 12
