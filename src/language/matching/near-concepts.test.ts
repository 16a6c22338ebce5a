import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nearConcepts } from './near-concepts.ts'

const ids = readFileSync(new URL('../packs/lexicon/en.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^[a-z-]+:/.test(line))
  .map((line) => line.slice(0, line.indexOf(':')))

it('near concepts are of the lexicon, and near to each other', () => {
  const known = new Set(ids.map((id) => `concept ${id}`))
  let count = 0
  for (const key of known)
    for (const other of nearConcepts(key)) {
      count++
      expect(known).toContain(other)
      expect(other).not.toBe(key)
      expect(nearConcepts(other)).toContain(key)
    }
  expect(count).toBeGreaterThan(1000)
})

it('a strike is near a protest, and nothing is near what is no concept', () => {
  expect(nearConcepts('concept strike-of-workers')).toContain('concept protest')
  expect([...nearConcepts('number 7'), ...nearConcepts('concept ')]).toEqual([])
})
