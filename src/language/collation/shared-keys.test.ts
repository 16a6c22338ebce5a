import { describe, expect, it } from 'vitest'
import { makeProfile, type Profile } from '../matching/profile.ts'
import { keyed, worthComparing } from './shared-keys.ts'

/** A sentence of words that are written as they sound. */
function told(...words: readonly string[]): Profile {
  const sounded = words.map((sounds, at) => ({ start: at, end: at + 1, sounds, skeleton: sounds }))
  return makeProfile({ anchors: [], relatives: [], words: sounded, heard: words, isCoarse: false })
}

const LETTERS = 'bdfgklmnprstvz'

/** A word that only this number has, of five sounds without a vowel. */
function wordOf(number: number): string {
  return [1, 14, 196, 2744, 38416].map((place) => LETTERS[Math.floor(number / place) % 14]).join('')
}

/** As many sentences, each with a word of its own and one that every seventh has. */
const version = (count: number) =>
  Array.from({ length: count }, (_, at) => told(wordOf(at), wordOf(100_000 + (at % 7))))

describe('worthComparing', () => {
  const chosen = (here: readonly Profile[], there: readonly Profile[]) => worthComparing(keyed(here), keyed(there))
  const size = (pairs: readonly (readonly number[])[]) => pairs.reduce((sum, others) => sum + others.length, 0)

  it('is every pair of short versions, whatever they share', () => {
    const other = Array.from({ length: 60 }, (_, at) => told(wordOf(5000 + at)))
    expect(size(chosen(version(60), other))).toBe(60 * 60)
    expect(chosen([], version(3))).toEqual([])
    expect(chosen(version(2), [])).toEqual([[], []])
  })

  it('of long versions each sentence is compared with those that share the rarest things with it', () => {
    const reversed = version(300).toReversed()
    const pairs = chosen(version(300), reversed)
    for (const [at, others] of pairs.entries()) expect(others).toContain(299 - at)
    expect(Math.max(...pairs.map((others) => others.length))).toBeLessThan(100)
  })

  it('grows with the number of sentences of long versions, and is the same both ways', () => {
    const [once, twice] = [chosen(version(400), version(400)), chosen(version(800), version(800))]
    expect(size(twice) / size(once)).toBeCloseTo(2, 0)
    const [here, there] = [version(90), version(200).toReversed()]
    const turned = chosen(there, here)
    expect(chosen(here, there).every((others, at) => others.every((other) => turned[other]?.includes(at)))).toBe(true)
    expect(size(turned)).toBe(size(chosen(here, there)))
  })
})
