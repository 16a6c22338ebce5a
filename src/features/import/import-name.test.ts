/** What an import is called while nobody names it. */
import { expect, it } from 'vitest'
import { importName } from './import-name.ts'

const file = (name: string) => ({
  entry: { name, bytes: 1, outcome: 'imported', reason: null, articles: 1 } as const,
})

it('names an import after its one file, what was pasted, or how many files there are', () => {
  expect(importName([file('ships.txt')])).toBe('ships.txt')
  expect(importName([file('')])).toBe('Pasted text')
  expect(importName([file('a.txt'), file('b.txt')])).toBe('2 files')
})
