/** The rows of the table of sources, read from small projects, and where they lead. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  batchRow,
  derivationRow,
  mentionRow,
  revisionRow,
  sourceRow,
  verdictRow,
} from '#test/builders/rows.ts'
import { linksOfSources, placeOfSource } from './source-place.ts'
import { sourceRows } from './source-rows.ts'

function rowsOf(snapshot: Snapshot) {
  return new Map(sourceRows(snapshot).map((row) => [row.name, row]))
}

const project = smallProject({
  articles: [
    articleRow('a', { outlet: 'Harbour Post' }),
    articleRow('b', {
      outlet: 'Harbour Post',
      language: { tag: 'ka', direction: 'ltr', basis: 'declared', evidence: null },
    }),
  ],
  sources: [
    sourceRow('Rudenko'),
    sourceRow('Report', { kind: 'document' }),
    sourceRow('Agency'),
    sourceRow('Nobody'),
    sourceRow('Once'),
  ],
  mentions: [
    mentionRow('p-a', 'k', 'a', { speaker: asId('Rudenko') }),
    mentionRow('p-b', 'l', 'b', { speaker: asId('Rudenko') }),
    mentionRow('p-b', 'k', 'b', { speaker: asId('Once') }),
  ],
  verdicts: [verdictRow('l', { sources: [asId('Report'), asId('Rudenko')] })],
  derivations: [derivationRow('c', { kind: 'sharedSource', source: asId('Agency') })],
})

describe('sourceRows', () => {
  it('counts who is named as speaking by links, claims and articles', () => {
    expect(rowsOf(project).get('Rudenko')).toMatchObject({
      kind: 'person',
      uses: ['speaker', 'cited'],
      claims: ['k', 'l'],
      links: 2,
      articles: 2,
      verdicts: 1,
      languages: ['en', 'ka'],
    })
  })

  it('[C6] has what verdicts cite, what articles go back to, and what nothing leads to', () => {
    const rows = rowsOf(project)
    expect(rows.get('Report')).toMatchObject({ uses: ['cited'], claims: ['l'], links: 0, verdicts: 1, articles: 0 })
    expect(rows.get('Agency')).toMatchObject({ uses: ['origin'], articles: 1 })
    expect(rows.get('Nobody')).toMatchObject({ uses: [], claims: [], articles: 0 })
  })

  it('has the outlets of articles, with the links of these', () => {
    expect(rowsOf(project).get('Harbour Post')).toMatchObject({
      source: null,
      kind: 'outlet',
      uses: ['outlet'],
      claims: ['k', 'l'],
      links: 3,
      articles: 2,
    })
  })

  it('[H2] counts nothing of a running import', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('x', { batch: asId('late'), outlet: 'Late Post' })],
      revisions: [revisionRow('x')],
      sources: [sourceRow('Rudenko')],
      mentions: [mentionRow('p-x', 'k', 'x', { speaker: asId('Rudenko') })],
    })
    const rows = rowsOf(snapshot)
    expect(rows.has('Late Post')).toBe(false)
    expect(rows.get('Rudenko')).toMatchObject({ uses: [], links: 0 })
  })
})

describe('placeOfSource', () => {
  const place = (name: string) => {
    const row = rowsOf(project).get(name)
    return row && placeOfSource(row)
  }

  it('leads to links, to the articles of an outlet, to the claim whose verdict cites it, or nowhere', () => {
    expect(place('Rudenko')).toEqual({ table: 'mentions', filters: { speaker: ['Rudenko'] } })
    expect(place('Once')).toEqual({ table: 'mentions', filters: { speaker: ['Once'] } })
    expect(place('Harbour Post')).toEqual({ table: 'articles', filters: { outlet: ['Harbour Post'] } })
    expect(place('Report')).toEqual({ claim: 'l' })
    expect(place('Nobody')).toBeNull()
  })
})

describe('linksOfSources', () => {
  const links = (...names: string[]) => linksOfSources(names.flatMap((name) => rowsOf(project).get(name) ?? []))

  it('shows those of the speakers, or of the outlets where no speaker is among them', () => {
    expect(links('Rudenko', 'Harbour Post', 'Nobody')).toEqual({ speaker: ['Rudenko'] })
    expect(links('Harbour Post')).toEqual({ outlet: ['Harbour Post'] })
    expect(links('Report')).toBeNull()
  })
})
