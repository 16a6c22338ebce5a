import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SegmentBuilder } from './segment-builder.ts'
import type { SegmentData } from './segment.ts'
import { sealedSegment, wholeSegment } from './whole-segment.ts'

const words = ['rain', 'harbour', 'погода', 'ზღვა', 'بحر', 'מים', '山水画', 'ฝนตก', 'rudenko', '2024']
const texts = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(' ')),
  { minLength: 1, maxLength: 4 },
)

function segmentOf(some: readonly string[]): SegmentData {
  const builder = new SegmentBuilder()
  for (const [at, text] of some.entries()) builder.add(`d${at}`, text, [{ start: 0, end: 1, value: 7 }])
  return builder.finish()
}

const arrays = ['lengths', 'termEnds', 'postings', 'postingEnds', 'soundKeys', 'soundTerms'] as const
type ArrayName = (typeof arrays)[number]

/** The array with one byte altered, or `null` where it has none. */
function withByte(data: SegmentData, name: ArrayName, at: number, by: number): SegmentData | null {
  const copy = data[name].slice()
  const bytes = new Uint8Array(copy.buffer)
  if (bytes.length === 0) return null
  bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by
  return { ...data, [name]: copy }
}

function withCharacter(text: string, at: number, by: number): string {
  const place = at % text.length
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ by) + text.slice(place + 1)
}

describe('a sealed segment', () => {
  it('comes back whole as it was, also when the browser copied it', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const data = segmentOf(some)
        expect(wholeSegment(sealedSegment(data))).toBe(data)
        expect(wholeSegment(structuredClone(sealedSegment(data)))).toEqual(data)
      }),
      { numRuns: 100 },
    )
  })

  it('is known by any byte that was altered', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...arrays),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (some, name, at, by) => {
          const data = segmentOf(some)
          const { sum } = sealedSegment(data)
          const altered = withByte(data, name, at, by)
          if (altered !== null) expect(wholeSegment({ segment: altered, sum })).toBeNull()
        },
      ),
    )
  })

  it('is known by every byte of one segment, each in turn', () => {
    const data = segmentOf(['rain погода rudenko', 'ზღვა 山水'])
    const { sum } = sealedSegment(data)
    for (const name of arrays) {
      expect(data[name].byteLength).toBeGreaterThan(0)
      for (let at = 0; at < data[name].byteLength; at++) {
        const altered = withByte(data, name, at, 1)
        expect(altered && wholeSegment({ segment: altered, sum }), `${name} ${at}`).toBeNull()
      }
    }
  })

  it('is known by any character of its terms and names that was altered', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (some, at, by) => {
        const data = segmentOf(some)
        const { sum } = sealedSegment(data)
        const terms = withCharacter(data.terms, at, by)
        expect(wholeSegment({ segment: { ...data, terms }, sum })).toBeNull()
        const place = at % data.names.length
        const names = data.names.map((name, index) => (index === place ? withCharacter(name, at, by) : name))
        expect(wholeSegment({ segment: { ...data, names }, sum })).toBeNull()
      }),
    )
  })

  it('is known by what is missing at an end, and by another sum', () => {
    const data = segmentOf(['rain погода rudenko', 'ზღვა 山水'])
    const { sum } = sealedSegment(data)
    const shorter: SegmentData[] = [
      ...arrays.map((name) => ({ ...data, [name]: data[name].slice(0, -1) })),
      { ...data, terms: data.terms.slice(0, -1) },
      { ...data, names: data.names.slice(0, -1) },
    ]
    for (const segment of shorter) expect(wholeSegment({ segment, sum })).toBeNull()
    expect(wholeSegment({ segment: data, sum: sum ^ 1 })).toBeNull()
  })

  it('is known by what moved from one part to the next', () => {
    const data = segmentOf(['rain погода rudenko', 'ზღვა 山水'])
    const { sum } = sealedSegment(data)
    const [key = 0, name = ''] = [data.soundKeys.at(-1), data.names.at(-1)]
    const moved: SegmentData[] = [
      {
        ...data,
        soundKeys: data.soundKeys.slice(0, -1),
        soundTerms: Uint32Array.from([key, ...data.soundTerms]),
      },
      { ...data, names: [...data.names.slice(0, -1), name.slice(0, -1)], terms: name.slice(-1) + data.terms },
    ]
    for (const segment of moved) expect(wholeSegment({ segment, sum })).toBeNull()
  })

  it('names are told apart by where each ends', () => {
    const data = { ...segmentOf(['rain', 'ruin']), names: ['a b', 'c'] }
    const { sum } = sealedSegment(data)
    expect(wholeSegment({ segment: { ...data, names: ['a', 'b c'] }, sum })).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'segment'],
    ['an object without parts', {}],
    ['arrays that are none', { ...segmentOf(['rain']), postings: 'x', lengths: null }],
    ['names that are none', { ...segmentOf(['rain']), names: 7 }],
  ])('is none where there is %s, and nothing is thrown', (_name, segment) => {
    expect(wholeSegment({ segment: segment as SegmentData, sum: 0 })).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
  ])('nothing is thrown either where %s was kept', (_name, kept) => {
    expect(wholeSegment(kept as never)).toBeNull()
  })
})
