import { describe, expect, it } from 'vitest'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { ElementsMemo, RowsMemo, versionOf, type Likeness } from './rows-memo.ts'

it('computes again only when an input is another one', () => {
  const memo = new RowsMemo<object>()
  const first = memo.read(() => ({}), [1, 'a'])
  expect(memo.read(() => ({}), [1, 'a'])).toBe(first)
  expect(memo.read(() => ({}), [1, 'b'])).not.toBe(first)
  expect(memo.read(() => ({}), [1])).not.toBe(first)
})

it('gives the old array when a new one has the same elements', () => {
  const memo = new RowsMemo<readonly number[]>()
  const first = memo.read(() => [1, 2], [1])
  expect(memo.read(() => [1, 2], [2])).toBe(first)
  expect(memo.read(() => [1, 3], [3])).toEqual([1, 3])
  expect(memo.read(() => [1], [4])).toEqual([1])
})

it('the version of tables rises with a row of one of them, not with others', () => {
  const snapshot = new MemorySnapshot()
  const [claims, articles] = [versionOf(snapshot, ['claims', 'stories']), versionOf(snapshot, ['articles'])]
  snapshot.load('claims', [{ ...claimRow('one'), rev: 1 }])
  expect(versionOf(snapshot, ['claims', 'stories'])).toBeGreaterThan(claims)
  expect(versionOf(snapshot, ['articles'])).toBe(articles)
})

describe('ElementsMemo', () => {
  const likeness: Likeness<{ readonly id: number; readonly words: string }> = {
    key: ({ id }) => id,
    isSame: (one, other) => one.words === other.words,
  }

  it('gives what is as it was as the earlier object, wherever it stands now', () => {
    const earlier = [
      { id: 1, words: 'a' },
      { id: 2, words: 'b' },
    ]
    const next = [
      { id: 3, words: 'c' },
      { id: 1, words: 'a' },
      { id: 2, words: 'other' },
    ]
    const memo = new ElementsMemo<(typeof earlier)[number]>()
    memo.read(earlier, likeness)
    const list = memo.read(next, likeness)
    expect(list).toEqual(next)
    expect(list[1]).toBe(earlier[0])
    expect(list[2]).toBe(next[2])
  })
})
