import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { PER_TURN } from './reading-turns.ts'
import { TextsToRead } from './texts-to-read.ts'

function textsOf(languages: readonly string[]) {
  return languages.map((language, at) => ({
    textHash: asId<TextHash>(`${at}`),
    language,
    corrections: [],
    onlyIf: null,
  }))
}

it('gives every text once, whichever reader asks, in turns of one language; a missing one without its content', async () => {
  const languages = fc.array(fc.constantFrom('ka', 'ru', 'uk', 'kk', 'sr'), { maxLength: 2500 })
  await fc.assert(
    fc.asyncProperty(languages, fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(3)), async (wanted, readers, order) => {
      const all = textsOf(wanted)
      const source = new TextsToRead(all, (hashes) =>
        Promise.resolve(hashes.filter((hash) => hash !== '7').map((hash) => ({ hash, text: `text ${hash}` }))),
      )
      const given: string[] = []
      const take = async (reader: number): Promise<boolean> => {
        const turn = await source.next(reader)
        if (turn === null) return false
        expect(turn.length).toBeLessThanOrEqual(PER_TURN)
        expect(new Set(turn.map(({ of }) => of.language)).size).toBe(1)
        for (const { of, text } of turn) {
          expect(text).toBe(of.textHash === '7' ? null : `text ${of.textHash}`)
          given.push(of.textHash)
        }
        return true
      }
      for (const reader of order) if (reader < readers) await take(reader)
      const all4 = Array.from({ length: readers }, async (_, reader) => {
        while (await take(reader));
      })
      await Promise.all(all4)
      expect(given.toSorted()).toEqual(all.map(({ textHash }) => textHash).toSorted())
    }),
    { numRuns: 30 },
  )
})

it('fetches texts that lie together at once, and no more than it needs', async () => {
  const asked: number[] = []
  const source = new TextsToRead(textsOf(Array.from({ length: 2000 }, () => 'ka')), (hashes) => {
    asked.push(hashes.length)
    return Promise.resolve([])
  })
  await source.next(0)
  expect(asked).toEqual([800, 800])
})

it('tells a reader that texts cannot be fetched', async () => {
  const source = new TextsToRead(textsOf(['ka']), () => Promise.reject(new Error('The disk is gone.')))
  await expect(source.next(0)).rejects.toThrow('The disk is gone.')
})
