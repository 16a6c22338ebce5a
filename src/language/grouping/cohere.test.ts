/** Groups out of likenesses: what is alike on the whole, never what only hangs together. */
import { describe, expect, it } from 'vitest'
import { cohere } from './cohere.ts'
import type { Member } from './group.ts'
import { nearPairs } from './near-pairs.ts'

/** A member that has some traits, all equally loud. */
function member(traits: readonly number[], base = 'en', day: number | null = null): Member {
  const numbers = Int32Array.from(new Set(traits)).sort()
  return { vector: { numbers, values: Float64Array.from(numbers, () => 1 / Math.sqrt(numbers.length)) }, base, day }
}

const groups = (members: readonly Member[], held: readonly (readonly number[])[] = []) =>
  cohere(
    members,
    nearPairs(
      members.map(({ vector }) => vector),
      0.1,
    ),
    held,
  )

const around = (first: number, length = 10) => Array.from({ length }, (_, at) => first + at)

describe('cohere', () => {
  it('brings together what is alike, and leaves alone what is not', () => {
    expect(
      groups([member(around(0)), member(around(100)), member(around(2)), member(around(102)), member([500])]),
    ).toEqual([
      [0, 2],
      [1, 3],
    ])
  })

  it('[C8] a chain of articles, each like the next, makes no single story', () => {
    const chain = Array.from({ length: 12 }, (_, at) => member(around(at * 7)))
    const longest = Math.max(...groups(chain).map((group) => group.length))
    expect(longest).toBeLessThanOrEqual(3)
  })

  it('[C8] an article between two stories does not join them', () => {
    const one = Array.from({ length: 4 }, () => member(around(0)))
    const other = Array.from({ length: 4 }, () => member(around(100)))
    const bridge = member([...around(0, 5), ...around(100, 5)])
    expect(groups([...one, ...other, bridge]).map((group) => group.filter((place) => place < 8))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ])
  })

  it('[C8] stories that are there are never joined, and what is like them joins them', () => {
    const members = [member(around(0)), member(around(0)), member(around(0)), member(around(0))]
    const found = groups(members, [[0], [1, 2]])
    expect(found.some((group) => group.includes(0) && group.includes(1))).toBe(false)
    expect(found.some((group) => group.includes(3) && group.length > 1)).toBe(true)
  })

  it('two alone need more than one that joins many', () => {
    const [shared, own] = [around(0, 3), (at: number) => around(100 * at, 14)]
    const alike = (at: number) => member([...shared, ...own(at)])
    expect(groups([alike(1), alike(2)])).toEqual([])
    const core = Array.from({ length: 3 }, (_, at) => member([...around(0, 5), 900 + at]))
    expect(groups([...core, alike(1)])).toEqual([[0, 1, 2, 3]])
  })

  it('[C8] versions that are very much alike take in only what is near to that', () => {
    const versions = ['ka', 'ru', 'uk'].map((base) => member(around(0), base))
    const related = member([...around(0, 4), ...around(200, 6)], 'sr')
    expect(groups([...versions, related])).toEqual([[0, 1, 2]])
    // Copies in one language say nothing of how alike versions are.
    const copies = versions.map((copy) => ({ ...copy, base: 'ru' }))
    expect(groups([...copies, related])).toEqual([[0, 1, 2, 3]])
  })

  it('[C8] one pair of versions in near languages does not keep out those in others', () => {
    const [ru, uk] = [member(around(0), 'ru'), member(around(0), 'uk')]
    const far = member([...around(0, 4), ...around(200, 6)], 'ja')
    expect(groups([ru, uk, far])).toEqual([[0, 1, 2]])
  })

  it('[C8] what was published long after must be more alike', () => {
    const on = (day: number | null) => member([...around(0, 3), ...around(50, 7)], 'en', day)
    expect(groups([member(around(0), 'en', 0), on(2)])).toEqual([[0, 1]])
    expect(groups([member(around(0), 'en', 0), on(null)])).toEqual([[0, 1]])
    expect(groups([member(around(0), 'en', 0), on(100)])).toEqual([])
    expect(groups([member(around(0), 'en', 0), member(around(0), 'en', 100)])).toEqual([[0, 1]])
  })
})
