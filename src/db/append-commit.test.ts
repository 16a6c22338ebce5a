import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { Change } from '#domain/change.ts'
import type { PendingCommit } from '#domain/commit.ts'
import {
  asId,
  type ClaimId,
  type DeviceId,
  type ProjectId,
  type StoryClaimId,
  type StoryId,
  type TextHash,
} from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { claimRow, environment } from '#test/kernel-fixture.ts'
import { appendCommit } from './append-commit.ts'
import { ProjectDatabase } from './project-database.ts'
import { beginJournal } from './recovery.ts'

async function database(): Promise<ProjectDatabase> {
  const opened = new ProjectDatabase(asId<ProjectId>(environment.newId()))
  await beginJournal(opened, asId<DeviceId>('device'), 1)
  return opened
}

function commit(changes: readonly Change[], texts: readonly string[] = []): PendingCommit {
  const id = environment.newId()
  return {
    format: 1,
    id: asId(id),
    step: asId(id),
    project: asId('project'),
    analyst: asId('analyst'),
    device: asId('someOtherDevice'),
    tab: asId('tab'),
    at: environment.now(),
    origin: 'person',
    command: 'test',
    subject: {},
    reversal: null,
    texts: texts.map((hash) => asId<TextHash>(hash)),
    changes,
  }
}

function claim(rev: number, wording = 'a'): Row<'claims'> {
  return { ...claimRow('one', wording), rev }
}

function change(before: Row<'claims'> | null, after: Row<'claims'> | null): Change {
  return { table: 'claims', id: 'one', before, after }
}

async function state(opened: ProjectDatabase) {
  const { sequence, commits, deviceSequence } = (await opened.journal()) ?? {}
  const rows = await opened.rows('claims').toArray()
  return {
    sequence,
    commits,
    deviceSequence,
    rows,
    heads: await opened.heads.count(),
    stored: await opened.commits.count(),
  }
}

it('[H1] writes rows, commit and head together, on the device of the database', async () => {
  const opened = await database()
  const appended = await appendCommit(opened, commit([change(null, claim(1))]), 0)
  expect(appended).toMatchObject({ kind: 'written', stored: { sequence: 1, commit: { device: 'device' } } })
  const once = { sequence: 1, commits: 1, deviceSequence: 1, heads: 1, stored: 1 }
  expect(await state(opened)).toEqual({ ...once, rows: [claim(1)] })
  await appendCommit(opened, commit([change(claim(1), null)]), 1)
  expect((await state(opened)).rows).toEqual([])
})

it('[H6] a commit applied twice changes nothing', async () => {
  const opened = await database()
  const pending = commit([change(null, claim(1))])
  const first = await appendCommit(opened, pending, 0)
  const before = await state(opened)
  const again = await appendCommit(opened, pending, 0)
  expect(again).toEqual({ ...first, kind: 'known' })
  expect(await state(opened)).toEqual(before)
})

it.each([
  ['a row that was changed since', change(claim(1), claim(2, 'mine'))],
  ['a row that exists already', change(null, claim(1, 'mine'))],
  ['the removal of a changed row', change(claim(1), null)],
  ['a row that is gone', { ...change({ ...claim(1) }, claim(2)), id: 'two' }],
])('[H4] a plan on %s writes nothing', async (_name, stale) => {
  const opened = await database()
  await appendCommit(opened, commit([change(null, claim(1))]), 0)
  await appendCommit(opened, commit([change(claim(1), claim(2, 'theirs'))]), 1)
  const before = await state(opened)
  expect(await appendCommit(opened, commit([stale]), 2)).toEqual({ kind: 'stale', newestSequence: 2 })
  expect(await state(opened)).toEqual(before)
})

it('[H1] one stale row keeps back the whole commit', async () => {
  const opened = await database()
  await appendCommit(opened, commit([change(null, claim(1))]), 0)
  const fresh: Change = { table: 'claims', id: 'new', before: null, after: { ...claimRow('new'), rev: 1 } }
  expect(await appendCommit(opened, commit([fresh, change(null, claim(1))]), 1)).toMatchObject({ kind: 'stale' })
  expect(await opened.rows('claims').get('new')).toBeUndefined()
})

it('[H1] a row and the removal of what it needs never cross unseen', async () => {
  const link: Change<'storyClaims'> = {
    table: 'storyClaims',
    id: 's.one',
    before: null,
    after: {
      id: asId<StoryClaimId>('s.one'),
      rev: 1,
      extra: null,
      story: asId<StoryId>('s'),
      claim: asId<ClaimId>('one'),
    },
  }
  for (const [first, second] of [
    [change(claim(1), null), link],
    [link, change(claim(1), null)],
  ] as const) {
    const opened = await database()
    await appendCommit(opened, commit([change(null, claim(1))]), 0)
    await appendCommit(opened, commit([first]), 1)
    expect(await appendCommit(opened, commit([second]), 1)).toEqual({ kind: 'stale', newestSequence: 2 })
    expect(await appendCommit(opened, commit([second]), null)).toMatchObject({ kind: 'written' })
  }
})

it('[H5] a commit that names a text nobody stored is refused', async () => {
  const opened = await database()
  const pending = commit([change(null, claim(1))], ['sha-256:x'])
  await expect(appendCommit(opened, pending, 0)).rejects.toThrow('1 texts')
  expect(await state(opened)).toMatchObject({ sequence: 0, rows: [], stored: 0 })
  await opened.packs.put({ id: 'p', hashes: [asId<TextHash>('sha-256:x')], texts: ['x'] })
  expect(await appendCommit(opened, pending, 0)).toMatchObject({ kind: 'written' })
})

it('[H5] a database that was emptied takes no commit', async () => {
  const opened = await database()
  await opened.meta.clear()
  await expect(appendCommit(opened, commit([change(null, claim(1))]), 0)).rejects.toThrow('emptied')
})

it('[H4] many new rows are written where nothing lies between them, and refused where one of them is there', async () => {
  const opened = await database()
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index): Change => {
      const id = `claim-${String(from + index).padStart(3, '0')}`
      return { table: 'claims', id, before: null, after: { ...claimRow(id), rev: 1 } }
    })
  expect((await appendCommit(opened, commit(rows(10, 30)), 0)).kind).toBe('written')
  // Between those that are there, and around them.
  expect((await appendCommit(opened, commit([...rows(0, 10), ...rows(30, 40)]), 1)).kind).toBe('written')
  expect((await appendCommit(opened, commit(rows(39, 60)), 2)).kind).toBe('stale')
  expect(await opened.rows('claims').count()).toBe(40)
  opened.close()
})
