import { expect, it } from 'vitest'
import { asId, type ClaimId, type MergeConflictId } from '#domain/ids.ts'
import type { SheetChange, SheetWrites } from '#domain/sheet-writes.ts'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { analystRow, assessmentRow, claimRow, storyClaimRow, verdictRow } from '#test/builders/rows.ts'
import { changeClaim } from '../claims/change-claim.ts'
import { decideConflicts } from '../merge/decide-conflicts.ts'
import { takeSheet, type TakeSheetArgs } from './take-sheet.ts'

const note: SheetChange = { table: 'claims', id: 'k', before: { note: '' }, after: { note: 'of the sheet' } }
const polarity: SheetChange = {
  table: 'claims',
  id: 'k',
  before: { polarity: 'affirmed' },
  after: { polarity: 'denied' },
}
const judged: SheetChange = {
  table: 'assessments',
  id: 'k.a.ana',
  before: { statedValue: null },
  after: { statedValue: '6700' },
}

function args(
  { rows = [], changes = [] }: Partial<SheetWrites>,
  differing: TakeSheetArgs['differing'] = 'ask',
): TakeSheetArgs {
  return { rows, changes, differing, file: 'claims.csv' }
}

const made: SheetWrites['rows'] = [
  { table: 'claims', row: claimRow('new') },
  { table: 'storyClaims', row: storyClaimRow('story', 'new') },
  { table: 'analysts', row: analystRow('tamar') },
  { table: 'assessments', row: assessmentRow('new', 'b', { analyst: asId('tamar'), judgement: 'agrees' }) },
]

it('[C10] [C2] writes what is new, judgements without passages too, as those of whose they are', () => {
  const snapshot = smallProject()
  const plan = run(snapshot, takeSheet, args({ rows: made }))
  expect(snapshot.get('claims', 'new')?.wording).toBe('Claim new')
  expect(snapshot.get('assessments', 'new.b.tamar')).toMatchObject({ analyst: 'tamar', judgement: 'agrees' })
  expect(plan.notices).toEqual([{ key: 'askedBySheet', params: { count: 1 } }])
  expect(plan.subject).toMatchObject({ name: 'claims.csv', count: 2, questions: 0 })
})

it('[F4] keeps both values side by side until somebody decides', () => {
  const snapshot = smallProject()
  const plan = run(snapshot, takeSheet, args({ changes: [note, judged] }), testContext('ben'))
  expect(snapshot.get('claims', 'k')?.note).toBe('')
  expect(snapshot.get('assessments', 'k.a.ana')?.statedValue).toBeNull()
  expect(plan.subject).toMatchObject({ count: 0, questions: 2 })
  const asked = snapshot.get('mergeConflicts', 'claims.k.note')
  expect(asked?.values.map(({ value, analyst }) => [value, analyst])).toEqual([
    [{ note: '' }, 'ana'],
    [{ note: 'of the sheet' }, 'ben'],
  ])
  const value = asked?.values[1]?.value ?? null
  run(snapshot, decideConflicts, { decisions: [{ conflict: asId<MergeConflictId>('claims.k.note'), value }] })
  expect(snapshot.get('claims', 'k')?.note).toBe('of the sheet')
})

it('[F4] a judgement that is decided for the sheet stays that of its analyst', () => {
  const snapshot = smallProject()
  run(snapshot, takeSheet, args({ changes: [judged] }), testContext('ben'))
  const [asked] = [...snapshot.all('mergeConflicts')]
  const value = asked?.values.find((each) => each.value?.['statedValue'] === '6700')?.value ?? null
  run(snapshot, decideConflicts, { decisions: [{ conflict: asId<MergeConflictId>(asked?.id ?? ''), value }] })
  expect(snapshot.get('assessments', 'k.a.ana')).toMatchObject({ analyst: 'ana', statedValue: '6700' })
})

it('[C12] takes all from the sheet at once, or keeps all that is here', () => {
  const taken = smallProject({ verdicts: [verdictRow('k', { rating: 'true' })] })
  const verdict: SheetChange = {
    table: 'verdicts',
    id: 'k.verdict',
    before: { rating: 'true' },
    after: { rating: 'false' },
  }
  const plan = run(taken, takeSheet, args({ changes: [polarity, judged, verdict] }, 'sheet'), testContext('ben'))
  expect(taken.get('claims', 'k')).toMatchObject({ polarity: 'denied', version: 2 })
  expect(taken.get('assessments', 'k.a.ana')).toMatchObject({ statedValue: '6700', analyst: 'ana' })
  expect(taken.get('verdicts', 'k.verdict')).toMatchObject({ rating: 'false', analyst: 'ben' })
  expect(plan.notices).toEqual([{ key: 'claimChangedSince', params: { count: 1 } }])
  const kept = smallProject()
  expect(run(kept, takeSheet, args({ changes: [polarity, judged] }, 'ours')).changes).toEqual([])
})

it('[H6] changes nothing the second time, in whatever way it is taken', () => {
  for (const differing of ['ask', 'sheet', 'ours'] as const) {
    const snapshot = smallProject()
    const all = args({ rows: made, changes: [note, polarity, judged] }, differing)
    run(snapshot, takeSheet, all)
    const later = { ...testContext(), now: '2024-04-01T00:00:00.000Z' }
    expect(run(snapshot, takeSheet, all, later).changes).toEqual([])
  }
})

it('[F4] taking the sheet answers its own question, and none that has a further value', () => {
  const snapshot = smallProject()
  run(snapshot, takeSheet, args({ changes: [note, judged] }))
  run(snapshot, takeSheet, args({ changes: [{ ...note, after: { note: 'of another' } }] }))
  run(snapshot, takeSheet, args({ changes: [note, judged] }, 'sheet'), testContext('ben'))
  expect([...snapshot.all('mergeConflicts')].map(({ id }) => id)).toEqual(['claims.k.note'])
  expect(snapshot.get('assessments', 'k.a.ana')?.statedValue).toBe('6700')
})

it('[F4] a further value joins a question that is open', () => {
  const snapshot = smallProject()
  run(snapshot, takeSheet, args({ changes: [note] }))
  run(snapshot, takeSheet, args({ changes: [{ ...note, after: { note: 'of another' } }] }))
  expect(snapshot.get('mergeConflicts', 'claims.k.note')?.values).toHaveLength(3)
})

it('[H4] writes nothing when a row was changed since, or is not there', () => {
  const snapshot = smallProject()
  run(snapshot, changeClaim, { claim: asId<ClaimId>('k'), fields: { note: 'mine' } })
  expect(refusal(snapshot, takeSheet, args({ changes: [note] }))).toBe('sheetOutdated')
  expect(refusal(snapshot, takeSheet, args({ changes: [{ ...note, id: 'gone' }] }))).toBe('sheetOutdated')
  expect(refusal(snapshot, takeSheet, args({ rows: [{ table: 'claims', row: claimRow('k') }] }))).toBe('sheetOutdated')
  const rows = [{ table: 'assessments' as const, row: assessmentRow('gone', 'a') }]
  expect(refusal(snapshot, takeSheet, args({ rows }))).toBe('notThere')
  expect(refusal(snapshot, takeSheet, args({}))).toBe('nothingChosen')
  const empty = [{ table: 'claims' as const, row: claimRow('x', { wording: ' ' }) }]
  expect(refusal(snapshot, takeSheet, args({ rows: empty }))).toBe('wordingEmpty')
})
