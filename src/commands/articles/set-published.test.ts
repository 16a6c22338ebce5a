import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, day } from '#test/builders/rows.ts'
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
  it('[C7] refuses days that are not, and bounds the wrong way round', () => {
    expect(refusal(smallProject(), setPublished, { articles: [anyId('a')], published: day('2023-02-29') })).toBe(
      'dateNotReal',
    )
    expect(
      refusal(smallProject(), setPublished, { articles: [anyId('a')], published: day('2024-02-02', '2024-02-01') }),
    ).toBe('dateBackwards')
  })
})
