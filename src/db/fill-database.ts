/** Fills a new database, all or nothing: with the content of a project file, which adds no commit (H7), or with first commits. */
import type { StoredCommit } from '#domain/commit.ts'
import { commitHead } from '#domain/commit-head.ts'
import { sameContent } from '#domain/change.ts'
import type { DeviceId, TextHash } from '#domain/ids.ts'
import type { NewProject, RestoredProject, StoredText } from '#domain/ports.ts'
import type { Row } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { emptyJournal, placeFirstCommits } from './journal-place.ts'
import { beginWith } from './baseline.ts'
import { ProjectDatabase, type JournalMeta } from './project-database.ts'
import { replay, type TableMaps } from './rebuild.ts'
import { makePacks, noteUncopied } from './text-packs.ts'

/** What goes into the database. */
interface Filling {
  readonly rows: RestoredProject['rows']
  readonly texts: RestoredProject['texts']
  readonly commits: readonly StoredCommit[]
  /** True when the commits do not lead to the rows: these are then the baseline that the journal is replayed from (H3). */
  readonly hasBaseline: boolean
  readonly journal: JournalMeta
}

/** Fills the empty database of a project with its file's content. Where the journal did not come along whole, none of it is kept. */
export async function fillFromFile(content: RestoredProject, device: DeviceId): Promise<void> {
  const database = new ProjectDatabase(content.summary.id)
  try {
    await fillWithContent(database, content, device)
  } finally {
    database.close()
  }
}

async function fillWithContent(
  database: ProjectDatabase,
  { rows, texts, commits: given }: RestoredProject,
  device: DeviceId,
): Promise<void> {
  const inOrder = given.toSorted((one, other) => one.sequence - other.sequence)
  const isWhole = leadsTo(replay([], inOrder), rows)
  const commits = isWhole ? inOrder : []
  const { sequence } = commits.at(-1) ?? { sequence: 0 }
  const journal = { ...emptyJournal(device, 1), sequence, commits: commits.length }
  await fill(database, { rows, texts: inOrderOf(rows.revisions, texts), commits, hasBaseline: !isWhole, journal })
}

/** As they are asked for, so that each pack holds what is read together; a file has them in the order of their hashes. */
function inOrderOf(
  revisions: RestoredProject['rows']['revisions'],
  texts: RestoredProject['texts'],
): RestoredProject['texts'] {
  const places = new Map<TextHash, number>(revisions.map(({ textHash }, index) => [textHash, index]))
  const placeOf = ({ hash }: StoredText) => places.get(hash) ?? revisions.length
  return texts.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Fills an empty database with the first commits of a new project and the rows they lead to. */
export async function fillWithCommits(database: ProjectDatabase, project: NewProject, device: DeviceId): Promise<void> {
  const { commits, journal } = placeFirstCommits(project.commits, device)
  const tables = replay([], commits)
  const rows = Object.fromEntries(tableNames.map((name) => [name, [...(tables.get(name)?.values() ?? [])]]))
  // The rows of a table come from changes of that table.
  const filling = { rows: rows as unknown as RestoredProject['rows'], texts: project.texts, commits, journal }
  await fill(database, { ...filling, hasBaseline: false })
}

/** One transaction. The second home gets all of it at the first opening. */
async function fill(database: ProjectDatabase, { rows, texts, commits, hasBaseline, journal }: Filling): Promise<void> {
  const packs = makePacks(texts)
  await database.transaction('rw', database.tables, async () => {
    if (hasBaseline) await beginWith(database, rows)
    else for (const table of tableNames) await database.rows(table).bulkAdd([...rows[table]] as Row[])
    await database.packs.bulkAdd(packs)
    await noteUncopied(
      database,
      packs.map(({ id }) => id),
    )
    await database.commits.bulkAdd(commits)
    await database.heads.bulkAdd(commits.map(commitHead))
    await database.meta.put(journal)
  })
}

function leadsTo(tables: TableMaps, rows: RestoredProject['rows']): boolean {
  return tableNames.every((name) => {
    const replayed = tables.get(name)
    return (
      replayed?.size === rows[name].length && rows[name].every((row) => sameContent(replayed.get(row.id) ?? null, row))
    )
  })
}
