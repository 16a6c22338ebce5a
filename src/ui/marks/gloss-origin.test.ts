import { describe, expect, it } from 'vitest'
import { glossOrigin } from './gloss-origin.ts'

describe('glossOrigin', () => {
  const at = '2024-03-19T10:00:00.000Z'

  it('[T6] names the engine and the day where a machine translated', () => {
    const made = glossOrigin({ origin: { kind: 'engine', engine: 'Chrome 138' }, at })
    expect(made).toBe('by a machine, Chrome 138, 19 Mar 2024')
    expect(glossOrigin({ origin: { kind: 'pasted', engine: 'An engine' }, at })).toBe('pasted, An engine, 19 Mar 2024')
  })

  it('says of a typed one only that', () => {
    expect(glossOrigin({ origin: { kind: 'typed', engine: null }, at })).toBe('typed')
  })
})
