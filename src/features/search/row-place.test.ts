import { describe, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import type { SearchedTable } from '#domain/search/search-rows.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow } from '#test/builders/rows.ts'
import { writeAddress } from '#ui/address.ts'
import { rowPlace } from './row-place.ts'

describe('rowPlace', () => {
  const project = asId<ProjectId>('p')
  const agrees = { judgement: 'agrees', note: 'Doubtful' } as const
  const snapshot = smallProject({ assessments: [assessmentRow('k', 'a', agrees)] })
  const [{ id: assessment } = { id: '' }] = snapshot.byIndex('assessments', 'claim', 'k')
  const way = (table: SearchedTable, id: string) => {
    const place = rowPlace(snapshot, project, { table, id, text: '', language: 'en', hits: [] })
    return place && writeAddress(place.to)
  }

  it('leads to a claim, a passage in its text, and a note in its cell', () => {
    expect(way('claims', 'k')).toBe('/p/p/claims/k')
    expect(way('passages', 'p-a')).toBe('/p/p/read/a?passage=p-a')
    expect(way('assessments', assessment)).toBe('/p/p/matrix?cell=k.a')
  })
  it('a row that has gone has no place', () => {
    expect(way('claims', 'gone')).toBeNull()
  })
})
