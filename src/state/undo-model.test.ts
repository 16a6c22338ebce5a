/**
 * Undo and redo against a model that only remembers contents: whatever the commands, wherever the page is reloaded (H2). `UNDO_RUNS`
 * gives the number of sequences, of 100 gestures each; the seed is that of all property tests.
 */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defineCommand, type Command } from '#commands/define-command.ts'
import { registry, type CommandName } from '#commands/registry.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { Picks } from '#test/builders/picks.ts'
import { smallProject } from '#test/builders/project.ts'
import { randomArgs } from '#test/builders/random-args.ts'
import { testNow } from '#test/builders/rows.ts'
import { contentOf, TestBrowser } from '#test/kernel-fixture.ts'
import type { ProjectSession } from './project-session.ts'

const sequences = Number(process.env['UNDO_RUNS'] ?? 2)
const gestures = 100
const tries = 8
const patience = 120_000 * Math.max(1, sequences / 2)

/** An import is one step of several commands, and can be taken back when it is complete: its own tests have it. */
const ofImports = new Set<string>(['startBatch', 'importArticles', 'completeBatch', 'removeBatch'])
const names = (Object.keys(registry) as CommandName[]).filter((name) => !ofImports.has(name))

/** What the project begins with. */
const begin = defineCommand<Snapshot>({
  name: 'begin',
  plan: (draft, rows) => {
    draft.put('project', { id: asId('project'), extra: null, name: 'Grain', createdAt: testNow, sample: false })
    for (const table of tableNames) for (const row of rows.all(table)) draft.put(table, row as never)
    return {}
  },
})

interface Modelled {
  readonly browser: TestBrowser
  session: ProjectSession
  /** The contents before each step that can be taken back. */
  readonly past: string[]
  /** The contents after each step that can be brought again. */
  readonly future: string[]
  readonly done: { commands: number; undos: number; redos: number; reloads: number }
}

async function open(): Promise<Modelled> {
  const browser = new TestBrowser()
  const session = await browser.open(undefined, 'tab')
  await session.dispatch(begin, smallProject(), { origin: 'restore' })
  await session.chooseAnalyst(asId<AnalystId>('ana'))
  return { browser, session, past: [], future: [], done: { commands: 0, undos: 0, redos: 0, reloads: 0 } }
}

/** Random commands are refused more often than not: the first of some that writes counts. */
async function command(modelled: Modelled, number: number): Promise<void> {
  const { session, past, future, done } = modelled
  const before = contentOf(session.snapshot)
  const { sequence } = session.store.getState()
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const picks = new Picks([number, attempt])
    const name = names[picks.below(names.length)] ?? 'createClaim'
    const args: unknown = randomArgs[name](session.snapshot, picks)
    const result = await session.dispatch(registry[name] as Command<unknown>, args)
    if (session.store.getState().sequence === sequence) continue
    expect(result).toMatchObject({ ok: true })
    // [H8] Nothing goes back across an erasure.
    if (name === 'eraseTexts') past.length = 0
    else past.push(before)
    future.length = 0
    done.commands += 1
    return
  }
  expect(contentOf(session.snapshot)).toBe(before)
}

async function undo({ session, past, future, done }: Modelled): Promise<void> {
  const before = past.pop()
  if (before === undefined) return expect(session.undoable()).toBeNull()
  future.push(contentOf(session.snapshot))
  const result = await session.undo()
  expect(result, JSON.stringify(result)).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(before)
  done.undos += 1
}

async function redo({ session, past, future, done }: Modelled): Promise<void> {
  const after = future.pop()
  if (after === undefined) return expect(session.redoable()).toBeNull()
  past.push(contentOf(session.snapshot))
  const result = await session.redo()
  expect(result, JSON.stringify(result)).toMatchObject({ ok: true })
  expect(contentOf(session.snapshot)).toBe(after)
  done.redos += 1
}

async function reload(modelled: Modelled): Promise<void> {
  const content = contentOf(modelled.session.snapshot, true)
  await modelled.session.close()
  modelled.session = await modelled.browser.open(modelled.session.project, 'tab')
  expect(contentOf(modelled.session.snapshot, true)).toBe(content)
  expect(modelled.session.undoable() === null).toBe(modelled.past.length === 0)
  expect(modelled.session.redoable() === null).toBe(modelled.future.length === 0)
  modelled.done.reloads += 1
}

/** Takes everything back and brings all of it again. */
async function thereAndBack(modelled: Modelled): Promise<void> {
  const end = contentOf(modelled.session.snapshot)
  const steps = modelled.past.length
  while (modelled.past.length > 0) await undo(modelled)
  for (let step = 0; step < steps; step += 1) await redo(modelled)
  expect(contentOf(modelled.session.snapshot)).toBe(end)
}

it(
  '[H2] [H3] undo and redo follow the model through any commands and reloads',
  async () => {
    const total = { commands: 0, undos: 0, redos: 0, reloads: 0 }
    const sequence = fc.array(fc.nat(), { minLength: gestures, maxLength: gestures, size: 'max' })
    await fc.assert(
      fc.asyncProperty(sequence, async (numbers) => {
        // What earlier sequences left would only slow this one down.
        Dexie.dependencies.indexedDB = new IDBFactory()
        const modelled = await open()
        for (const number of numbers) {
          const kind = number % 16
          if (kind < 3) await undo(modelled)
          else if (kind < 5) await redo(modelled)
          else if (kind < 6) await reload(modelled)
          else await command(modelled, number)
        }
        await thereAndBack(modelled)
        await reload(modelled)
        await modelled.session.close()
        for (const [what, count] of Object.entries(modelled.done)) total[what as keyof typeof total] += count
      }),
      { numRuns: sequences, endOnFailure: true },
    )
    expect(total.commands).toBeGreaterThan(35 * sequences)
    // An erasure late in a sequence leaves little to take back.
    expect(total.undos).toBeGreaterThan(20 * sequences)
  },
  patience,
)
