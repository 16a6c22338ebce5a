import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { readTextsOf } from '#test/builders/read-texts.ts'
import { textsInTurn } from './texts-in-turn.ts'

it('gives every text in its turn, also one that comes twice or is nowhere, with few requests', async () => {
  const hashes = Array.from({ length: 1200 }, (_, index) => asId<TextHash>(`h${index % 1100}`))
  const read = readTextsOf(new Map(hashes.filter((hash) => hash !== 'h7').map((hash) => [hash, `text of ${hash}`])))
  let requests = 0
  const counted = (some: readonly TextHash[]) => {
    requests += 1
    return read(some)
  }
  const given: unknown[] = []
  for await (const one of textsInTurn(counted, hashes)) given.push(one)
  expect(given).toEqual(hashes.map((hash) => ({ hash, text: hash === 'h7' ? null : `text of ${hash}` })))
  expect(requests).toBeLessThan(5)
})
