/** Where skeleton lines stand. */
import { expect, it } from 'vitest'
import type { Skeleton } from '#domain/finding.ts'
import type { Region } from '#domain/records.ts'
import { skeletonSlots, unreadSentences } from './use-skeleton-slots.ts'

const sentences = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 10, end: 14 },
  { start: 15, end: 19 },
]
const all = new Set(sentences.map(({ start }) => start))
const skeleton = (start: number, count = 1): [number, Skeleton] => [
  start,
  { start, end: start + 4, parts: Array.from({ length: count }, () => ({ kind: 'meaning', words: 'ship' })) },
]

it('[T6] [T1] stands under sentences without a gloss, never under furniture, and not where nothing is known', () => {
  const furniture = { kind: 'furniture', status: 'proposed', start: 10, end: 14 } as unknown as Region
  const glossed = [{ slot: { key: 'gloss-0', at: 4 }, sentence: 0, glosses: [] }]
  const skeletons = new Map([skeleton(0), skeleton(5), skeleton(10), skeleton(15, 0)])
  expect(skeletonSlots(sentences, all, skeletons, glossed, [furniture]).map(({ slot }) => slot)).toEqual([
    { key: 'skeleton-5', at: 9 },
  ])
})

it('[T5] stands under what is not read, in the language of each sentence', () => {
  const english = { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null } as const
  const languages = [{ start: 5, end: 14, mark: english, margin: 1 }]
  expect([...unreadSentences(sentences, languages, 'ka', ['en'])]).toEqual([0, 15])
  expect([...unreadSentences(sentences, languages, 'ka', ['ka', 'de'])]).toEqual([5, 10])
  expect(skeletonSlots(sentences, new Set([10]), new Map([skeleton(5), skeleton(10)]), [], [])).toHaveLength(1)
})
