/** A project that began with rows from a file: they are held by the parts of its baseline, and outlive damage in either home. */
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { isSound } from '#domain/health.ts'
import { asId, type ProjectId } from '#domain/ids.ts'
import type { RestoredProject } from '#domain/ports.ts'
import { tableNames } from '#domain/tables.ts'
import { textHash } from '#interchange/text-hash.ts'
import { claimRow, contentOf, environment, patchClaim, removeClaims, TestBrowser } from '#test/kernel-fixture.ts'
import { baselineName } from './has-baseline.ts'
import { checkHomes } from './check-homes.ts'
import { fillFromFile } from './fill-database.ts'
import { withDatabase } from './with-database.ts'

const claims = 1500

interface Begun {
  readonly browser: TestBrowser
  readonly id: ProjectId
  /** Of the rows after two edits. */
  readonly content: string
}

/** A project of so many claims, of which one was edited and one removed. */
async function begun(isEdited = true): Promise<Begun> {
  const browser = new TestBrowser()
  const id = asId<ProjectId>(environment.newId())
  const summary = { id, name: 'Grain', sample: false, createdAt: environment.now(), openedAt: null }
  const none = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as RestoredProject['rows']
  const made = Array.from({ length: claims }, (_, index) => ({ ...claimRow(`claim-${1000 + index}`), rev: 1 }))
  // In no order of their ids, as others may write a file.
  const rows = { ...none, claims: made.toReversed() }
  const content: RestoredProject = { summary, rows, texts: [], commits: [] }
  await browser.tab().restore({ summary, fill: (device) => fillFromFile(content, device) })
  const session = await browser.open(id)
  if (isEdited) await session.dispatch(patchClaim, { id: 'claim-1007', fields: { note: 'seen' } })
  if (isEdited) await session.dispatch(removeClaims, ['claim-1008'])
  const after = contentOf(session.snapshot, true)
  await session.close()
  return { browser, id, content: after }
}

function check({ browser, id }: Begun) {
  return withDatabase(id, (database) => checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }))
}

it('[H1] [H7] rows of a file are held by parts of the baseline; what is edited goes into its store, what is removed is gone', async () => {
  const { browser, id, content } = await begun()
  await withDatabase(id, async (database) => {
    expect(await database.baselineParts.count()).toBe(2)
    expect(await database.held.toArray()).toEqual([
      { sequence: -2, spans: [{ table: 'claims', first: 'claim-2000', last: 'claim-2499' }], count: 500, gone: [] },
      {
        sequence: -1,
        spans: [{ table: 'claims', first: 'claim-1000', last: 'claim-1999' }],
        count: 1000,
        gone: ['claims/claim-1008'],
      },
    ])
    expect((await database.rows('claims').toArray()).map((row) => row.id)).toEqual(['claim-1007'])
  })
  const session = await browser.open(id)
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect([...session.snapshot.all('claims')].length).toBe(claims - 1)
})

const hurts: Readonly<Record<string, (begun: Begun) => Promise<unknown>>> = {
  'a part is gone': ({ id }) => withDatabase(id, (database) => database.baselineParts.delete(2)),
  'a letter of a row is another': ({ id }) =>
    withDatabase(id, async (database) => {
      const part = await database.baselineParts.get(1)
      const rows = part?.rows.map((row, index) => (index === 500 ? { ...row, wording: 'Eight thousand' } : row)) ?? []
      await database.baselineParts.put({ part: 1, table: 'claims', rows })
    }),
  'the second home has none': ({ browser, id }) => browser.home.removeDocument(id, baselineName),
}

it.each(Object.entries(hurts))('[H3] [H5] is found and mended from the other home where %s', async (_how, hurt) => {
  const project = await begun()
  const { browser, id, content } = project
  expect(isSound(await check(project))).toBe(true)
  await hurt(project)
  expect(isSound(await check(project))).toBe(false)
  browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
  const session = await browser.open(id)
  expect(contentOf(session.snapshot, true)).toBe(content)
  await session.close()
  expect(isSound(await check(project))).toBe(true)
  expect(await browser.home.hasDocument(id, baselineName)).toBe(true)
})

it('[H5] a part that is gone is noticed without a check, and so is a baseline that the second home lost', async () => {
  for (const how of ['a part is gone', 'the second home has none']) {
    const project = await begun()
    await hurts[how]?.(project)
    const session = await project.browser.open(project.id)
    expect(contentOf(session.snapshot, true)).toBe(project.content)
    await session.close()
    expect(isSound(await check(project))).toBe(true)
  }
})

it('[H5] of a project without any edit, too, the second home is given again what it lost; nothing is told as damaged that is not', async () => {
  const { browser, id, content } = await begun(false)
  await browser.home.removeDocument(id, baselineName)
  for (const isSoundBefore of [true, false]) {
    browser.marks.noteCheck(id, { at: environment.now(), isSound: isSoundBefore })
    const session = await browser.open(id)
    expect(session.report).toMatchObject({ mended: false, restoredCommits: 0 })
    expect(contentOf(session.snapshot, true)).toBe(content)
    expect(await browser.home.hasDocument(id, baselineName)).toBe(true)
    await session.close()
  }
})

it('[H5] [H7] a baseline of before there were parts is mended too, into parts', async () => {
  const project = await begun()
  const { browser, id, content } = project
  await withDatabase(id, async (database) => {
    const parts = await database.baselineParts.toArray()
    const rows = parts.flatMap((part) => part.rows)
    await database.baseline.put({ table: 'claims', rows })
    await database.rows('claims').bulkAdd(rows.filter(({ id: row }) => row !== 'claim-1007' && row !== 'claim-1008'))
    await database.held.clear()
    await database.baselineParts.clear()
    await browser.home.writeDocument(id, baselineName, JSON.stringify([{ table: 'claims', rows }]))
  })
  expect(isSound(await check(project))).toBe(true)
  // Another tab has it: no fresh database is put in its place.
  await browser.open(id)
  await withDatabase(id, (database) => database.rows('claims').delete('claim-1500'))
  browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
  const session = await browser.open(id)
  expect(contentOf(session.snapshot, true)).toBe(content)
  await session.close()
  await withDatabase(id, async (database) => {
    expect(await database.baseline.count()).toBe(0)
    expect(await database.baselineParts.count()).toBe(2)
  })
  expect(isSound(await check(project))).toBe(true)
})
