import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, claimRow, day } from '#test/builders/rows.ts'
import { assess } from '#commands/assessments/assess.ts'
import { deriveCell } from '#domain/cell.ts'
import { invert } from '#domain/change.ts'
import { setPublished } from './set-published.ts'

describe('setPublished', () => {
  it('[C7] sets bounds with their basis on many articles, and takes them away', () => {
    const snapshot = smallProject()
    const published = { ...day('2024-03-01', '2024-03-31'), basis: 'text', snippet: 'March 2024' } as const
    run(snapshot, setPublished, { articles: [anyId('a'), anyId('b')], published })
    expect(snapshot.get('articles', 'b')?.published).toEqual(published)
    run(snapshot, setPublished, { articles: [anyId('a')], published: null })
    expect(snapshot.get('articles', 'a')?.published).toBeNull()
  })
  it('[C4] marks an omission whose reason the new date speaks against, and undoing the date takes the mark away', () => {
    const snapshot = smallProject({ claims: [claimRow('k', { time: day('2024-03-19') })] })
    const state = () => deriveCell(snapshot, anyId('k'), anyId('b'), 'all')
    run(snapshot, setPublished, { articles: [anyId('b')], published: day('2024-03-18') })
    const omission = { reason: 'predates', reference: null } as const
    run(snapshot, assess, { claim: anyId('k'), article: anyId('b'), judgement: 'omits', omission })
    expect(state()).toMatchObject({ judgement: 'omits', stale: null })
    const changed = run(snapshot, setPublished, { articles: [anyId('b')], published: day('2024-03-20') })
    expect(state()).toMatchObject({ judgement: 'omits', stale: { claimChanged: false, reasonDoubted: true } })
    snapshot.apply(changed.changes.map(invert))
    expect(state()).toMatchObject({ judgement: 'omits', stale: null })
  })
  it('[C7] refuses days that are not, and bounds the wrong way round', () => {
    expect(refusal(smallProject(), setPublished, { articles: [anyId('a')], published: day('2023-02-29') })).toBe(
      'dateNotReal',
    )
    expect(
      refusal(smallProject(), setPublished, { articles: [anyId('a')], published: day('2024-02-02', '2024-02-01') }),
    ).toBe('dateBackwards')
  })
})
