/** The words that count what is proposed, and the words of the button that confirms it. */
import { expect, it } from 'vitest'
import { readMessages } from './read.ts'

const { waiting, confirm } = readMessages.regions

it('[T1] proposed regions of every kind are counted, and confirmed as they were counted', () => {
  const kinds = ['headline', 'furniture', 'furniture'] as const
  expect(waiting(kinds)).toBe('1 headline and 2 lines of furniture proposed')
  expect(confirm(kinds)).toBe('Confirm 1 headline and 2 lines of furniture')
  expect(confirm(['caption'])).toBe('Confirm 1 caption')
})
