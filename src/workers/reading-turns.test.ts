import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import type { TextToRead } from './article-reader.ts'
import { PER_TURN, readingTurns } from './reading-turns.ts'

function texts(counts: Readonly<Record<string, number>>): TextToRead[] {
  return Object.entries(counts).flatMap(([language, count]) =>
    Array.from({ length: count }, (_, at) => ({
      textHash: asId<TextHash>(`${language}-${at}`),
      language,
      corrections: [],
      onlyIf: null,
    })),
  )
}

it('lets each reader stay with its language, the largest first, and help with what is left', () => {
  const [one, other] = readingTurns(texts({ ka: 40, ru: 70, sr: 1 }), 2)
  const told = (turn: readonly TextToRead[] | null | undefined) => `${turn?.[0]?.language} ${turn?.length}`
  const turns = [one?.(), other?.(), one?.(), other?.(), other?.(), other?.(), one?.()].map(told)
  expect(turns).toEqual(['ru 32', 'ka 32', 'ru 32', 'ka 8', 'sr 1', 'ru 6', 'undefined undefined'])
  expect(one?.()).toBeNull()
})

it('gives every text once, whichever reader asks, in turns of one language', () => {
  const counts = fc.dictionary(fc.constantFrom('ka', 'ru', 'uk', 'kk', 'sr'), fc.integer({ min: 1, max: 3 * PER_TURN }))
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(3)), (wanted, readers, order) => {
      const all = texts(wanted)
      const turns = readingTurns(all, readers)
      const given: TextToRead[] = []
      const take = (reader: number): boolean => {
        const turn = turns[reader % readers]?.() ?? null
        if (turn === null) return false
        expect(turn.length).toBeLessThanOrEqual(PER_TURN)
        expect(new Set(turn.map(({ language }) => language)).size).toBe(1)
        given.push(...turn)
        return true
      }
      for (const reader of order) take(reader)
      while (turns.some((_, reader) => take(reader)));
      expect(given.map(({ textHash }) => textHash).toSorted()).toEqual(all.map(({ textHash }) => textHash).toSorted())
    }),
  )
})
