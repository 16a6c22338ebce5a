/** The rows a project began with when it was opened from a file (H7), which no commit tells of: parts here, a document in the second home. */
import type { ProjectId } from '#domain/ids.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { baselineName } from './has-baseline.ts'
import type { BaselinePart, BaselineRows, HeldRows, ProjectDatabase } from './project-database.ts'
import { byIds, fewestHeld } from './row-stores.ts'
import type { SecondHome } from './second-home.ts'

/** Rows of one part: one that is changed is read with all of them. */
const mostRows = 1000

/** The rows in parts, each of one table and in the order given. */
export function partsOf(baseline: Iterable<BaselineRows>): readonly BaselinePart[] {
  const parts: BaselinePart[] = []
  for (const { table, rows } of baseline)
    for (let from = 0; from < rows.length; from += mostRows)
      parts.push({ part: parts.length + 1, table, rows: rows.slice(from, from + mostRows) })
  return parts
}

/** `null` for so few rows that each belongs into the store of its table. */
function heldOf({ part, table, rows }: BaselinePart): HeldRows | null {
  if (rows.length < fewestHeld) return null
  const ids = rows.map(({ id }) => id).sort()
  const span = { table, first: ids[0] ?? '', last: ids.at(-1) ?? '' }
  return { sequence: -part, spans: [span], count: rows.length, gone: [] }
}

/** Puts the rows that an empty database begins with, inside a transaction: held by their parts, or each in its store where they are few. */
export async function beginWith(
  database: ProjectDatabase,
  rows: { readonly [Table in TableName]: readonly Row[] },
): Promise<void> {
  // By their ids, so that the rows of a part lie apart from those of others.
  const parts = partsOf(tableNames.map((table) => ({ table, rows: rows[table].toSorted(byIds) })))
  for (const part of parts) {
    const held = heldOf(part)
    if (held) await database.held.add(held)
    else await database.rows(part.table).bulkAdd([...part.rows])
  }
  await database.baselineParts.bulkAdd(parts)
}

export async function readBaseline(database: ProjectDatabase): Promise<readonly BaselineRows[]> {
  return [...(await database.baseline.toArray()), ...(await database.baselineParts.toArray())]
}

/** What the second home has; `null` when there is none, or it is damaged. */
export async function readBaselineThere(
  home: Pick<SecondHome, 'readDocument'>,
  project: ProjectId,
): Promise<readonly BaselineRows[] | null> {
  const there = await home.readDocument(project, baselineName)
  return there === null ? null : (JSON.parse(there) as BaselineRows[])
}

/** The document in the second home. */
export function baselineDocument(entries: readonly Blob[]): Blob {
  return new Blob(['[', ...entries.flatMap((entry, index) => (index === 0 ? [entry] : [',', entry])), ']'])
}

/** What stands in the document for some of the rows. Many megabytes in one string would be felt on the page that hands them on. */
export function baselineEntry({ table, rows }: BaselineRows): Blob {
  return new Blob([JSON.stringify({ table, rows })])
}

/** Gives the second home the baseline that it alone lacks. @returns whether IndexedDB lacks one that the second home has */
export async function giveBaseline(database: ProjectDatabase, home: SecondHome, project: ProjectId): Promise<boolean> {
  const entries = await entriesOf(database)
  const isThere = (await home.readDocument(project, baselineName)) !== null
  if (entries.length > 0 && !isThere) await home.writeDocument(project, baselineName, baselineDocument(entries))
  return entries.length === 0 && isThere
}

/** Part by part, none of which is felt on the page. */
async function entriesOf(database: ProjectDatabase): Promise<readonly Blob[]> {
  const entries = (await database.baseline.toArray()).map(baselineEntry)
  for (const part of await database.baselineParts.toCollection().primaryKeys()) {
    const rows = await database.baselineParts.get(part)
    if (rows) entries.push(baselineEntry(rows))
  }
  return entries
}

/** Takes the baseline from the second home, where that has one. */
export async function takeBaseline(database: ProjectDatabase, home: SecondHome, project: ProjectId): Promise<void> {
  const there = await readBaselineThere(home, project)
  if (there === null) return
  await database.transaction('rw', database.baseline, database.baselineParts, async () => {
    await database.baseline.clear()
    await database.baselineParts.clear()
    await database.baselineParts.bulkAdd(partsOf(there))
  })
}
