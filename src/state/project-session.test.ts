import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { replay } from '#db/rebuild.ts'
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { nameProject } from '#commands/project/name-project.ts'
import { asId, type AnalystId, type ProjectId, type StepId } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import {
  contentOf,
  environment,
  importChunk,
  patchClaim,
  removeClaims,
  setWordings,
  TestBrowser,
} from '#test/kernel-fixture.ts'
import { firstCommand, planFirstCommits } from './first-commits.ts'
import type { ProjectSession } from './project-session.ts'

/** These laws go through a whole database at each run; the pure laws run more often. */
const runs = { numRuns: 40 }
/** Milliseconds; far more than they need, so that a busy machine fails none of them. */
const patience = 60_000

const claim = fc.constantFrom('one', 'two', 'three')
const words = fc.constantFrom('a', 'b', 'c')
const gesture = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), wordings: fc.dictionary(claim, words, { minKeys: 1 }) }),
  fc.record({ kind: fc.constant('note' as const), id: claim, note: words }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.uniqueArray(claim, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('import' as const), chunks: fc.integer({ min: 1, max: 3 }) }),
)
type Gesture = typeof gesture extends fc.Arbitrary<infer Value> ? Value : never

async function perform(session: ProjectSession, done: Gesture): Promise<void> {
  if (done.kind === 'set') await session.dispatch(setWordings, done.wordings)
  else if (done.kind === 'note') await session.dispatch(patchClaim, { id: done.id, fields: { note: done.note } })
  else if (done.kind === 'remove') await session.dispatch(removeClaims, done.ids)
  else await runImport(session, done.chunks)
}

async function runImport(session: ProjectSession, chunks: number): Promise<StepId> {
  const [step, batch] = [asId<StepId>(session.newId()), session.newId()]
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const articles = [`${batch}-${chunk}-0`, `${batch}-${chunk}-1`]
    const args = { batch, articles, first: chunk === 0, last: chunk === chunks - 1 }
    await session.dispatch(importChunk, args, { step, origin: 'import' })
  }
  return step
}

async function undoAll(session: ProjectSession): Promise<number> {
  let undone = 0
  while (session.undoable()) {
    expect(await session.undo()).toMatchObject({ ok: true })
    undone += 1
  }
  return undone
}

it(
  '[H2] undoing everything returns the exact start, redoing everything the end; bulk actions and imports are one step',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(gesture, { maxLength: 4 }),
        fc.array(gesture, { maxLength: 6 }),
        async (early, late) => {
          const browser = new TestBrowser()
          const before = await browser.open()
          for (const done of early) await perform(before, done)
          await before.close()
          // Another analyst on the same device: what came before is not this session's to undo.
          const session = await browser.open(before.project)
          await session.chooseAnalyst(asId<AnalystId>('other'))
          const start = contentOf(session.snapshot)
          for (const done of late) await perform(session, done)
          const end = contentOf(session.snapshot)
          const undone = await undoAll(session)
          expect(undone).toBeLessThanOrEqual(late.length)
          expect(contentOf(session.snapshot)).toBe(start)
          while (session.redoable()) expect(await session.redo()).toMatchObject({ ok: true })
          expect(contentOf(session.snapshot)).toBe(end)
          await session.close()
        },
      ),
      runs,
    )
  },
  patience,
)

it(
  '[H3] replaying the journal gives the tables and the snapshot, to the counter',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(gesture, fc.constant('undo'), fc.constant('redo'))), async (plan) => {
        const session = await new TestBrowser().open()
        for (const done of plan) {
          if (done === 'undo') await session.undo()
          else if (done === 'redo') await session.redo()
          else await perform(session, done as Gesture)
        }
        const tables = replay([], await session.commits(0, Infinity))
        const replayed = new MemorySnapshot()
        for (const name of tableNames) replayed.load(name, [...(tables.get(name)?.values() ?? [])] as never)
        expect(contentOf(replayed, true)).toBe(contentOf(session.snapshot, true))
        await session.close()
      }),
      runs,
    )
  },
  patience,
)

it('[H2] the stacks survive a reload', async () => {
  const browser = new TestBrowser()
  const first = await browser.open(undefined, 'tab')
  await first.dispatch(setWordings, { one: 'a' })
  await first.dispatch(setWordings, { one: 'b' })
  await first.undo()
  await first.close()
  const reloaded = await browser.open(first.project, 'tab')
  expect(await reloaded.redo()).toMatchObject({ ok: true })
  expect(reloaded.snapshot.get('claims', 'one')?.wording).toBe('b')
  await reloaded.close()
  const later = await browser.open(first.project, 'another tab')
  expect(await undoAll(later)).toBe(2)
  expect(later.snapshot.size('claims')).toBe(0)
})

it('[H2] what is redone stands in the order it had, now and after a reload', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  // Once so few that they stand in their store, once so many that their commit holds them.
  for (const [letter, count] of [
    ['a', 5],
    ['b', 60],
  ] as const) {
    const names = Array.from({ length: count }, (_, index) => [`${letter}-${100 + index}`, 'A claim'] as const)
    await session.dispatch(setWordings, Object.fromEntries(names))
    const order = () => [...session.snapshot.all('claims')].map(({ id }) => id)
    const before = order()
    await session.undo()
    await session.redo()
    expect(order()).toEqual(before)
  }
  const ids = [...session.snapshot.all('claims')].map(({ id }) => id)
  await session.close()
  const again = await browser.open(session.project)
  expect([...again.snapshot.all('claims')].map(({ id }) => id)).toEqual(ids)
})

it('[H2] undo takes steps of this tab only; those of others only from the history', async () => {
  const browser = new TestBrowser()
  const mine = await browser.open()
  const theirs = await browser.open(mine.project)
  await theirs.dispatch(setWordings, { one: 'theirs' })
  await seen(mine, () => mine.snapshot.size('claims') === 1)
  expect(mine.undoable()).toBeNull()
  expect(await mine.undo()).toMatchObject({ ok: false, rejection: { reason: 'nothingToUndo' } })
  const [head] = mine.store.getState().heads
  expect(await mine.undoStep(head?.step ?? asId('none'))).toMatchObject({ ok: true })
  expect(mine.snapshot.size('claims')).toBe(0)
  await seen(theirs, () => theirs.snapshot.size('claims') === 0)
  expect(theirs.undoable()).toBeNull()
})

it('[H2] undo refuses with both values where a later edit stands in the way, and leaves other fields alone', async () => {
  const browser = new TestBrowser()
  const mine = await browser.open()
  const theirs = await browser.open(mine.project)
  await mine.dispatch(setWordings, { one: 'a' })
  await mine.dispatch(setWordings, { one: 'b' })
  await seen(theirs, () => theirs.snapshot.get('claims', 'one')?.wording === 'b')
  await theirs.dispatch(patchClaim, { id: 'one', fields: { note: 'kept' } })
  await seen(mine, () => mine.snapshot.get('claims', 'one')?.note === 'kept')
  expect(await mine.undo()).toMatchObject({ ok: true })
  expect(mine.snapshot.get('claims', 'one')).toMatchObject({ wording: 'a', note: 'kept' })
  await mine.redo()
  await seen(theirs, () => theirs.snapshot.get('claims', 'one')?.wording === 'b')
  await theirs.dispatch(setWordings, { one: 'c' })
  await seen(mine, () => mine.snapshot.get('claims', 'one')?.wording === 'c')
  const before = mine.store.getState().sequence
  expect(await mine.undo()).toMatchObject({
    ok: false,
    rejection: { reason: 'changedSince', params: { table: 'claims', id: 'one', field: 'wording', set: 'b', now: 'c' } },
  })
  expect(mine.store.getState().sequence).toBe(before)
})

it('[H2] cancelling an import takes all of it back, for good', async () => {
  const session = await new TestBrowser().open()
  await session.dispatch(setWordings, { one: 'a' })
  const start = contentOf(session.snapshot)
  const step = asId<StepId>(session.newId())
  for (const part of [0, 1]) {
    const args = { batch: 'b', articles: [`a${part}`], first: part === 0, last: false }
    await session.dispatch(importChunk, args, { step, origin: 'import' })
  }
  expect(await session.cancelStep(step)).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(start)
  expect(session.redoable()).toBeNull()
  expect(session.undoable()?.head.command).toBe('setWordings')
})

it('[H2] going back lists what it crosses, is one step, and can be undone', async () => {
  const session = await new TestBrowser().open()
  await session.dispatch(setWordings, { one: 'a', two: 'b' })
  const target = session.store.getState().sequence
  const there = contentOf(session.snapshot)
  await session.dispatch(removeClaims, ['two'])
  await session.dispatch(setWordings, { one: 'c', three: 'd' })
  await runImport(session, 2)
  const here = contentOf(session.snapshot)
  const preview = await session.previewGoBack(target)
  expect(preview.heads.map(({ command }) => command)).toEqual([
    'importChunk',
    'importChunk',
    'setWordings',
    'removeClaims',
  ])
  expect(preview.rows.find(({ table }) => table === 'claims')).toEqual({ table: 'claims', restored: 2, removed: 1 })
  expect(contentOf(session.snapshot)).toBe(here)
  expect(await session.goBackTo(target)).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(there)
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(here)
})

it('[H4] a plan starts once the previous commit is in the snapshot', async () => {
  const session = await new TestBrowser().open()
  const results = await Promise.all([
    session.dispatch(setWordings, { one: 'a' }),
    session.dispatch(setWordings, { one: 'b' }),
    session.dispatch(patchClaim, { id: 'one', fields: { note: 'n' } }),
  ])
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(session.snapshot.get('claims', 'one')).toMatchObject({ wording: 'b', note: 'n', rev: 3 })
})

it(
  '[H4] two tabs never overwrite each other silently',
  async () => {
    const edit = fc.record({
      tab: fc.boolean(),
      id: claim,
      field: fc.constantFrom('wording', 'note'),
      value: fc.uuid(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 3 }), async (rounds) => {
        const browser = new TestBrowser()
        const [one, other] = [await browser.open(undefined, 'one'), null]
        await one.dispatch(setWordings, { one: '', two: '', three: '' })
        const tabs = [one, other ?? (await browser.open(one.project, 'other'))] as const
        for (const round of rounds) {
          const start = one.snapshot
          const base = new Map([...start.all('claims')].map((row) => [row.id as string, row]))
          const results = await Promise.all(
            round.map(({ tab, id, field, value }) =>
              tabs[tab ? 0 : 1].dispatch(patchClaim, { id, fields: { [field]: value } }),
            ),
          )
          for (const tab of tabs) await seen(tab, () => tab.store.getState().sequence === newest(tabs))
          for (const { id, field } of round) {
            const same = round.map((made, at) => ({ ...made, result: results[at] }))
            const rivals = same.filter((made) => made.id === id && made.field === field)
            const won = rivals.filter(({ result }) => result?.ok)
            const now = one.snapshot.get('claims', id) as unknown as Record<string, unknown>
            const before = base.get(id) as unknown as Record<string, unknown>
            // What stands there was acknowledged; of the two tabs only one was.
            expect([before[field], ...won.map(({ value }) => value)]).toContain(now[field])
            expect(new Set(won.map(({ tab }) => tab)).size).toBe(1)
            for (const { result, value } of rivals) {
              if (result && !result.ok)
                expect(result.rejection).toMatchObject({ reason: 'changedMeanwhile', params: { field, set: value } })
            }
          }
        }
        expect(contentOf(tabs[0].snapshot, true)).toBe(contentOf(tabs[1].snapshot, true))
        await tabs[0].close()
        await tabs[1].close()
      }),
      runs,
    )
  },
  patience,
)

it('[H4] an edit that cannot be written is kept by name, said to have failed, and can be tried again', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const result = await session.dispatch(setWordings, { one: 'a' })
  full.mockRestore()
  expect(result).toMatchObject({
    ok: false,
    rejection: { reason: 'storageFailed', params: { command: 'setWordings' } },
  })
  expect(session.snapshot.size('claims')).toBe(0)
  const [failed] = session.store.getState().failed
  expect(failed).toMatchObject({ command: 'setWordings' })
  expect(await failed?.retry()).toMatchObject({ ok: true })
  expect(session.store.getState().failed).toEqual([])
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('a')
})

it('[H4] edits that cannot be written wait in their order and are written when the storage can again', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'b' })
  await session.dispatch(setWordings, { one: 'c', two: 'd' })
  await session.resumeSaving()
  const { failed } = session.store.getState()
  expect(failed.map(({ changes }) => changes.map(({ after }) => after))).toMatchObject([
    [{ wording: 'b' }],
    [{ wording: 'c' }, { wording: 'd' }],
  ])
  full.mockRestore()
  await session.resumeSaving()
  expect(session.store.getState().failed).toEqual([])
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('c')
  const wordings = (await session.commits(0, Infinity)).map(({ commit }) => commit.changes.map(({ after }) => after))
  expect(wordings).toMatchObject([[{ wording: 'a' }], [{ wording: 'b' }], [{ wording: 'c' }, { wording: 'd' }]])
})

it('[H5] what the second home did not take is given to it when it can again, without another edit', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  browser.home.failure = 'full'
  await session.dispatch(setWordings, { one: 'a' })
  await session.whenSaved()
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toContain('full')
  browser.home.failure = null
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toBeNull()
  expect((await browser.home.lines(session.project)).lines).toHaveLength(1)
})

it('[H1] a command that would leave a row without what it needs writes nothing', async () => {
  const session = await new TestBrowser().open()
  const args = { batch: 'missing', articles: ['a'], first: false, last: false }
  expect(await session.dispatch(importChunk, args)).toMatchObject({
    ok: false,
    rejection: { reason: 'missingRow', params: { table: 'articles', neededTable: 'batches', neededId: 'missing' } },
  })
  expect(session.store.getState().sequence).toBe(0)
})

it('[H1] a command that changes nothing writes no commit', async () => {
  const session = await new TestBrowser().open()
  await session.dispatch(setWordings, { one: 'a' })
  expect(await session.dispatch(setWordings, { one: 'a' })).toMatchObject({ ok: true })
  expect(session.store.getState().heads).toHaveLength(1)
})

it('[H4] is saved only when the second home has it', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  let free = () => {}
  const append = browser.home.append.bind(browser.home)
  browser.home.append = (...args) => new Promise<void>((resolve) => (free = resolve)).then(() => append(...args))
  await session.dispatch(setWordings, { one: 'a' })
  expect(session.store.getState().underway).toBe(1)
  free()
  await session.whenSaved()
  expect(session.store.getState()).toMatchObject({ underway: 0, busy: 0, oneHome: null })
})

it('[C10] remembers who I am in the project', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const first = session.store.getState().analyst
  await session.chooseAnalyst(asId<AnalystId>('me'))
  await session.dispatch(setWordings, { one: 'a' })
  expect(session.store.getState().heads.at(-1)?.analyst).toBe('me')
  await session.close()
  expect((await browser.open(session.project)).store.getState().analyst).toBe('me')
  expect(first).not.toBe('me')
})

function newest(tabs: readonly ProjectSession[]): number {
  return Math.max(...tabs.map((tab) => tab.store.getState().sequence))
}

function seen(session: ProjectSession, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!holds()) return
      stop()
      resolve()
    })
  })
}

it('[H2] [F1] nothing takes back what a project began with: neither undo, nor its history, nor going back', async () => {
  const browser = new TestBrowser()
  const [project, analyst] = [asId<ProjectId>(environment.newId()), asId<AnalystId>('ana')]
  const step = asId<StepId>('begin')
  const profile = { name: 'Ana', languagesRead: [], glossLanguage: 'en' }
  const commits = planFirstCommits(environment, { project, analyst, origin: 'restore' }, [
    firstCommand(setWordings, { before: 'Before its name' }, asId<StepId>('before')),
    firstCommand(nameProject, { project, name: 'Grain' }, step),
    firstCommand(addAnalyst, { ...profile, id: analyst }, step),
  ])
  await browser.tab().create({ id: project, name: 'Grain', sample: false, texts: [], commits })
  const session = await browser.open(project)
  expect(session.undoable()).toBeNull()
  expect(await session.undoStep(step)).toMatchObject({ ok: false, rejection: { reason: 'projectBeganHere' } })
  expect(await session.goBackTo(1)).toMatchObject({ ok: false, rejection: { reason: 'projectBeganHere' } })
  await session.dispatch(nameProject, { project, name: 'Wheat' })
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(session.undoable()).toBeNull()
  expect(session.snapshot.get('project', project)?.name).toBe('Grain')
})
