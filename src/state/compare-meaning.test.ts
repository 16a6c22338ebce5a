import { describe, expect, it } from 'vitest'
import type { TextToEncode } from '#domain/encoder.ts'
import type { FoundIn, Sought } from '#domain/finding.ts'
import type { Encoder } from '#domain/ports.ts'
import { anyId } from '#test/builders/rows.ts'
import { compareMeaning } from './compare-meaning.ts'

const text = 'Ships came. Trains left. Nobody knows.'
const sought: Sought = { text: 'trains', language: 'en', kind: 'claim' }
const targets = [{ article: anyId('a'), textHash: anyId('hash'), language: 'en' }] as const
const found: readonly FoundIn[] = [
  {
    article: anyId('a'),
    sentences: [
      { start: 0, end: 11, score: 0.3, isSure: false, evidence: [], differences: [] },
      { start: 12, end: 24, score: 0.25, isSure: false, evidence: [], differences: [] },
      { start: 25, end: 38, score: 0.2, isSure: false, evidence: [], differences: [] },
    ],
  },
]

/** Counts letters: alike is what is written alike. */
function fakeEncoder(asked: TextToEncode[], kept = true): Encoder {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const vectorOf = (words: string) => {
    const counts = letters.map((letter) => words.toLowerCase().split(letter).length - 1)
    return Float32Array.from(counts, (count) => count / Math.hypot(...counts))
  }
  return {
    kept: () => Promise.resolve(kept ? { name: 'letters', bytes: 26 } : null),
    keep: () => Promise.reject(new Error('not here')),
    remove: () => Promise.resolve(),
    embed: (texts, signal) => {
      signal.throwIfAborted()
      asked.push(...texts)
      return Promise.resolve(texts.map((one) => vectorOf(one.text)))
    },
  }
}

const ask = (encoder: Encoder, whole: string | null = text, signal = new AbortController().signal) =>
  compareMeaning(encoder, { home: { text: () => Promise.resolve(whole) }, sought, targets, found }, signal)

describe('[C9] compareMeaning', () => {
  it('asks for the claim and for the words of each sentence, and orders by what comes', async () => {
    const asked: TextToEncode[] = []
    const [first] = (await ask(fakeEncoder(asked))) ?? []
    expect(asked).toEqual([
      { text: 'trains', role: 'query' },
      { text: 'Ships came.', role: 'passage' },
      { text: 'Trains left.', role: 'passage' },
      { text: 'Nobody knows.', role: 'passage' },
    ])
    expect(first?.sentences[0]).toMatchObject({ start: 12, encoder: { by: 'letters', ownScore: 0.25 } })
  })

  it('says that there is no model, and leaves alone a version whose text is missing', async () => {
    expect(await ask(fakeEncoder([], false))).toBeNull()
    expect(await ask(fakeEncoder([]), null)).toBe(found)
  })

  it('stops when nobody waits any more', async () => {
    await expect(ask(fakeEncoder([]), text, AbortSignal.abort())).rejects.toBeDefined()
  })
})
