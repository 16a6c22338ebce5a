/** A segment against looking for words in a map of documents. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordMode } from '#domain/search/query.ts'
import { figureTerm, type SearchFigure } from './search-figures.ts'
import { searchWords } from './search-words.ts'
import { SegmentBuilder } from './segment-builder.ts'
import { Segment } from './segment.ts'
import { soughtWord, wordGrade } from './word-grade.ts'

interface Document {
  readonly text: string
  readonly figures: readonly SearchFigure[]
}

const LONG = 'q'.repeat(65)
const words = [
  'rain',
  'rains',
  'rainy',
  'ruin',
  'harbour',
  'harbours',
  'hrabour',
  'no',
  'north',
  'Čaj',
  'rudenko',
  'Rudenkova',
  'погода',
  'погоды',
  'погонщик',
  'Руденко',
  'м’ята',
  'რუდენკო',
  'ზღვა',
  'ზღვაში',
  'رودينكو',
  'بحر',
  'מים',
  '山水',
  '山水画',
  '水',
  'ฝนตก',
  '7',
  '70',
  '2024',
  '20245',
  '𠮷野',
  LONG,
  LONG.slice(1),
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((some) => some.join(' '))
const figure = fc.constantFrom(7, 7000, 2024).map((value) => ({ start: 0, end: 1, value }))
const document = fc.record<Document>({ text, figures: fc.array(figure, { maxLength: 3 }) })
const documents = fc.array(document, { maxLength: 8 })
const sought = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom<WordMode>('forms', 'beginning', 'exact', 'alike'))
  .map(([word, mode]) => [searchWords(word)[0]?.folded ?? word, mode] as const)

function segmentOf(some: readonly Document[], first = 0): Segment {
  const builder = new SegmentBuilder()
  for (const [at, { text: written, figures }] of some.entries()) builder.add(`d${first + at}`, written, figures)
  return new Segment(builder.finish())
}

/** `term in document × times`, found by reading every document. */
function counted(some: readonly Document[]): string[] {
  return some
    .flatMap(({ text: written, figures }, at) => {
      const terms = searchWords(written).flatMap(({ folded }) => (folded.length <= 64 ? [folded] : []))
      const all = [...terms, ...figures.map(({ value }) => figureTerm(value))]
      return [...new Set(all)].map((term) => `${term} in ${at} × ${all.filter((one) => one === term).length}`)
    })
    .toSorted()
}

function told(segment: Segment): string[] {
  const lines: string[] = []
  for (let term = 0; term < segment.size; term++) {
    let before = -1
    segment.visit(term, (at, times) => {
      expect(at).toBeGreaterThan(before)
      before = at
      lines.push(`${segment.termAt(term)} in ${at} × ${times}`)
    })
  }
  return lines.toSorted()
}

const termsOf = (segment: Segment) => Array.from({ length: segment.size }, (_, term) => segment.termAt(term))

describe('a segment', () => {
  it('tells of every term in which documents it stands and how often', () => {
    fc.assert(
      fc.property(documents, (some) => {
        const segment = segmentOf(some)
        expect(told(segment)).toEqual(counted(some))
        expect([...segment.data.lengths]).toEqual(some.map((one) => searchWords(one.text).length))
        expect(segment.data.names).toEqual(some.map((_, at) => `d${at}`))
      }),
    )
  })

  it('has its terms in order, each once, and finds each of them and no other', () => {
    fc.assert(
      fc.property(documents, fc.string({ maxLength: 3 }), (some, other) => {
        const segment = segmentOf(some)
        const terms = termsOf(segment)
        expect(terms).toEqual([...new Set(terms)].sort())
        for (const [at, term] of terms.entries()) expect(segment.termOf(term)).toBe(at)
        for (const absent of [other, 'nowhere', '']) expect(segment.termOf(absent)).toBe(terms.indexOf(absent))
      }),
    )
  })

  it('gives the terms that are meant as grading all of them would', () => {
    fc.assert(
      fc.property(documents, sought, (some, [word, mode]) => {
        const segment = segmentOf(some)
        const meant = soughtWord(word, mode, false)
        const graded = termsOf(segment)
          .map((term, at) => ({ term: at, grade: wordGrade(meant, term) }))
          .filter(({ grade }) => grade > 0)
        expect(segment.termsFor(meant)).toEqual(graded)
      }),
    )
  })

  it('gives of words in other scripts only such as sound alike, each once and behind those of its own', () => {
    fc.assert(
      fc.property(documents, sought, (some, [word, mode]) => {
        const segment = segmentOf(some)
        const [own, all] = [false, true].map((others) => segment.termsFor(soughtWord(word, mode, others)))
        expect(all?.slice(0, own?.length)).toEqual(own)
        expect(new Set(all?.map(({ term }) => term)).size).toBe(all?.length)
        for (const { term, grade } of all ?? [])
          expect(grade).toBe(wordGrade(soughtWord(word, mode, true), segment.termAt(term)))
      }),
    )
  })

  it('finds a name in every script it is written in', () => {
    const segment = segmentOf([{ text: 'Rudenko Руденко რუდენკო ზღვა rain', figures: [] }])
    for (const name of ['rudenko', 'руденко', 'რუდენკო']) {
      const found = segment.termsFor(soughtWord(name, 'forms', true)).map(({ term }) => segment.termAt(term))
      expect(found.toSorted()).toEqual(['rudenko', 'руденко', 'რუდენკო'])
    }
  })

  it('tells how much memory its parts take, two bytes for each letter', () => {
    const { bytes, data } = segmentOf([{ text: 'rain погода', figures: [] }])
    const { lengths, termEnds, postings, postingEnds, soundKeys, soundTerms } = data
    expect([lengths, termEnds, postingEnds, soundKeys, soundTerms].map(({ length }) => length)).toEqual([1, 2, 2, 2, 2])
    expect(bytes).toBe(4 * 9 + postings.length + 2 * 'rainпогода'.length)
    expect(segmentOf([]).bytes).toBe(0)
  })
})

describe('the builder of segments', () => {
  it('makes of segments what it makes of their documents', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 4 }), (parts) => {
        const builder = new SegmentBuilder()
        let first = 0
        for (const part of parts) {
          builder.addSegment(segmentOf(part, first), () => true)
          first += part.length
        }
        const atOnce = segmentOf(parts.flat())
        expect(builder.size).toBe(first)
        expect(builder.words).toBe(atOnce.data.lengths.reduce((sum, length) => sum + length, 0))
        expect(builder.finish()).toEqual(atOnce.data)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves out documents that are not kept, with the terms that only they have', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (some, kept) => {
        const builder = new SegmentBuilder()
        builder.addSegment(segmentOf(some), (at) => kept[at] === true)
        const left = some.filter((_, at) => kept[at] === true)
        const segment = new Segment(builder.finish())
        expect(told(segment)).toEqual(counted(left))
        expect(segment.data.names).toEqual(some.flatMap((_, at) => (kept[at] === true ? [`d${at}`] : [])))
        expect([...segment.data.lengths]).toEqual(left.map((one) => searchWords(one.text).length))
        const keys = (of: Segment) => [of.data.soundKeys, of.data.soundTerms]
        expect(keys(segment)).toEqual(keys(segmentOf(left)))
      }),
      { numRuns: 200 },
    )
  })

  it('passes over what is too long for a word, and counts it', () => {
    const { data, size } = segmentOf([{ text: `${LONG} ${LONG.slice(1)}`, figures: [] }])
    expect([size, [...data.lengths]]).toEqual([1, [2]])
  })
})
