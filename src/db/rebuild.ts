/** Builds tables again from a baseline and the journal (H3). Pure. */
import type { StoredCommit } from '#domain/commit.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'

/** Rows by table and id. */
export type TableMaps = ReadonlyMap<TableName, ReadonlyMap<string, Row>>

/** The rows a journal leads to, replayed in order of sequence on top of the baseline rows. */
export function replay(
  baseline: Iterable<{ readonly table: TableName; readonly rows: readonly Row[] }>,
  commits: Iterable<StoredCommit>,
): TableMaps {
  const tables = new Map<TableName, Map<string, Row>>(tableNames.map((name) => [name, new Map()]))
  for (const { table, rows } of baseline) for (const row of rows) tables.get(table)?.set(row.id, row)
  for (const { commit } of [...commits].sort((one, other) => one.sequence - other.sequence)) {
    for (const { table, id, after } of commit.changes) {
      if (after) tables.get(table)?.set(id, after)
      else tables.get(table)?.delete(id)
    }
  }
  return tables
}

/** What the union of two journals comes to. */
export interface JoinedJournals {
  /** Every commit once, in order of sequence; sequences are unique. */
  readonly commits: readonly StoredCommit[]
  /** How many only the other home had. */
  readonly restored: number
}

/**
 * Joins the commits of both homes by id. Where the sequence of a lost commit was given to another one meanwhile, the lost ones
 * came first: what was written after the loss moves up behind them, in its order.
 */
export function joinJournals(here: readonly StoredCommit[], there: readonly StoredCommit[]): JoinedJournals {
  const known = new Set(here.map(({ commit }) => commit.id))
  const lost = new Map(there.filter(({ commit }) => !known.has(commit.id)).map((stored) => [stored.commit.id, stored]))
  const taken = new Set(here.map(({ sequence }) => sequence))
  const collisions = [...lost.values()].map(({ sequence }) => sequence).filter((sequence) => taken.has(sequence))
  const firstCollision = collisions.reduce((least, sequence) => Math.min(least, sequence), Infinity)
  const before = here.filter(({ sequence }) => sequence < firstCollision)
  const after = here.filter(({ sequence }) => sequence >= firstCollision)
  const commits: StoredCommit[] = []
  let last = 0
  for (const stored of [...inOrder([...before, ...lost.values()]), ...inOrder(after)]) {
    const sequence = Math.max(stored.sequence, last + 1)
    last = sequence
    commits.push(sequence === stored.sequence ? stored : { ...stored, sequence })
  }
  return { commits, restored: lost.size }
}

function inOrder(commits: readonly StoredCommit[]): StoredCommit[] {
  return commits.toSorted((one, other) => one.sequence - other.sequence)
}
