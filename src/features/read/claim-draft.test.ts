import { describe, expect, it } from 'vitest'
import { draftQuantity, emptyDraft, typedNames, typedNumber } from './claim-draft.ts'

describe('typedNumber', () => {
  it.each([
    ['7000', 7000],
    ['7,000', 7000],
    ['7 000', 7000],
    ['1,234,567.5', 1234567.5],
    ['-3', -3],
    ['6.5', 6.5],
  ])('reads %s', (typed, value) => expect(typedNumber(typed)).toBe(value))

  it.each(['', 'seven', '7,00', '7-8', '1.2.3', '7 containers'])('does not guess at “%s”', (typed) =>
    expect(typedNumber(typed)).toBeNull(),
  )
})

describe('draftQuantity', () => {
  const draft = (value: string, upTo = '') => draftQuantity({ ...emptyDraft('en'), value, upTo, unit: ' containers ' })

  it('is nothing without a value, and bad where it cannot be read', () => {
    expect(draft('')).toBeNull()
    expect(draft('', '9')).toBe('bad')
    expect(draft('many')).toBe('bad')
    expect(draft('9', '7')).toBe('bad')
    expect(draft('9', 'x')).toBe('bad')
  })

  it('keeps value, end of the range and unit', () => {
    expect(draft('6,700', '7,000')).toEqual({ value: 6700, upTo: 7000, unit: 'containers', comparator: 'exactly' })
    expect(draft('7000')).toEqual({ value: 7000, upTo: null, unit: 'containers', comparator: 'exactly' })
  })
})

describe('typedNames', () => {
  it('parts names by commas of several scripts and drops repetitions', () => {
    expect(typedNames(' ISW, Kirby ;ISW,, روسيا، كوريا')).toEqual(['ISW', 'Kirby', 'روسيا', 'كوريا'])
  })
})
