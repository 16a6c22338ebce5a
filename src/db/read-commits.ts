/** Reading the journal where some of it may be damaged. */
import type { StoredCommit } from '#domain/commit.ts'
import { commitHash } from './hash-chain.ts'
import type { ProjectDatabase } from './project-database.ts'
import { readEach } from './read-each.ts'
import { upcastStored } from './upcast.ts'

/** Commits asked for at once. */
const portion = 200

export interface ReadCommits {
  /** In order. */
  readonly commits: readonly StoredCommit[]
  /** The newest sequence that was there; 0 when there was none. */
  readonly readUpTo: number
}

/** All commits; those that cannot be read are counted instead of ending the reading. `remains` are values that are no commits any more. */
export async function readCommits(
  database: ProjectDatabase,
): Promise<ReadCommits & { readonly unreadable: number; readonly remains: readonly unknown[] }> {
  const keys = await database.commits.toCollection().primaryKeys()
  const commits: StoredCommit[] = []
  const remains: unknown[] = []
  let unreadable = 0
  for (let from = 0; from < keys.length; from += portion) {
    const some = keys.slice(from, from + portion)
    const found = await readEach(some, (wanted) => database.commits.bulkGet(wanted))
    for (const [at, stored] of found.entries()) {
      const commit = stored && readable(stored)
      // It is found by its key: what the value says of it may be damaged.
      if (commit) commits.push({ ...commit, sequence: some[at] ?? commit.sequence })
      else unreadable += 1
      if (stored && !commit) remains.push(stored)
    }
  }
  return { commits, readUpTo: keys.at(-1) ?? 0, unreadable, remains }
}

/** The commit in the present format; `null` for what is left of one. Throws for one that a newer program wrote, which is no damage. */
function readable(stored: StoredCommit): StoredCommit | null {
  const { id, changes } = ((stored as Partial<StoredCommit>).commit ?? {}) as Partial<StoredCommit['commit']>
  if (typeof id !== 'string' || !Array.isArray(changes)) return null
  try {
    return upcastStored(stored)
  } catch (error) {
    if (commitHash(stored.commit) === stored.commit.hash) throw error
    return null
  }
}
