import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Change } from '#domain/change.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { aliasRow } from '#test/builders/rows.ts'
import { commitOf, journalDatabase } from '#test/journal-database.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { appendCommit } from './append-commit.ts'
import { beginWith, readBaseline } from './baseline.ts'
import type { ProjectDatabase } from './project-database.ts'
import { replay } from './rebuild.ts'
import { areHeldRowsThere, readAllRows, storesOfRows } from './row-stores.ts'

type Rows = ReadonlyMap<string, Row>

/** Every row by table and id. */
async function rowsOf(database: ProjectDatabase): Promise<Rows> {
  const tables = new Map<TableName, Row[]>(tableNames.map((table) => [table, []]))
  await database.transaction('r', storesOfRows(database, tableNames), () =>
    readAllRows(database, (table, some) => {
      expect(some.length).toBeLessThanOrEqual(4000)
      tables.get(table)?.push(...some)
    }),
  )
  for (const rows of tables.values()) {
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  }
  return new Map([...tables].flatMap(([table, rows]) => rows.map((row) => [`${table}/${row.id}`, row] as const)))
}

/** What the journal leads to. */
async function replayed(database: ProjectDatabase): Promise<Rows> {
  const tables = replay(await readBaseline(database), await database.commits.toArray())
  return new Map([...tables].flatMap(([table, rows]) => [...rows].map(([id, row]) => [`${table}/${id}`, row] as const)))
}

function rowOf(table: TableName, id: string, rev: number): Row {
  return table === 'claims' ? { ...claimRow(id), rev } : { ...aliasRow(id, `name ${id}`, 'thing'), rev }
}

/** The rows of one commit: half of them claims, half aliases. */
function made(from: number, count: number): Change[] {
  return Array.from({ length: count }, (_, index) => {
    const table = index % 2 === 0 ? 'claims' : 'aliases'
    const id = `${table}-${String(from + index).padStart(4, '0')}`
    return { table, id, before: null, after: rowOf(table, id, 1) }
  })
}

function edited(row: Row, table: TableName): Change {
  return { table, id: row.id, before: row, after: rowOf(table, row.id, row.rev + 1) }
}

function removed(row: Row, table: TableName): Change {
  return { table, id: row.id, before: row, after: null }
}

const tableOf = (name: string): TableName => (name.startsWith('claims/') ? 'claims' : 'aliases')

/** Rows that no commit tells of, some of them between those of commits. */
function beginWithRows(database: ProjectDatabase, count: number): Promise<void> {
  const rows = Object.fromEntries(tableNames.map((table): [TableName, Row[]] => [table, []])) as Record<
    TableName,
    Row[]
  >
  for (const { table, id } of made(0, count)) rows[table].push(rowOf(table, `${id}-begun`, 1))
  return database.transaction('rw', storesOfRows(database, tableNames), () => beginWith(database, rows))
}

interface Choice {
  readonly from: number
  readonly share: number
  readonly every: number
}

const act = fc.oneof(
  fc.record({ kind: fc.constant('make' as const), count: fc.constantFrom(3, 12, 60, 130) }),
  // Every so many of a share of all rows, from a place on; `stale` plans on a revision that is not there.
  fc.record({
    kind: fc.constantFrom('edit' as const, 'remove' as const, 'stale' as const),
    from: fc.nat(99),
    share: fc.constantFrom(1, 5, 50, 100),
    every: fc.constantFrom(1, 1, 3),
  }),
  fc.record({ kind: fc.constant('bringBack' as const) }),
)

it('[H3] [H1] rows held by their commits are those the journal leads to, whatever was done to them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 20, 130),
      fc.array(act, { minLength: 1, maxLength: 9 }),
      async (begun, acts) => {
        const database = await journalDatabase()
        await beginWithRows(database, begun)
        let next = 0
        let gone: Change[] = []
        for (const one of acts) {
          const before = await rowsOf(database)
          const names = [...before.keys()].sort()
          const changesOf = (change: (row: Row, table: TableName) => Change, { from, share, every }: Choice) => {
            const start = Math.floor((names.length * from) / 100)
            const chosen = names.slice(start, start + Math.ceil((names.length * share) / 100))
            return chosen
              .filter((_name, index) => index % every === 0)
              .flatMap((name) => {
                const row = before.get(name)
                return row ? [change(row, tableOf(name))] : []
              })
          }
          let changes: Change[] = []
          if (one.kind === 'make') changes = made((next += 1000) - 1000, one.count)
          else if (one.kind === 'bringBack')
            changes = gone.map(({ table, id, before: was }) => ({ table, id, before: null, after: was }))
          else if (one.kind === 'edit') changes = changesOf(edited, one)
          else if (one.kind === 'remove') changes = changesOf(removed, one)
          else changes = changesOf((row, table) => edited({ ...row, rev: row.rev + 1 }, table), one)
          if (changes.length === 0) continue
          const { kind } = await appendCommit(database, commitOf(changes), null)
          expect(kind).toBe(one.kind === 'stale' ? 'stale' : 'written')
          if (one.kind === 'remove') gone = changes
          else if (one.kind === 'bringBack') gone = []
          expect(await rowsOf(database)).toEqual(await replayed(database))
        }
        database.close()
      },
    ),
    { numRuns: 60 },
  )
})

it('[H3] rows are read some at a time, thousands in stores between thousands that are held', async () => {
  const database = await journalDatabase()
  await beginWithRows(database, 9000)
  const all = made(0, 9000)
  for (const from of [0, 3000, 6000])
    await appendCommit(database, commitOf(all.slice(from, from + 3000).filter(({ table }) => table === 'claims')), 3)
  const rows = await rowsOf(database)
  expect(await database.held.count()).toBe(10)
  expect(await database.rows('claims').count()).toBe(4500)
  const some = [...rows].filter(([name], index) => name.endsWith('-begun') && index % 3 === 0)
  await appendCommit(database, commitOf(some.map(([name, row]) => edited(row, tableOf(name)))), 3)
  expect(await rowsOf(database)).toEqual(await replayed(database))
  database.close()
})

it('[H5] a part of the baseline that holds rows and is gone is noticed', async () => {
  const database = await journalDatabase()
  await beginWithRows(database, 120)
  expect(await areHeldRowsThere(database)).toBe(true)
  await database.baselineParts.delete(1)
  expect(await areHeldRowsThere(database)).toBe(false)
  await expect(rowsOf(database)).rejects.toThrow('Part 1 of the baseline, which holds rows, is missing')
  database.close()
})

it('[H4] a row that a commit holds is not made twice', async () => {
  const database = await journalDatabase()
  await appendCommit(database, commitOf(made(0, 60)), 0)
  expect(await database.rows('claims').count()).toBe(0)
  for (const count of [1, 60]) expect((await appendCommit(database, commitOf(made(0, count)), 1)).kind).toBe('stale')
  database.close()
})

it('[H1] rows whose ids lie among those that another commit holds go into their stores, which need no reading of commits', async () => {
  const database = await journalDatabase()
  const all = made(0, 240)
  const [first, second] = [0, 1].map((half) => all.filter((_change, index) => index % 4 < 2 === (half === 0)))
  for (const [plannedAt, changes] of [first, second].entries())
    await appendCommit(database, commitOf(changes ?? []), plannedAt)
  expect(await database.held.toArray()).toMatchObject([{ sequence: 1, count: 120 }])
  expect(await database.rows('claims').count()).toBe(60)
  expect(await rowsOf(database)).toEqual(await replayed(database))
  database.close()
})

it('[H2] nothing is left of a held import that was taken back whole, an edited row of it included', async () => {
  const database = await journalDatabase()
  await appendCommit(database, commitOf(made(0, 60)), 0)
  const first = rowOf('claims', 'claims-0000', 1)
  await appendCommit(database, commitOf([edited(first, 'claims')]), 1)
  const rows = [...(await rowsOf(database))]
  await appendCommit(database, commitOf(rows.map(([name, row]) => removed(row, tableOf(name)))), 2)
  expect(await rowsOf(database)).toEqual(new Map())
  expect(await database.held.count()).toBe(0)
  expect(await database.rows('claims').count()).toBe(0)
  database.close()
})

it('[H5] a commit that holds rows and is gone is noticed', async () => {
  const database = await journalDatabase()
  await appendCommit(database, commitOf(made(0, 60)), 0)
  expect(await areHeldRowsThere(database)).toBe(true)
  await database.commits.clear()
  expect(await areHeldRowsThere(database)).toBe(false)
  await expect(rowsOf(database)).rejects.toThrow('Commit 1, which holds rows, is missing')
  database.close()
})
