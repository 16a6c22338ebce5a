import { describe, expect, it } from 'vitest'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow, day } from '#test/builders/rows.ts'
import { changedClaims, changedFacts } from './claim-changes.ts'

const containers = (value: number) => ({ value, upTo: null, unit: 'containers', comparator: 'exactly' }) as const

describe('what was changed of claims since they were judged', () => {
  it('[C12] names each version that was judged on and is not the present one, the most cells first', () => {
    const project = smallProject({
      claims: [claimRow('k', { version: 3 })],
      assessments: [
        assessmentRow('k', 'a', { claimVersion: 1 }),
        assessmentRow('k', 'b', { claimVersion: 2 }),
        assessmentRow('k', 'c', { claimVersion: 2 }),
        assessmentRow('k', 's', { claimVersion: 3 }),
      ],
    })
    const cells = ['a', 'b', 'c', 's', 'd'].map((article) => ({
      claim: asId<ClaimId>('k'),
      article: asId<ArticleId>(article),
    }))
    const found = changedClaims(project, cells, asId('ana'))
    expect(found.map(({ version, cells: count }) => [version, count])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  it('[C12] words the facts that are others now', () => {
    const before = claimRow('k', { quantity: containers(7000), time: day('2024-01-01'), actors: ['Tarvia'] })
    const now = claimRow('k', { quantity: containers(6700), time: day('2024-01-01'), polarity: 'denied' })
    expect(changedFacts(before, now)).toEqual([
      { fact: 'quantity', before: '7,000 containers', now: '6,700 containers' },
      { fact: 'actors', before: 'Tarvia', now: null },
      { fact: 'polarity', before: 'affirms', now: 'denies' },
    ])
    expect(changedFacts(before, before)).toEqual([])
  })
})
