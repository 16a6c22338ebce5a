import { expect, it } from 'vitest'
import { partWords } from './fact-words.ts'

const day = (iso: string) => ({ earliest: iso, latest: iso })

it('sets what was worked out from the date of the article in brackets, behind what is said', () => {
  const thursday = { kind: 'weekday', day: 4 } as const
  expect(partWords(thursday)).toBe('Thursday')
  expect(partWords({ ...thursday, resolved: day('2024-03-14') })).toBe('Thursday [14 Mar 2024]')
  expect(partWords({ kind: 'date', year: null, month: 3, day: 19, resolved: day('2024-03-19') })).toBe(
    '19 Mar [19 Mar 2024]',
  )
  expect(partWords({ kind: 'relative', resolved: { earliest: '2023-01-01', latest: '2023-12-31' } })).toBe('[2023]')
})

it('[C7] says a quarter or a decade from end to end', () => {
  expect(partWords({ kind: 'stretch', earliest: '1990-01-01', latest: '1999-12-31' })).toBe('1990 – 1999')
})
