/** A damaged profile is asked for again, never half believed. */
import { describe, expect, it } from 'vitest'
import { parseProfile } from './profile.ts'

describe('parseProfile', () => {
  it.each([null, '', '{', '[]', '7', '{"name":""}', '{"name":"Ann","languagesRead":"en","glossLanguage":"en"}'])(
    'takes %s for no profile',
    (stored) => {
      expect(parseProfile(stored)).toBeNull()
    },
  )

  it('keeps name and languages, and drops what is not a language tag', () => {
    const stored = JSON.stringify({ name: 'Ann', languagesRead: ['en', 5, 'ka'], glossLanguage: 'en', more: true })
    expect(parseProfile(stored)).toEqual({ name: 'Ann', languagesRead: ['en', 'ka'], glossLanguage: 'en' })
  })
})
