import { describe, expect, it } from 'vitest'
import type { NotedFact } from '#domain/finding.ts'
import { factAt, nextPlace } from './shown-fact.ts'

const fact = (start: number, end: number): NotedFact => ({
  start,
  end,
  parts: [{ kind: 'number', value: start, isPercent: false }],
  counted: null,
})
const facts = [fact(4, 8), fact(12, 16), fact(30, 34)]
const sentence = { start: 0, end: 20 }

describe('factAt', () => {
  it('takes the one a place stands in, not the one it ends at', () => {
    expect(factAt(facts, { kind: 'at', offset: 4 })?.start).toBe(4)
    expect(factAt(facts, { kind: 'at', offset: 8 })).toBeNull()
  })

  it('takes the first from a place on, not one of the next sentence', () => {
    expect(factAt(facts, { kind: 'from', offset: 8, end: 20 })?.start).toBe(12)
    expect(factAt(facts, { kind: 'from', offset: 16, end: 20 })).toBeNull()
  })
})

describe('nextPlace', () => {
  const ask = (shown: NotedFact | null, caret: number) => {
    const place = nextPlace(facts, shown, sentence, caret)
    return place && (factAt(facts, place)?.start ?? null)
  }

  it('begins with the fact under the caret, else with the first of the sentence', () => {
    expect(ask(null, 13)).toBe(12)
    expect(ask(null, 0)).toBe(4)
  })

  it('goes on from the shown one and ends behind the last of the sentence', () => {
    expect(ask(fact(4, 8), 0)).toBe(12)
    expect(ask(fact(12, 16), 0)).toBeNull()
  })

  it('begins anew where the shown one is of another sentence', () => {
    expect(ask(fact(30, 34), 0)).toBe(4)
  })
})
