import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTranslation, numberedLines, numberSentences } from './numbered-lines.ts'

const text = 'Бірінші сөйлем. Екінші сөйлем.\nҮшінші сөйлем.'
const sentences = numberSentences(text, [
  { start: 0, end: 15 },
  { start: 16, end: 30 },
  { start: 31, end: text.length },
])
const taken = (pasted: string) =>
  matchTranslation(sentences, pasted).pairs.map(({ sentence, translation }) => `${sentence.number} ${translation}`)

describe('[T6] numbered lines', () => {
  it('come back as they went', () => {
    const words = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '7', '.', '[', ')', 'ა'), minLength: 1, maxLength: 12 }))
      .map((all) => all.map((each) => `x${each}`.trim()))
    fc.assert(
      fc.property(words, (all) => {
        let position = 0
        const whole = all.join('\n')
        const spans = all.map((each) => {
          const start = position
          position += each.length + 1
          return { start, end: start + each.length }
        })
        const numbered = numberSentences(whole, spans)
        const match = matchTranslation(numbered, numberedLines(numbered))
        expect(match.pairs.map(({ translation }) => translation)).toEqual(all)
        expect([match.missing, match.unknown, match.repeated, match.stray]).toEqual([[], [], [], []])
      }),
      { numRuns: 500 },
    )
  })

  it('are read with brackets, points and foreign digits', () => {
    expect(taken('[1] First.\n[2] Second.')).toEqual(['1 First.', '2 Second.'])
    expect(taken('2. Second.\n1) First.')).toEqual(['1 First.', '2 Second.'])
    expect(taken('[٣] Third.\n［２］ Second.')).toEqual(['2 Second.', '3 Third.'])
  })

  it('show what is missing, unknown, repeated and stray', () => {
    const match = matchTranslation(sentences, 'Here you are:\n[1] First.\n[7] Seventh.\n[1] Another first.')
    expect(match.stray).toEqual(['Here you are:'])
    expect(match.missing).toEqual([2, 3])
    expect(match.unknown).toEqual([7])
    expect(match.repeated).toEqual([1])
    expect(match.pairs[0]?.translation).toBe('First.')
  })

  it('join a line without number to the one before, and keep figures at its start', () => {
    expect(taken('[1] First\n2023. Still first.\n[3] Third.')).toEqual(['1 First 2023. Still first.', '3 Third.'])
  })

  it('[T1] come back without the furniture, which nobody misses', () => {
    const body = sentences.slice(1)
    const numbered = matchTranslation(sentences, numberedLines(body), body)
    expect(numbered.pairs.map(({ sentence }) => sentence.number)).toEqual([2, 3])
    expect([numbered.missing, numbered.unknown]).toEqual([[], []])
    const ordered = matchTranslation(sentences, 'Second.\nThird.', body)
    expect(ordered.pairs.map(({ sentence, translation }) => `${sentence.number} ${translation}`)).toEqual([
      '2 Second.',
      '3 Third.',
    ])
    expect(matchTranslation(sentences, '[1] First.', body)).toMatchObject({ missing: [2, 3], unknown: [] })
  })

  it('without any number are taken in order only when there are as many', () => {
    const match = matchTranslation(sentences, 'First.\n\nSecond.\nThird.')
    expect(match.byOrder).toBe(true)
    expect(match.pairs).toHaveLength(3)
    const short = matchTranslation(sentences, 'First.\nSecond.')
    expect(short.pairs).toEqual([])
    expect(short.missing).toEqual([1, 2, 3])
    expect(short.stray).toEqual(['First.', 'Second.'])
  })
})
