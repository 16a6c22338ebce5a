/** What the journal keeps beside its commits, compared with them: a head of each, and where it stands (H3, H6). */
import type { StoredCommit } from '#domain/commit.ts'
import { commitHead } from '#domain/commit-head.ts'
import { canonicalJson } from '#domain/json.ts'
import { emptyJournal } from './journal-place.ts'
import type { JournalMeta, ProjectDatabase } from './project-database.ts'
import type { ReadCommits } from './read-commits.ts'
import { readEach } from './read-each.ts'
import { upcastStored } from './upcast.ts'

/** How many of them are not what the commits say. All can be made anew from the commits. */
export async function besideApart(database: ProjectDatabase, read: ReadCommits): Promise<number> {
  return (await headsApart(database, read)) + ((await isPlaceApart(database, read)) ? 1 : 0)
}

async function headsApart(database: ProjectDatabase, { commits, readUpTo }: ReadCommits): Promise<number> {
  // Commits that came since have heads that were not asked for.
  const keys = await database.heads.where('sequence').belowOrEqual(readUpTo).primaryKeys()
  const heads = await readEach(keys, (wanted) => database.heads.bulkGet(wanted))
  const expected = new Map(commits.map((stored) => [stored.sequence, canonicalJson(commitHead(stored))]))
  const isRight = (head: unknown, key: number) => head !== undefined && canonicalJson(head) === expected.get(key)
  const right = keys.filter((key, index) => isRight(heads[index], key))
  return Math.max(keys.length, expected.size) - right.length
}

/** Other tabs may be writing: the place and what was written since are read at one moment. */
function isPlaceApart(database: ProjectDatabase, { commits, readUpTo }: ReadCommits): Promise<boolean> {
  return database.transaction('r', database.commits, database.meta, async () => {
    const journal = await database.journal()
    const since = await database.commits.where('sequence').above(readUpTo).toArray()
    const count = await database.commits.count()
    const all = [...commits, ...since.map(upcastStored)]
    // What cannot be read is counted as damaged already.
    return journal === undefined ? count > 0 : all.length === count && !isPlaceOf(journal, all)
  })
}

function isPlaceOf(journal: JournalMeta, commits: readonly StoredCommit[]): boolean {
  const own = commits.findLast(({ commit }) => commit.device === journal.device)?.commit
  const expected: JournalMeta = {
    ...emptyJournal(journal.device, journal.epoch),
    sequence: commits.at(-1)?.sequence ?? 0,
    commits: commits.length,
    ...(own ? { deviceSequence: own.deviceSequence, lastHash: own.hash } : {}),
  }
  return canonicalJson(expected) === canonicalJson(journal)
}
