/** Where skeleton lines stand. */
import { expect, it } from 'vitest'
import type { Skeleton } from '#domain/finding.ts'
import type { Region } from '#domain/records.ts'
import { skeletonSlots } from './use-skeleton-slots.ts'

const sentences = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 10, end: 14 },
  { start: 15, end: 19 },
]
const skeleton = (start: number, count = 1): [number, Skeleton] => [
  start,
  { start, end: start + 4, parts: Array.from({ length: count }, () => ({ kind: 'meaning', words: 'ship' })) },
]

it('[T6] [T1] stands under sentences without a gloss, never under furniture, and not where nothing is known', () => {
  const furniture = { kind: 'furniture', status: 'proposed', start: 10, end: 14 } as unknown as Region
  const glossed = [{ slot: { key: 'gloss-0', at: 4 }, sentence: 0, glosses: [] }]
  const skeletons = new Map([skeleton(0), skeleton(5), skeleton(10), skeleton(15, 0)])
  expect(skeletonSlots(sentences, skeletons, glossed, [furniture]).map(({ slot }) => slot)).toEqual([
    { key: 'skeleton-5', at: 9 },
  ])
})
