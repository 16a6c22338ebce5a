import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentText } from '#language/segment.ts'
import { revisionDifferences } from './revision-differences.ts'

const cut = (text: string) => ({ text, stretches: segmentText(text, 'en').sentences })

function told(was: string, is: string) {
  const { removed, added, changes } = revisionDifferences(cut(was), cut(is), 'en')
  const words = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  return {
    removed: words(was, removed),
    added: words(is, added),
    changes: changes.map(({ older, newer }) => [was.slice(older.start, older.end), is.slice(newer.start, newer.end)]),
  }
}

it('tells the words of sentences that changed, and sentences that came or went', () => {
  const was = 'Ships came. They sent 7000 crates north. It rained.'
  expect(told(was, 'News today. Ships came. They sent 5000 crates north.')).toEqual({
    removed: ['7000', 'It rained'],
    added: ['News today.', '5000'],
    changes: [
      ['', 'News today.'],
      ['They sent 7000 crates north. It rained.', 'They sent 5000 crates north.'],
    ],
  })
  expect(told(was, was.replace('. They', '.\n\nThey'))).toEqual({ removed: [], added: [], changes: [] })
})

it('lies in both texts, in order, and a text differs in nothing from itself', () => {
  const texts = fc
    .array(fc.constantFrom('Ships came.', 'It rained.', 'They sent 7 crates.', 'They sent 9 crates.'), {
      maxLength: 12,
    })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(texts, texts, (was, is) => {
      const { changes, removed, added } = revisionDifferences(cut(was), cut(is), 'en')
      for (const [text, spans] of [
        [was, removed],
        [is, added],
        [was, changes.map(({ older }) => older)],
        [is, changes.map(({ newer }) => newer)],
      ] as const) {
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(revisionDifferences(cut(was), cut(was), 'en').changes).toEqual([])
    }),
    { seed: 4 },
  )
})

it('two long texts with nothing in common are one change', () => {
  const many = (word: string) => Array.from({ length: 1500 }, (_, at) => `${word} ${at} came.`).join(' ')
  expect(revisionDifferences(cut(many('Ship')), cut(many('Train')), 'en').changes).toHaveLength(1)
})
