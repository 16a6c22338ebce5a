import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, day, sourceRow, verdictRow } from '#test/builders/rows.ts'
import { citeSource, type CiteSourceArgs } from './cite-source.ts'

const cite = (name: string, fields: Partial<CiteSourceArgs> = {}): CiteSourceArgs => ({
  claim: anyId('k'),
  name,
  kind: 'document',
  url: null,
  archiveUrl: null,
  date: null,
  ...fields,
})

describe('citeSource', () => {
  it('[H1] keeps where and when a source says it, and begins a verdict that is not rated yet', () => {
    const snapshot = smallProject()
    const where = { url: 'https://example.org/a', archiveUrl: 'https://archive.example/a', date: day('2024-03-20') }
    run(snapshot, citeSource, cite('Report', where))
    expect([...snapshot.all('sources')]).toMatchObject([{ name: 'Report', kind: 'document' }])
    const [source] = snapshot.all('sources')
    expect([...snapshot.all('verdicts')]).toMatchObject([{ rating: '', sources: [source?.id], analyst: 'ana' }])
    expect([...snapshot.all('citations')]).toMatchObject([{ verdict: 'k.verdict', source: source?.id, ...where }])
  })

  it('takes a known name for that source, says anew what is cited already, and leaves the author of the verdict', () => {
    const snapshot = smallProject({ sources: [sourceRow('isw', { name: 'ISW' })], verdicts: [verdictRow('k')] })
    run(snapshot, citeSource, cite('isw ', { kind: 'organisation' }), testContext('ben'))
    run(snapshot, citeSource, cite('ISW', { kind: 'organisation', url: 'https://example.org/b' }), testContext('ben'))
    expect([...snapshot.all('sources')]).toMatchObject([{ id: 'isw', kind: 'organisation' }])
    expect([...snapshot.all('citations')]).toMatchObject([{ url: 'https://example.org/b', analyst: 'ben' }])
    expect(snapshot.get('verdicts', 'k.verdict')).toMatchObject({ sources: ['isw'], analyst: 'ana', rating: 'false' })
  })

  it('puts a source in the place of another', () => {
    const sources = [sourceRow('one'), sourceRow('two')]
    const snapshot = smallProject({ sources, verdicts: [verdictRow('k', { sources: [anyId('one'), anyId('two')] })] })
    run(snapshot, citeSource, cite('one'))
    run(snapshot, citeSource, cite('Three', { replaces: anyId('one') }))
    const names = snapshot.get('verdicts', 'k.verdict')?.sources.map((id) => snapshot.get('sources', id)?.name)
    expect(names).toEqual(['Three', 'two'])
    expect(snapshot.size('citations')).toBe(1)
    run(snapshot, citeSource, cite('two', { replaces: anyId('new-1') }))
    expect(snapshot.get('verdicts', 'k.verdict')?.sources).toEqual(['two'])
  })

  it('refuses addresses that are not of the web, days that are none and a source without a name', () => {
    const refused = (name: string, fields: Partial<CiteSourceArgs>) =>
      refusal(smallProject(), citeSource, cite(name, fields))
    expect(refused('A', { url: 'javascript:1' })).toBe('urlNotWeb')
    expect(refused('A', { archiveUrl: 'archive.example' })).toBe('urlNotWeb')
    expect(refused('A', { date: day('2024-02-30') })).toBe('dateNotReal')
    expect(refused(' ', {})).toBe('nameEmpty')
    expect(refused('A', { claim: anyId('x') })).toBe('notThere')
  })
})
