import { describe, expect, it } from 'vitest'
import type { Anchor } from '../anchors/anchor.ts'
import { tellsAll } from './completeness.ts'

const fact = (key: string, start: number, kind: Anchor['kind'] = 'number'): Anchor => ({
  kind,
  key,
  start,
  end: start + 4,
  weight: 1,
})
const found = (start: number, weight = 0.5) => ({ here: { start, end: start + 4 }, weight })
const even = { sentences: 9, anchor: () => 1, word: () => 1 }

describe('[C9] whether a sentence tells all that another does', () => {
  it('not where it has one figure of two', () => {
    expect(tellsAll([fact('46', 0), fact('3700', 10)], [found(0)], even)).toBe(false)
    expect(tellsAll([fact('46', 0), fact('3700', 10)], [found(10), found(0)], even)).toBe(true)
    expect(tellsAll([fact('46', 0), fact('3700', 10)], [found(0), found(10, 0.05)], even)).toBe(false)
  })

  it('a fact that stands twice need be found once, in either place', () => {
    expect(tellsAll([fact('46', 20), fact('46', 0)], [found(0)], even)).toBe(true)
    expect(tellsAll([fact('46', 20), fact('46', 0)], [found(20)], even)).toBe(true)
  })

  it('what is common counts little, and what words mean nothing', () => {
    const rare = { ...even, anchor: (key: string) => (key === 'common' ? 0.1 : 1) }
    expect(tellsAll([fact('46', 0), fact('common', 10)], [found(0)], rare)).toBe(true)
    expect(tellsAll([fact('46', 0), fact('house', 10, 'concept')], [found(0)], even)).toBe(true)
    expect(tellsAll([], [], even)).toBe(true)
  })
})
