import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { Change } from '#domain/change.ts'
import { asId, type ClaimId, type StoryClaimId, type StoryId, type TextHash } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { commitOf, journalDatabase } from '#test/journal-database.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { appendCommit } from './append-commit.ts'
import { brokenLinks } from './whole-chains.ts'
import type { ProjectDatabase } from './project-database.ts'

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
  const opened = await journalDatabase()
  const appended = await appendCommit(opened, commitOf([change(null, claim(1))]), 0)
  expect(appended).toMatchObject({ kind: 'written', stored: { sequence: 1, commit: { device: 'device' } } })
  const once = { sequence: 1, commits: 1, deviceSequence: 1, heads: 1, stored: 1 }
  expect(await state(opened)).toEqual({ ...once, rows: [claim(1)] })
  await appendCommit(opened, commitOf([change(claim(1), null)]), 1)
  expect((await state(opened)).rows).toEqual([])
})

it('[H6] a commit applied twice changes nothing', async () => {
  const opened = await journalDatabase()
  const pending = commitOf([change(null, claim(1))])
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
  const opened = await journalDatabase()
  await appendCommit(opened, commitOf([change(null, claim(1))]), 0)
  await appendCommit(opened, commitOf([change(claim(1), claim(2, 'theirs'))]), 1)
  const before = await state(opened)
  expect(await appendCommit(opened, commitOf([stale]), 2)).toEqual({ kind: 'stale', newestSequence: 2 })
  expect(await state(opened)).toEqual(before)
})

it('[H1] one stale row keeps back the whole commit', async () => {
  const opened = await journalDatabase()
  await appendCommit(opened, commitOf([change(null, claim(1))]), 0)
  const fresh: Change = { table: 'claims', id: 'new', before: null, after: { ...claimRow('new'), rev: 1 } }
  expect(await appendCommit(opened, commitOf([fresh, change(null, claim(1))]), 1)).toMatchObject({ kind: 'stale' })
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
    const opened = await journalDatabase()
    await appendCommit(opened, commitOf([change(null, claim(1))]), 0)
    await appendCommit(opened, commitOf([first]), 1)
    expect(await appendCommit(opened, commitOf([second]), 1)).toEqual({ kind: 'stale', newestSequence: 2 })
    expect(await appendCommit(opened, commitOf([second]), null)).toMatchObject({ kind: 'written' })
  }
})

it('[H5] a commit that names a text nobody stored is refused', async () => {
  const opened = await journalDatabase()
  const pending = commitOf([change(null, claim(1))], ['sha-256:x'])
  await expect(appendCommit(opened, pending, 0)).rejects.toThrow('1 texts')
  expect(await state(opened)).toMatchObject({ sequence: 0, rows: [], stored: 0 })
  await opened.packs.put({ id: 'p', hashes: [asId<TextHash>('sha-256:x')], texts: ['x'] })
  expect(await appendCommit(opened, pending, 0)).toMatchObject({ kind: 'written' })
})

it('[H5] a database that was emptied takes no commit', async () => {
  const opened = await journalDatabase()
  await opened.meta.clear()
  await expect(appendCommit(opened, commitOf([change(null, claim(1))]), 0)).rejects.toThrow('emptied')
})

it('[H6] long commits made at the same time each get a place of their own, and the chain holds', async () => {
  const opened = await journalDatabase()
  const long = (name: string) =>
    Array.from({ length: 60 }, (_, index): Change => {
      const id = `${name}-${index}`
      return { table: 'claims', id, before: null, after: { ...claimRow(id, 'word '.repeat(100)), rev: 1 } }
    })
  await Promise.all(['a', 'b', 'c'].map((name) => appendCommit(opened, commitOf(long(name)), null)))
  const commits = (await opened.commits.toArray()).map(({ commit }) => commit)
  expect(commits.map(({ deviceSequence }) => deviceSequence)).toEqual([1, 2, 3])
  expect(brokenLinks(commits)).toEqual([])
  opened.close()
})

it('[H4] many new rows are written where nothing lies between them, and refused where one of them is there', async () => {
  const opened = await journalDatabase()
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index): Change => {
      const id = `claim-${String(from + index).padStart(3, '0')}`
      return { table: 'claims', id, before: null, after: { ...claimRow(id), rev: 1 } }
    })
  expect((await appendCommit(opened, commitOf(rows(10, 30)), 0)).kind).toBe('written')
  // Between those that are there, and around them.
  expect((await appendCommit(opened, commitOf([...rows(0, 10), ...rows(30, 40)]), 1)).kind).toBe('written')
  expect((await appendCommit(opened, commitOf(rows(39, 60)), 2)).kind).toBe('stale')
  expect(await opened.rows('claims').count()).toBe(40)
  // Half of them, all over: what lies between is not taken for them.
  const half = rows(0, 40).flatMap(({ id, after }, index) => (after && index % 2 === 0 ? [{ id, after }] : []))
  const edits = half.map(({ id, after }): Change => ({
    table: 'claims',
    id,
    before: after,
    after: { ...after, rev: 2 },
  }))
  expect((await appendCommit(opened, commitOf(edits), 2)).kind).toBe('written')
  opened.close()
})
