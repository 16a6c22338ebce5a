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

  it.each([undefined, 'yes', 1, false])('leaves the translator off for %s', (translator) => {
    expect(parsePreferences(JSON.stringify({ translator })).translator).toBe(false)
    expect(parsePreferences('{"translator":true}').translator).toBe(true)
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
