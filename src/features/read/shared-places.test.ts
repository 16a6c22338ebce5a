import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { claimRow } from '#test/builders/rows.ts'
import { rowAt, sentencesIn, sharedPlaces, type SharedRow, type SharingText } from './shared-places.ts'

const cell = (article: string, start: number) => ({
  article: asId<SharingText['article']>(article),
  sentences: [{ start, end: start + 10 }] as const,
})
const row = (a: number, b: number): SharedRow => ({ cells: [cell('a', a), cell('b', b)] })
const found = (from: number, to: number) => ({ from, end: from + 10, to, isClaim: false })
const claimed = (from: number, to: number) => ({ from, end: from + 5, to, isClaim: true })

/** A text of 100 letters with passages of claims at these places. */
function text(article: string, claims: Readonly<Record<string, readonly number[]>> = {}): SharingText {
  const passages = Object.entries(claims).flatMap(([id, starts]) =>
    starts.map((start) => ({
      start,
      end: start + 5,
      links: [{ claim: claimRow(id), style: null, number: null, own: null, others: 0 }],
    })),
  )
  return { article: asId(article), length: 100, passages }
}

describe('places two texts share', () => {
  it('are aligned sentences, in the order of the text that leads', () => {
    const rows = [row(40, 0), row(0, 50), { cells: [cell('a', 20)] }]
    expect(sharedPlaces(rows, text('a'), text('b'))).toEqual([found(0, 50), found(40, 0)])
    expect(sharedPlaces(rows, text('b'), text('a'))).toEqual([found(0, 40), found(50, 0)])
  })

  it('are passages of one claim before what was found of their sentence', () => {
    expect(sharedPlaces([row(0, 50), row(20, 60)], text('a', { k: [23] }), text('b', { k: [80] }))).toEqual([
      found(0, 50),
      claimed(23, 80),
    ])
  })

  it('join a claim that is told twice in one text to the passage in a similar place', () => {
    expect(sharedPlaces([], text('a', { k: [1, 50] }), text('b', { k: [45] }))).toEqual([claimed(50, 45)])
    expect(sharedPlaces([], text('a', { k: [1] }), text('b', { other: [1] }))).toEqual([])
  })

  it('finds the row of the sentence an offset stands in, and what the others say there', () => {
    const rows = [row(0, 50), row(20, 60)]
    expect(rowAt(rows, asId('a'), 25)).toBe(rows[1])
    expect(rowAt(rows, asId('a'), 15)).toBeNull()
    expect(sentencesIn(rows[1] ?? row(0, 0), asId('b'))).toEqual([{ start: 60, end: 70 }])
    expect(sentencesIn(rows[1] ?? row(0, 0), asId('c'))).toEqual([])
  })
})
