import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alignSentences, LEAST_LINK, withThirdVersions } from './align.ts'

const pairs = (scores: readonly (readonly number[])[], least?: number) =>
  alignSentences(scores, least).map(({ here, there }) => [here, there])

it('links may cross', () => {
  expect(
    pairs([
      [0, 0.9],
      [0.8, 0],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ])
})

it('a link is the best of both sides, and not below the least', () => {
  expect(
    pairs([
      [0.9, 0.5],
      [0.6, 0.1],
    ]),
  ).toEqual([[0, 0]])
  // What has a rival nearly as good is not sure: 0.18 less half of 0.17.
  expect(pairs([[0.18, 0.17]])).toEqual([])
  expect(pairs([[0.18, 0.1]])).toEqual([[0, 0]])
  expect(pairs([[LEAST_LINK - 0.01]])).toEqual([])
  expect(pairs([[LEAST_LINK]])).toEqual([[0, 0]])
  expect(pairs([[0.3]], 0.4)).toEqual([])
})

it('one sentence may tell what two tell in the other', () => {
  expect(pairs([[0.9, 0.8]])).toEqual([
    [0, 0],
    [0, 1],
  ])
  expect(pairs([[0.9], [0.8]])).toEqual([
    [0, 0],
    [1, 0],
  ])
  expect(pairs([[0.9, 0.6]])).toEqual([[0, 0]])
  // A second link must be surer than a first.
  expect(pairs([[LEAST_LINK * 2.2, LEAST_LINK * 2.1]])).toEqual([[0, 0]])
})

it('where there is nothing there are no links', () => {
  expect(pairs([])).toEqual([])
  expect(pairs([[], []])).toEqual([])
  expect(
    pairs([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([])
})

it('every link is in the table, sure enough, and the best of its row or column; turned round the links are the same', () => {
  const row = (width: number) =>
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: width, maxLength: width })
  const table = fc.nat(5).chain((width) => fc.array(row(width), { maxLength: 5 }))
  fc.assert(
    fc.property(table, (scores) => {
      const links = alignSentences(scores)
      for (const { here, there, score } of links) {
        expect(score).toBe(scores[here]?.[there])
        expect(score).toBeGreaterThanOrEqual(LEAST_LINK)
        const column = scores.map((each) => each[there] ?? 0)
        expect([Math.max(...(scores[here] ?? [])), Math.max(...column)]).toContain(score)
      }
      const turned = (scores[0] ?? []).map((_, column) => scores.map((each) => each[column] ?? 0))
      expect(
        alignSentences(turned)
          .map(({ here, there }) => `${there} ${here}`)
          .toSorted(),
      ).toEqual(links.map(({ here, there }) => `${here} ${there}`).toSorted())
    }),
  )
})

it('a third version lifts what both are like, and lowers nothing', () => {
  const scores = [[0.2, 0.2]]
  expect(withThirdVersions(scores, [])).toBe(scores)
  const [lifted] = withThirdVersions(scores, [
    [
      [[0], [0.9]],
      [
        [0.9, 0],
        [0, 0.8],
      ],
    ],
  ])
  expect(lifted?.[0]).toBe(0.2)
  expect(lifted?.[1]).toBeCloseTo(0.7 * 0.2 + 0.4 * 0.8, 9)
})
