/** The index of many segments against looking through a map of documents. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SoughtWords, WordMode } from '#domain/search/query.ts'
import type { SearchFigure } from './search-figures.ts'
import { searchWords } from './search-words.ts'
import { SegmentBuilder } from './segment-builder.ts'
import { SegmentedIndex } from './segmented-index.ts'
import type { SegmentData } from './segment.ts'
import { soughtWord, wordGrade } from './word-grade.ts'

interface Document {
  readonly text: string
  readonly figures: readonly SearchFigure[]
}
type Documents = ReadonlyMap<string, Document>

const words = [
  'rain',
  'rains',
  'ruin',
  'harbour',
  'погода',
  'погоды',
  'ზღვა',
  'ზღვაში',
  'بحر',
  '山水画',
  'ฝนตก',
  '2024',
]
const figure = fc.constantFrom(7, 7000).map((value) => ({ start: 0, end: 1, value }))
const document = fc.record<Document>({
  text: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')),
  figures: fc.array(figure, { maxLength: 2 }),
})
const name = fc.constantFrom(...Array.from('abcdefgh'))
const word = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom<WordMode>('forms', 'beginning', 'exact', 'alike'))
  .map(([written, mode]) => soughtWord(searchWords(written)[0]?.folded ?? written, mode, false))
const soughtOf = (least: number, most: number) =>
  fc.record<SoughtWords>({
    kind: fc.constant('words'),
    words: fc.array(word, { minLength: least, maxLength: most }),
    value: fc.constantFrom(null, null, 7, 7000, 8),
  })
const [oneWord, sought] = [soughtOf(1, 1), soughtOf(1, 3)]
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ add: fc.array(fc.tuple(name, document), { maxLength: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ remove: name }) },
  { weight: 1, arbitrary: fc.record({ smallest: fc.nat(6), most: fc.nat(3) }) },
)

function dataOf(documents: Iterable<readonly [string, Document]>): SegmentData {
  const builder = new SegmentBuilder()
  for (const [called, { text, figures }] of documents) builder.add(called, text, figures)
  return builder.finish()
}

function indexOf(...segments: readonly Iterable<readonly [string, Document]>[]): SegmentedIndex {
  const index = new SegmentedIndex()
  for (const segment of segments) index.add(dataOf(segment))
  return index
}

const plain = (text: string): Document => ({ text, figures: [] })
const wordsOf = (...some: readonly string[]): SoughtWords => ({
  kind: 'words',
  words: some.map((one) => soughtWord(one, 'forms', false)),
  value: null,
})

/** The names of documents that answer, by reading them all. */
function answering(documents: Documents, { words: wanted, value }: SoughtWords): string[] {
  const answers = ({ text, figures }: Document) =>
    wanted.every((one) => searchWords(text).some(({ folded }) => wordGrade(one, folded) > 0)) ||
    figures.some((one) => one.value === value)
  return [...documents].flatMap(([called, one]) => (answers(one) ? [called] : [])).toSorted()
}

function found(index: SegmentedIndex, of: SoughtWords): string[] {
  return index
    .find(of)
    .documents.map((number) => index.nameOf(number) ?? 'gone')
    .toSorted()
}

function scoreOf(index: SegmentedIndex, of: SoughtWords, called: string): number {
  return index.find(of).of(index.numberOf(called))
}

/** An index that went through the steps, and what should be in it. */
function grown(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const index = new SegmentedIndex()
  const documents = new Map<string, Document>()
  for (const one of steps) {
    if ('add' in one) {
      index.add(dataOf(one.add))
      for (const [called, added] of one.add) documents.set(called, added)
    } else if ('remove' in one) {
      index.remove(one.remove)
      documents.delete(one.remove)
    } else index.unite(one.smallest, one.most)
  }
  return { index, documents }
}

describe('an index of several segments', () => {
  const history = fc.array(step, { maxLength: 10 })

  it('finds after any history what looking through all documents finds', () => {
    fc.assert(
      fc.property(history, oneWord, (steps, of) => {
        const { index, documents } = grown(steps)
        expect(found(index, of)).toEqual(answering(documents, of))
      }),
      { numRuns: 200 },
    )
  })

  it('finds of several words the documents that have them all, or the figure', () => {
    fc.assert(
      fc.property(history, soughtOf(2, 3), (steps, of) => {
        const { index, documents } = grown(steps)
        expect(found(index, of)).toEqual(answering(documents, of))
      }),
      { numRuns: 200 },
    )
  })

  it('knows after any history which documents there are', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { index, documents } = grown(steps)
        expect(index.size).toBe(documents.size)
        expect([...index.names()].toSorted()).toEqual([...documents.keys()].toSorted())
        for (const called of 'abcdefgh') {
          expect(index.has(called)).toBe(documents.has(called))
          const number = index.numberOf(called)
          expect(number >= 0).toBe(documents.has(called))
          if (number >= 0) expect(index.nameOf(number)).toBe(called)
          expect(number).toBeLessThan(index.end)
        }
        const numbers = Array.from({ length: index.end }, (_, at) => index.nameOf(at)).filter((one) => one !== null)
        expect(numbers.length).toBe(documents.size)
      }),
      { numRuns: 200 },
    )
  })

  it('scores after any history as an index that was built at once', () => {
    fc.assert(
      fc.property(history, sought, (steps, of) => {
        const { index, documents } = grown(steps)
        const anew = indexOf(documents)
        for (const called of documents.keys())
          expect(scoreOf(index, of, called)).toBeCloseTo(scoreOf(anew, of, called), 5)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['one word', oneWord],
    ['several words', soughtOf(2, 3)],
  ])('gives of %s each document that answers once, with a score, and no score to the others', (_name, some) => {
    fc.assert(
      fc.property(history, some, (steps, of) => {
        const { index } = grown(steps)
        const scores = index.find(of)
        expect(new Set(scores.documents).size).toBe(scores.documents.length)
        for (let number = 0; number < index.end; number++)
          expect(scores.of(number) > 0).toBe(scores.documents.includes(number))
      }),
      { numRuns: 200 },
    )
  })
})

describe('uniting segments', () => {
  it('tells which segments went and what was made, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.nat(6), fc.nat(3), (steps, smallest, most) => {
        const { index, documents } = grown(steps)
        const before = index.segments
        const united = index.unite(smallest, most)
        const left = before.filter((segment) => united?.gone.includes(segment) !== true)
        expect(index.segments).toEqual(united?.made ? [...left, united.made] : left)
        expect([...index.names()].toSorted()).toEqual([...documents.keys()].toSorted())
        if (united === null) expect(index.segments).toEqual(before)
        else expect(united.gone.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('makes one of the small ones when there are more than are let stay', () => {
    const index = indexOf([['a', plain('rain')]], [['b', plain('ruin')]], [['c', plain('ზღვა')]])
    expect(index.unite(2, 3)).toBeNull()
    expect(index.unite(1, 0)).toBeNull()
    const united = index.unite(2, 2)
    expect(united?.gone).toHaveLength(3)
    expect(united?.made?.data.names).toEqual(['a', 'b', 'c'])
    expect(index.segments).toEqual([united?.made])
  })

  it('leaves the others as they are', () => {
    const ten = Array.from({ length: 10 }, (_, at) => [`${at}`, plain('rain')] as const)
    const small = ['a', 'b', 'c', 'd'].map((called) => [[called, plain('ზღვა')] as const])
    const index = indexOf(...small, ten)
    expect(index.unite(2, 3)?.gone).toHaveLength(4)
    expect(index.unite(0, 0)).toBeNull()
    for (const called of ['0', '1', '2']) index.remove(called)
    expect(index.unite(0, 0)).toBeNull()
    index.add(dataOf(Array.from('stuvw').map((called) => [called, plain('rain')])))
    for (const called of ['a', 's']) index.remove(called)
    expect(index.unite(0, 0)).toBeNull()
  })

  it('makes a segment anew of which less than seven in ten documents are left, and drops an empty one', () => {
    const ten = Array.from({ length: 10 }, (_, at) => [`${at}`, plain('rain')] as const)
    const index = indexOf(ten)
    for (const called of ['0', '1', '2']) index.remove(called)
    expect(index.unite(0, 0)).toBeNull()
    index.remove('3')
    expect(index.unite(0, 0)?.made?.data.names).toEqual(['4', '5', '6', '7', '8', '9'])
    for (let at = 4; at < 10; at++) index.remove(`${at}`)
    expect(index.unite(0, 0)).toMatchObject({ made: null, gone: [{}] })
    expect([index.segments, index.size, index.bytes]).toEqual([[], 0, 0])
  })
})

describe('the scores', () => {
  it('a rare word says more than a frequent one', () => {
    const index = indexOf(new Map(Array.from('abcd').map((called) => [called, plain('rain ruin')])), [
      ['e', plain('rain ზღვა')],
    ])
    expect(scoreOf(index, wordsOf('ზღვა'), 'e')).toBeGreaterThan(scoreOf(index, wordsOf('rain'), 'e'))
  })

  it('a word that stands more often counts more, and a longer document less', () => {
    const index = indexOf([
      ['once', plain('rain погода погода')],
      ['twice', plain('rain rain погода')],
      ['long', plain('rain погода погода ზღვა ზღვა ზღვა')],
    ])
    const score = (called: string) => scoreOf(index, wordsOf('rain'), called)
    expect(score('twice')).toBeGreaterThan(score('once'))
    expect(score('once')).toBeGreaterThan(score('long'))
  })

  it('the word itself counts more than another form of it', () => {
    const index = indexOf([
      ['same', plain('погода')],
      ['form', plain('погоды')],
    ])
    const score = (called: string) => scoreOf(index, wordsOf('погода'), called)
    expect(score('same')).toBeGreaterThan(score('form'))
    expect(score('form')).toBeGreaterThan(0)
  })

  it('two words count together what each counts', () => {
    const index = indexOf([['a', plain('rain ზღვა')]], [['b', plain('rain')]])
    const apart = scoreOf(index, wordsOf('rain'), 'a') + scoreOf(index, wordsOf('ზღვა'), 'a')
    expect(scoreOf(index, wordsOf('rain', 'ზღვა'), 'a')).toBeCloseTo(apart, 6)
    expect(found(index, wordsOf('rain', 'ზღვა'))).toEqual(['a'])
  })

  it('a document takes the place of one of the same name', () => {
    const index = indexOf([['a', plain('rain')]], [['a', plain('ზღვა')]])
    expect([found(index, wordsOf('rain')), found(index, wordsOf('ზღვა')), index.size]).toEqual([[], ['a'], 1])
  })
})
