/** Reasons and references of omissions (C4). */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { Omission } from '#domain/records.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow, day } from '#test/builders/rows.ts'
import { firstOmission, omissionGrounds, withReason } from './omission-choice.ts'

const cell = { claim: asId<never>('k'), article: asId<never>('b') }
const dated = smallProject({
  articles: [articleRow('a', { published: day('2024-01-01') }), articleRow('b', { published: day('2024-02-01') })],
  claims: [claimRow('k', { time: day('2024-03-01') })],
})

describe('omissions', () => {
  it('[C4] offers the source document, and a mention with whether it is known to be earlier', () => {
    const { references } = omissionGrounds(dated, cell)
    expect(
      references.map(({ article, passage, knownEarlier }) => [article.id, passage?.id ?? null, knownEarlier]),
    ).toEqual([
      ['s', null, false],
      ['a', 'p-a', true],
    ])
  })

  it('[C4] proposes "too early" only by the bounds rule, and nothing else ever', () => {
    const early = omissionGrounds(dated, cell)
    expect(early.predates).not.toBeNull()
    expect(firstOmission(early, null).reason).toBe('predates')
    const undated = omissionGrounds(smallProject(), cell)
    expect(undated.references.length).toBeGreaterThan(0)
    expect(firstOmission(undated, null)).toEqual({ reason: 'undecided', reference: null })
  })

  it('keeps what was said before', () => {
    const before: Omission = { reason: 'otherSubject', reference: null }
    expect(firstOmission(omissionGrounds(dated, cell), before)).toBe(before)
  })

  it('[C4] keeps a reference only for "available"', () => {
    const grounds = omissionGrounds(dated, cell)
    const available = withReason({ reason: 'undecided', reference: null }, 'available', grounds)
    expect(available.reference).toEqual(grounds.references[0]?.reference)
    expect(withReason(available, 'superseded', grounds)).toEqual({ reason: 'superseded', reference: null })
  })
})
