import { describe, expect, it } from 'vitest'
import type { DateReading } from '#ui/date-reading.ts'
import { draftQuantity, emptyDraft, enteredClaim, typedNames } from './claim-draft.ts'

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

describe('enteredClaim', () => {
  const draft = { ...emptyDraft('en'), wording: 'Ships came', value: '6', upTo: '7', actors: 'Ana, Nino' }
  const noTime: DateReading = { kind: 'error', reason: 'empty', notUnderstood: '' }

  it('has every field of the form', () => {
    expect(enteredClaim({ ...draft, note: ' seen ' }, noTime)).toEqual({
      wording: 'Ships came',
      language: 'en',
      type: 'statement',
      quantity: { value: 6, upTo: 7, unit: '', comparator: 'exactly' },
      time: null,
      actors: ['Ana', 'Nino'],
      aboutSaying: false,
      note: 'seen',
    })
  })

  it('[C7] is none without words, or with a figure or a time that cannot be read', () => {
    expect(enteredClaim({ ...draft, wording: ' ' }, noTime)).toBeNull()
    expect(enteredClaim({ ...draft, value: 'many' }, noTime)).toBeNull()
    expect(enteredClaim(draft, { kind: 'ambiguous', readings: [] })).toBeNull()
    const taken = {
      earliest: '2024-03-19',
      latest: '2024-03-19',
      approximate: false,
      basis: 'text',
      snippet: '19.3.',
    } as const
    expect(enteredClaim({ ...draft, takenTime: taken }, noTime)).toMatchObject({ time: taken })
  })
})
