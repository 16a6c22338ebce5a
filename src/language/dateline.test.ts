import { beforeAll, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from './anchors/vocabulary.ts'
import { profileOf } from './matching/profile.ts'

const vocabularies = new Map<string, Vocabulary>()

beforeAll(async () => {
  for (const language of ['en', 'ru', 'ka']) vocabularies.set(language, await loadVocabulary(language))
})

/** The dateline of a text as the finder knows it. */
function dateline(language: string, text: string): string | null {
  const vocabulary = vocabularies.get(language)
  if (!vocabulary) throw new Error(language)
  const found = profileOf(text, vocabulary).details.dateline
  return found && text.slice(found.start, found.end)
}

it.each([
  ['en', 'Tbilisi, 14 March - The yard sent 700 boats.', 'Tbilisi, 14 March - '],
  ['en', 'KYIV, March 14 (Harbour Wire) — The yard sent 700 boats.', 'KYIV, March 14 (Harbour Wire) — '],
  ['en', 'Harbour Wire, 14 March 2024 – The yard sent 700 boats.', 'Harbour Wire, 14 March 2024 – '],
  ['ru', 'Киев, 14 марта – Верфь отправила 700 лодок.', 'Киев, 14 марта – '],
  ['en', 'Institute for Harbours, Brief 14, 14 March 2024', 'Institute for Harbours, Brief 14, 14 March 2024'],
  ['ka', 'თბილისი, 14 მარტი - ქარხანამ ნავები გაგზავნა.', 'თბილისი, 14 მარტი - '],
])('%s: a place and a date by themselves are where and when it was written: %s', (language, text, told) => {
  expect(dateline(language, text)).toBe(told)
})

it.each([
  ['en', 'On 14 March - a Thursday - the yard sent 700 boats to Kyiv.'],
  ['en', 'The yard sent 700 boats to Kyiv on 14 March - and sank two.'],
  ['en', '14 March - The yard sent 700 boats.'],
  ['en', 'Kyiv - The yard sent 700 boats on 14 March.'],
  ['en', 'Yard Sends 700 Boats on 14 March'],
  ['en', 'The yard sent 700 boats to Kyiv, 14 March'],
  ['en', 'Kyiv, 14 March. The yard sent 700 boats.'],
  ['ru', 'Верфь в Киеве 14 марта – впервые – стояла.'],
])('%s: a date the sentence tells is no dateline: %s', (language, text) => {
  expect(dateline(language, text)).toBeNull()
})
