/** One table for all languages: the same dates, as each writes them. */
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { calendarBounds } from './calendar.ts'
import { EASTERN } from './dates-by-language-east.cases.ts'
import { MEANINGS, WESTERN } from './dates-by-language.cases.ts'
import { PACK_CASES } from './dates-by-pack.cases.ts'
import { findDates, type DateSpan } from './dates.ts'

const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

describe.each(Object.entries({ ...WESTERN, ...EASTERN }))('%s', async (tag, sentences) => {
  const { beside } = await loadVocabulary(tag)
  const cases = linesOf(sentences).map((sentence, at) => [sentence, MEANINGS[at] ?? ''] as const)

  it.each(cases)('[C7] %s', (sentence, meaning) => {
    expect(findDates(sentence, tag, beside.monthOf).map(dateMeaning)).toEqual([meaning])
  })

  it.each([
    ['19.03.2024', '2024-03-19'],
    ['2024-03-19', '2024-03-19'],
  ])('[C7] %s', (written, meaning) => {
    expect(findDates(`(${written}) – ${written}`, tag, beside.monthOf).map(dateMeaning)).toEqual([meaning, meaning])
  })
})

it.each(PACK_CASES)('[C7] reads %s: %s', async (tag, text, dates) => {
  const { beside } = await loadVocabulary(tag)
  const found = findDates(text, tag, beside.monthOf)
  expect(found.map((span) => [span.written, dateMeaning(span)])).toEqual(dates)
})

function dateMeaning({ bounds, month, day }: DateSpan): string {
  const two = (value: number | null) => String(value).padStart(2, '0')
  if (bounds === null) return `--${two(month)}${day === null ? '' : `-${two(day)}`}`
  const { earliest, latest } = bounds
  if (earliest === latest) return earliest
  const whole = [earliest.slice(0, 4), earliest.slice(0, 7)].find((form) => {
    const [year, part] = form.split('-').map(Number)
    const all = calendarBounds(year ?? 0, part)
    return all?.earliest === earliest && all.latest === latest
  })
  return whole ?? `${earliest}/${latest}`
}
