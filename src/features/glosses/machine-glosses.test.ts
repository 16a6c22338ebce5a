import { expect, it } from 'vitest'
import { machineGlosses } from './machine-glosses.ts'
import { numberSentences } from './numbered-lines.ts'

it('[T6] names the engine, refers to the source, and leaves out what was not translated', () => {
  const text = 'Раз. Reuters. Три. Четыре.'
  const sentences = numberSentences(text, [
    { start: 0, end: 4 },
    { start: 5, end: 13 },
    { start: 14, end: 18 },
    { start: 19, end: 26 },
  ])
  const made = machineGlosses(text, sentences, ['One.', 'Reuters.', ' '], { engine: 'Chrome 138', language: 'en' })
  expect(made).toHaveLength(1)
  expect(made[0]).toMatchObject({
    position: { start: 0, end: 4, quote: 'Раз.' },
    language: 'en',
    text: 'One.',
    origin: { kind: 'engine', engine: 'Chrome 138' },
  })
})
