import { describe, expect, it } from 'vitest'
import type { ForeignPassage } from '#domain/foreign-passages.ts'
import { noticeCounts, refusal, run, smallProject, stateText, takeBack } from '#test/builders/project.ts'
import { anyId, assessmentRow, positionAt } from '#test/builders/rows.ts'
import { addForeignPassages } from './add-foreign-passages.ts'

const nino = { analyst: anyId('nino-id'), name: 'Nino', id: 'acct:nino@example.org' }

function foreign(
  fields: Partial<ForeignPassage> = {},
  said: Partial<ForeignPassage['annotation']> = {},
): ForeignPassage {
  return {
    id: anyId('came'),
    revision: anyId('a-1'),
    position: positionAt(300),
    splitsGrapheme: false,
    language: null,
    annotation: {
      id: 'urn:x:1',
      target: 0,
      motivations: ['commenting'],
      comments: [{ text: 'Doubtful', purpose: 'commenting', language: 'en' }],
      tags: ['figure'],
      links: [],
      created: '2026-01-01T00:00:00Z',
      creator: null,
      rest: { 'ext:weight': 3 },
      targetRest: null,
      ...said,
    },
    creator: nino,
    at: '2026-01-01T00:00:00.000Z',
    claims: [],
    role: 'supports',
    ...fields,
  }
}

const args = (...passages: readonly ForeignPassage[]) => ({ passages, file: 'theirs.json' })

describe('addForeignPassages', () => {
  it('[F4] [F1] keeps the colleague as creator, and what is not known here', () => {
    const snapshot = smallProject()
    expect(run(snapshot, addForeignPassages, args(foreign())).subject).toEqual({ name: 'theirs.json', count: 1 })
    expect(snapshot.get('passages', 'came')).toMatchObject({
      analyst: 'nino-id',
      at: '2026-01-01T00:00:00.000Z',
      note: 'Doubtful',
      start: 300,
      extra: { annotation: { id: 'urn:x:1', tags: ['figure'], rest: { 'ext:weight': 3 } } },
    })
    expect(snapshot.get('analysts', 'nino-id')).toMatchObject({ name: 'Nino', extra: { creator: nino.id } })
  })

  it('[F4] knows a creator again and never renames one', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign()))
    const other = foreign({ id: anyId('came-2'), creator: { ...nino, name: 'Somebody' } }, { id: 'urn:x:2', tags: [] })
    run(snapshot, addForeignPassages, args(other))
    expect(snapshot.get('analysts', 'nino-id')?.name).toBe('Nino')
    expect(snapshot.size('analysts')).toBe(3)
    expect(snapshot.get('passages', 'came-2')?.analyst).toBe('nino-id')
  })

  it('changes nothing the second time, and one undo takes all of it back', () => {
    const snapshot = smallProject()
    const before = stateText(snapshot)
    const both = args(
      foreign({ claims: [anyId('k')] }),
      foreign({ id: anyId('came-2') }, { id: null, tags: ['other'] }),
    )
    const plan = run(snapshot, addForeignPassages, both)
    expect(plan.subject).toMatchObject({ count: 2 })
    expect(run(snapshot, addForeignPassages, both).changes).toEqual([])
    takeBack(snapshot, plan.changes)
    expect(stateText(snapshot)).toBe(before)
  })

  it('knows the same annotation under another id by its words, tags and place', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign()))
    const again = foreign({ id: anyId('again') }, { id: 'urn:x:again' })
    expect(run(snapshot, addForeignPassages, args(again)).changes).toEqual([])
    const otherWords = foreign({ id: anyId('again') }, { comments: [{ text: 'Fine', purpose: null, language: null }] })
    expect(run(snapshot, addForeignPassages, args(otherWords)).subject).toMatchObject({ count: 1 })
  })

  it('[F4] does not overwrite the same annotation with other content, and says so', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign()))
    const plan = run(snapshot, addForeignPassages, args(foreign({}, { tags: ['changed'] })))
    expect(plan.changes).toEqual([])
    expect(noticeCounts(plan.notices)).toEqual({ annotationsChanged: 1 })
  })

  it('[C1] [C13] links it to claims as its creator, and sets back an "omits" of theirs only', () => {
    const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const snapshot = smallProject({ assessments: [assessmentRow('k', 'c', omits)] })
    const inC = foreign({ revision: anyId('c-1'), claims: [anyId('k'), anyId('nowhere')] })
    run(snapshot, addForeignPassages, args(inC))
    expect(snapshot.byIndex('mentions', 'passage', 'came').map(({ claim, analyst }) => [claim, analyst])).toEqual([
      ['k', 'nino-id'],
    ])
    expect(snapshot.get('assessments', 'k.c.ana')).toBeDefined()
  })

  it('links a passage that is here to a claim that it was not linked to', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign()))
    run(snapshot, addForeignPassages, args(foreign({ claims: [anyId('l')] })))
    expect(snapshot.byIndex('mentions', 'passage', 'came')).toHaveLength(1)
  })

  it('[T2] keeps one that splits a grapheme, flagged; [T3] refuses a position that does not fit', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign({ splitsGrapheme: true })))
    expect(snapshot.get('passages', 'came')?.splitsGrapheme).toBe(true)
    expect(refusal(smallProject(), addForeignPassages, args(foreign({ position: positionAt(995) })))).toBe(
      'badPosition',
    )
    expect(refusal(smallProject(), addForeignPassages, args())).toBe('nothingChosen')
  })

  it('is of who takes it in where nobody is named', () => {
    const snapshot = smallProject()
    run(snapshot, addForeignPassages, args(foreign({ creator: null, at: null })))
    expect(snapshot.get('passages', 'came')).toMatchObject({ analyst: 'ana' })
  })
})
