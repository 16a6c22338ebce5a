import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { asId, type AnalystId, type StepId } from '#domain/ids.ts'
import { contentOf, patchClaim, removeClaims, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import type { ProjectSession } from './project-session.ts'

async function stepOf(doing: ReturnType<ProjectSession['dispatch']>): Promise<StepId> {
  const result = await doing
  if (!result.ok) throw new Error(result.rejection.reason)
  return result.step
}

it('[H2] lists all that stands in the way, with both values and who put it there, and takes it back first', async () => {
  const session = await new TestBrowser().open()
  const empty = contentOf(session.snapshot)
  const step = await stepOf(session.dispatch(setWordings, { one: 'a', two: 'b', three: 'c' }))
  await session.dispatch(patchClaim, { id: 'one', fields: { note: 'mine' } })
  await session.dispatch(setWordings, { two: 'd', four: 'e' })
  await session.dispatch(setWordings, { five: 'f' })
  const whole = contentOf(session.snapshot)
  expect(await session.undoStep(step)).toMatchObject({ ok: false, inTheWayOf: step })
  const { obstacles, later, whyNot } = await session.inTheWay(step)
  expect(obstacles).toMatchObject([
    { obstacle: { id: 'two', field: 'wording', set: 'b', now: 'd' }, by: { command: 'setWordings' } },
    { obstacle: { id: 'one', field: 'note', set: '', now: 'mine' }, by: { command: 'patchClaim' } },
  ])
  // Not the step that made "five", and the newest first.
  expect(later.map(({ head }) => head.command)).toEqual(['setWordings', 'patchClaim'])
  expect(whyNot).toBeNull()
  expect(await session.undoWithLater(step)).toMatchObject({ ok: true })
  expect([...session.snapshot.all('claims')].map(({ id }) => id)).toEqual(['five'])
  await session.undo()
  expect(contentOf(session.snapshot)).toBe(empty)
  while (session.redoable()) expect(await session.redo()).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(whole)
})

it('[H2] looks through steps that stand on steps, brought again or not', async () => {
  const session = await new TestBrowser().open()
  const step = await stepOf(session.dispatch(setWordings, { one: 'a' }))
  await session.dispatch(setWordings, { one: 'b', two: 'b' })
  await session.undo()
  expect((await session.inTheWay(step)).obstacles).toEqual([])
  await session.redo()
  await session.dispatch(patchClaim, { id: 'two', fields: { note: 'x' } })
  const found = await session.inTheWay(step)
  expect(found.obstacles).toHaveLength(1)
  expect(found.later.map(({ head }) => head.command)).toEqual(['patchClaim', 'setWordings'])
  expect(await session.undoWithLater(step)).toMatchObject({ ok: true })
  expect(session.snapshot.size('claims')).toBe(0)
})

it('[H2] leaves a later edit of another field alone', async () => {
  const session = await new TestBrowser().open()
  await session.dispatch(setWordings, { one: 'a' })
  const step = await stepOf(session.dispatch(setWordings, { one: 'b' }))
  await session.dispatch(patchClaim, { id: 'one', fields: { note: 'kept' } })
  await session.dispatch(setWordings, { one: 'c' })
  const { later, obstacles } = await session.inTheWay(step)
  expect([later.map(({ head }) => head.command), obstacles.length]).toEqual([['setWordings'], 1])
  expect(await session.undoWithLater(step)).toMatchObject({ ok: true })
  expect(session.snapshot.get('claims', 'one')).toMatchObject({ wording: 'a', note: 'kept' })
})

it("[H2] others' later steps stay, it is said that they are others', and nothing is written", async () => {
  const session = await new TestBrowser().open()
  const step = await stepOf(session.dispatch(setWordings, { one: 'a' }))
  const other = asId<AnalystId>(session.newId())
  await session.dispatch(addAnalyst, { id: other, name: 'Ana', languagesRead: ['ka'], glossLanguage: 'en' })
  await session.chooseAnalyst(other)
  await session.dispatch(setWordings, { one: 'b' })
  const first = session.store.getState().heads[0]?.analyst as AnalystId
  await session.chooseAnalyst(first)
  const { whyNot, obstacles } = await session.inTheWay(step)
  expect([whyNot, obstacles[0]?.by?.analyst]).toEqual(['others', other])
  const { sequence } = session.store.getState()
  expect(await session.undoWithLater(step)).toMatchObject({ ok: false, inTheWayOf: step })
  expect(session.store.getState().sequence).toBe(sequence)
})

const claim = fc.constantFrom('one', 'two', 'three')
const words = fc.constantFrom('a', 'b', 'c')
const gesture = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), wordings: fc.dictionary(claim, words, { minKeys: 1 }) }),
  fc.record({ kind: fc.constant('note' as const), id: claim, note: words }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.uniqueArray(claim, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('undo' as const) }),
)

function perform(session: ProjectSession, done: typeof gesture extends fc.Arbitrary<infer Value> ? Value : never) {
  if (done.kind === 'set') return session.dispatch(setWordings, done.wordings)
  if (done.kind === 'note') return session.dispatch(patchClaim, { id: done.id, fields: { note: done.note } })
  if (done.kind === 'remove') return session.dispatch(removeClaims, done.ids)
  return session.undo()
}

it('[H2] alone, any step can be taken back with what stands on it, and brought again', async () => {
  const any = fc.array(gesture, { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(any, fc.nat(), async (gestures, pick) => {
      const session = await new TestBrowser().open()
      for (const done of gestures) await perform(session, done)
      const { heads } = session.store.getState()
      const undone = new Set(heads.map(({ reversal }) => reversal?.step))
      const standing = heads.filter(({ step, reversal }) => !reversal && !undone.has(step))
      const chosen = standing[pick % Math.max(1, standing.length)]
      if (!chosen) return
      while (session.redoable()) await session.redo()
      const all = contentOf(session.snapshot)
      expect(await session.undoWithLater(chosen.step)).toMatchObject({ ok: true })
      expect((await session.inTheWay(chosen.step)).obstacles).toEqual([])
      while (session.redoable()) expect(await session.redo()).toMatchObject({ ok: true })
      expect(contentOf(session.snapshot)).toBe(all)
    }),
    { numRuns: 20 },
  )
}, 60_000)
