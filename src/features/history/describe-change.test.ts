/** A change reads as names and values in words, not as ids and JSON. */
import { expect, it } from 'vitest'
import { asId, type AnalystId, type ProjectId } from '#domain/ids.ts'
import type { Analyst } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { sentenceLinkRow } from '#test/builders/rows.ts'
import { describeChange, namesOfRows } from './describe-change.ts'

const boId = asId<AnalystId>('0190a5b0-0000-7000-8000-00000000000b')
const ann: Analyst = {
  id: asId<AnalystId>('0190a5b0-0000-7000-8000-00000000000a'),
  rev: 1,
  extra: null,
  name: 'Ann',
  languagesRead: ['ka', 'en'],
  glossLanguage: 'en',
  sameAs: null,
}

it('[H3] names the rows that ids point to, and leaves out what did not change', () => {
  const snapshot = new MemorySnapshot()
  snapshot.load('analysts', [{ ...ann, id: boId, name: 'Bo' }])
  const change = { table: 'analysts', id: ann.id, before: ann, after: { ...ann, rev: 2, sameAs: boId } } as const
  expect(describeChange(change, namesOfRows(snapshot, [change]))).toMatchObject({
    kind: 'changed',
    name: 'Ann',
    fields: [{ name: 'same person as', before: null, after: 'Bo' }],
  })
})

it('[H3] words languages, days and truth values of a new row, without its empty fields', () => {
  const project = {
    id: asId<ProjectId>('p'),
    rev: 1,
    extra: null,
    name: '',
    createdAt: '2025-03-19',
    sample: true,
  }
  const made = { table: 'project', id: 'p', before: null, after: project } as const
  expect(describeChange(made, () => null).fields).toEqual([
    { name: 'made', before: null, after: '19 Mar 2025' },
    { name: 'sample', before: null, after: 'yes' },
  ])
  const analyst = { table: 'analysts', id: ann.id, before: null, after: ann } as const
  expect(describeChange(analyst, () => null).fields).toContainEqual({
    name: 'languages read',
    before: null,
    after: 'Georgian, English',
  })
})

it('names rows that are gone as the step knew them', () => {
  const change = { table: 'analysts', id: ann.id, before: ann, after: null } as const
  expect(namesOfRows(new MemorySnapshot(), [change])(ann.id)).toBe('Ann')
})

it('[H3] reads a place in a text as the words that stand there', () => {
  const link = sentenceLinkRow(['a-1', 40], ['b-1', 90])
  const made = { table: 'sentenceLinks', id: link.id, before: null, after: link } as const
  expect(describeChange(made, () => null).fields).toContainEqual({
    name: 'the other sentence',
    before: null,
    after: link.other.quote,
  })
})
