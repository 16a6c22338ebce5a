import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId, articleRow, day, positionAt } from '#test/builders/rows.ts'
import type { PassageTarget } from '#commands/shared/take-passage.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { deriveCell } from '#domain/cell.ts'
import { nameKey } from '#domain/tables.ts'
import { createClaim } from './create-claim.ts'

describe('createClaim', () => {
  const wording = { wording: ' 7000 crates ', language: 'en' }
  it('makes a free claim with defaults', () => {
    const snapshot = smallProject()
    run(snapshot, createClaim, { ...wording, stories: [anyId('story')] })
    expect(snapshot.get('claims', 'new-1')).toMatchObject({
      wording: '7000 crates',
      version: 1,
      madeFrom: null,
      polarity: 'affirmed',
    })
    expect(snapshot.get('storyClaims', 'story.new-1')).toBeDefined()
  })
  it('[C2] [C13] from a passage: mention, agreement by rule and questions in the same step', () => {
    const snapshot = smallProject()
    const mark = { revision: anyId('b-1'), position: positionAt(500) }
    const plan = run(snapshot, createClaim, { ...wording, id: anyId('c'), from: { mark } })
    expect(snapshot.get('claims', 'c')?.madeFrom).toBe('b')
    expect(snapshot.byIndex('mentions', 'cell', 'c.b')).toMatchObject([{ role: 'supports', analyst: 'ana' }])
    expect(snapshot.get('assessments', 'c.b.ana')).toMatchObject({
      judgement: 'agrees',
      basis: { read: 'rule' },
      claimVersion: 1,
    })
    expect(deriveCell(snapshot, anyId('c'), anyId('c'), 'all')).toMatchObject({ state: 'notAssessed', asked: true })
    expect(noticeCounts(plan.notices)).toEqual({ nowAskedOfStories: 1 })
    expect(findRuleBreaks(snapshot)).toEqual([])
  })
  it('[C6] names who speaks in the passage, one source for one name, and refuses one that is nobody', () => {
    const snapshot = smallProject()
    const from = (name: string) => ({ passage: anyId('p-a'), speaker: { name } })
    run(snapshot, createClaim, { ...wording, id: anyId('c'), from: from('Kirby') })
    run(snapshot, createClaim, { ...wording, id: anyId('d'), from: from(' kirby ') })
    const [source, ...more] = snapshot.byIndex('sources', 'name', nameKey('Kirby'))
    expect(more).toEqual([])
    expect(snapshot.byIndex('mentions', 'cell', 'c.a')).toMatchObject([{ speaker: source?.id }])
    expect(snapshot.byIndex('mentions', 'cell', 'd.a')).toMatchObject([{ speaker: source?.id }])
    expect(refusal(snapshot, createClaim, { ...wording, from: from(' ') })).toBe('nameEmpty')
  })
  it('[C11] an agreement made on an older revision says so', () => {
    const snapshot = smallProject({ articles: [articleRow('a', { revision: anyId('a-2') })] })
    run(snapshot, createClaim, { ...wording, id: anyId('c'), from: { passage: anyId('p-a') } })
    expect(snapshot.get('assessments', 'c.a.ana')?.revision).toBe('a-1')
  })
  it('[C2] [C3] links further passages of any article in the same step, and leaves their cells waiting', () => {
    const snapshot = smallProject()
    const mark = { revision: anyId('d-1'), position: positionAt(500) }
    const mentions = [{ passage: anyId('p-b') }, { mark }, { mark: { ...mark, revision: anyId('a-1') } }]
    run(snapshot, createClaim, { ...wording, id: anyId('m'), from: { passage: anyId('p-a') }, mentions })
    const linked = ['a', 'a', 'b', 'd'].map((article) => ({ article, role: 'supports', analyst: 'ana', speaker: null }))
    const rows = [...snapshot.byIndex('mentions', 'claim', 'm')]
    expect(rows.sort((one, other) => (one.article < other.article ? -1 : 1))).toMatchObject(linked)
    expect(snapshot.byIndex('assessments', 'claim', 'm').map((row) => row.article)).toEqual(['a'])
    expect(deriveCell(snapshot, anyId('m'), anyId('b'), 'all')).toMatchObject({ state: 'waiting', count: 1 })
    expect(findRuleBreaks(snapshot)).toEqual([])
  })
  it('[C1] links the same passage once, with who speaks in the one it was made from', () => {
    const snapshot = smallProject()
    const mark = { revision: anyId('b-1'), position: positionAt(500) }
    const from = { mark, speaker: { name: 'Kirby' } }
    run(snapshot, createClaim, { ...wording, id: anyId('m'), from, mentions: [{ mark }, { mark }] })
    const [mention, ...more] = snapshot.byIndex('mentions', 'claim', 'm')
    expect([more, mention?.speaker === null]).toEqual([[], false])
  })
  it('[C13] asks the stories of the further passages too, also of a claim that is typed freely', () => {
    const snapshot = smallProject()
    const mentions = [{ passage: anyId('p-b') }]
    const plan = run(snapshot, createClaim, { ...wording, id: anyId('m'), mentions })
    expect(noticeCounts(plan.notices)).toEqual({ nowAskedOfStories: 1 })
    expect(snapshot.get('claims', 'm')?.madeFrom).toBeNull()
    expect(snapshot.size('assessments')).toBe(1)
  })
  it('[T2] [T3] refuses all where a further passage is gone or does not fit', () => {
    const refused = (mention: PassageTarget) =>
      refusal(smallProject(), createClaim, {
        ...wording,
        from: { passage: anyId('p-a') },
        mentions: [{ passage: anyId('p-b') }, mention],
      })
    const revision = anyId('b-1')
    expect(refused({ passage: anyId('gone') })).toBe('notThere')
    expect(refused({ mark: { revision, position: positionAt(995) } })).toBe('badPosition')
    expect(refused({ mark: { revision, position: positionAt(5), splitsGrapheme: true } })).toBe('passageSplitsGrapheme')
  })
  it('refuses no wording, bad dates, bad quantities and taken ids', () => {
    const quantity = { value: 7, upTo: 5, unit: '', comparator: 'about' } as const
    expect(refusal(smallProject(), createClaim, { ...wording, wording: ' ' })).toBe('wordingEmpty')
    expect(refusal(smallProject(), createClaim, { ...wording, time: day('2024-02-30') })).toBe('dateNotReal')
    expect(refusal(smallProject(), createClaim, { ...wording, quantity })).toBe('quantityBad')
    expect(refusal(smallProject(), createClaim, { ...wording, id: anyId('k') })).toBe('idTaken')
  })
})
