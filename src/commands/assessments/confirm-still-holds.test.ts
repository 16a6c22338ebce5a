import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, articleRow, claimRow } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { confirmStillHolds } from './confirm-still-holds.ts'

describe('confirmStillHolds', () => {
  const cells = [{ claim: anyId('k'), article: anyId('a') }]
  it('[C12] brings judgements to the present claim and revision', () => {
    const snapshot = smallProject({
      claims: [claimRow('k', { version: 2 })],
      articles: [articleRow('a', { revision: anyId('a-2') })],
    })
    run(snapshot, confirmStillHolds, { cells })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ judgement: 'agrees', stale: null })
  })
  it('[C12] refuses when nothing changed', () => {
    expect(refusal(smallProject(), confirmStillHolds, { cells })).toBe('nothingChangedSince')
  })
})
