/** Stored settings are read liberally: damage never keeps the program from starting. */
import { describe, expect, it } from 'vitest'
import { defaultPreferences, parsePreferences } from './preferences.ts'

describe('parsePreferences', () => {
  it.each([null, '', '{', '1', 'null', '[]', '{"theme":7,"keys":3,"singleKeys":"no"}'])(
    'makes defaults of %s',
    (stored) => {
      expect(parsePreferences(stored)).toEqual(defaultPreferences)
    },
  )

  it.each(['translator', 'encoder'] as const)('leaves the helper %s off until it was switched on', (helper) => {
    for (const value of [undefined, 'yes', 1, false])
      expect(parsePreferences(JSON.stringify({ [helper]: value }))[helper]).toBe(false)
    expect(parsePreferences(JSON.stringify({ [helper]: true }))[helper]).toBe(true)
  })

  it('keeps what it knows and leaves out what it does not', () => {
    const stored = JSON.stringify({
      theme: 'dark',
      singleKeys: false,
      keys: { 'judge.agrees': 'y', other: 4 },
      more: 1,
    })
    expect(parsePreferences(stored)).toEqual({
      ...defaultPreferences,
      theme: 'dark',
      singleKeys: false,
      keys: { 'judge.agrees': 'y' },
    })
  })
})
