/** Writes the content of a project file into a new database, all or nothing and without a commit (H7). */
import type { StoredCommit } from '#domain/commit.ts'
import { commitHead } from '#domain/commit-head.ts'
import { sameContent } from '#domain/change.ts'
import { asId, type DeviceId } from '#domain/ids.ts'
import type { RestoredProject } from '#domain/ports.ts'
import type { Row } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import type { BaselineRows, ProjectDatabase } from './project-database.ts'
import { replay, type TableMaps } from './rebuild.ts'
import { makePacks, noteUncopied } from './text-packs.ts'

/**
 * Fills an empty database in one transaction. Where the journal that came along does not lead to the rows (a colleague's file
 * has none), the rows are kept as the baseline, from which the journal is replayed from then on (H3).
 */
export async function fillDatabase(
  database: ProjectDatabase,
  content: RestoredProject,
  newId: () => string,
): Promise<void> {
  const packs = makePacks(content.texts)
  const commits = content.commits.toSorted((one, other) => one.sequence - other.sequence)
  const whole = leadsTo(replay([], commits), content)
  const kept: readonly StoredCommit[] = whole ? commits : []
  await database.transaction('rw', database.tables, async () => {
    for (const table of tableNames) await database.rows(table).bulkAdd([...content.rows[table]] as Row[])
    await database.packs.bulkAdd(packs)
    // The second home gets all of it at the first opening.
    await noteUncopied(
      database,
      packs.map(({ id }) => id),
    )
    await database.commits.bulkAdd(kept)
    await database.heads.bulkAdd(kept.map(commitHead))
    if (!whole) await database.baseline.bulkAdd(baselineOf(content))
    await database.meta.put({
      key: 'journal',
      device: asId<DeviceId>(newId()),
      epoch: 1,
      sequence: kept.at(-1)?.sequence ?? 0,
      commits: kept.length,
      deviceSequence: 0,
      lastHash: '',
    })
  })
}

function baselineOf({ rows }: RestoredProject): BaselineRows[] {
  return tableNames.map((table) => ({ table, rows: rows[table] }))
}

function leadsTo(tables: TableMaps, { rows }: RestoredProject): boolean {
  return tableNames.every((name) => {
    const replayed = tables.get(name)
    return (
      replayed?.size === rows[name].length && rows[name].every((row) => sameContent(replayed.get(row.id) ?? null, row))
    )
  })
}
