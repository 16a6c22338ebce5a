/**
 * Reads commits of any released format as the present one (H6). Pure: what is stored is never rewritten, so each format
 * keeps its own step to the next for good.
 */
import { commitFormat, type Commit, type StoredCommit } from '#domain/commit.ts'

/** A commit as it was stored, of whatever format. */
interface AnyCommit {
  readonly format: number
}

type Upcaster = (commit: AnyCommit) => AnyCommit

/** From each older format to the next, by the older format's number. Format 1 is the first. */
const upcasters: ReadonlyMap<number, Upcaster> = new Map()

/** A commit was written by a newer program: it can be kept, but not read. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError'
}

/** The commit in the present format. Throws `NewerFormatError` for one this program is too old to read. */
export function upcast(commit: AnyCommit, steps: ReadonlyMap<number, Upcaster> = upcasters): Commit {
  let current = commit
  while (current.format !== commitFormat) {
    const step = steps.get(current.format)
    if (!step) throw new NewerFormatError(`Commits of format ${current.format} need a newer version of this program`)
    current = step(current)
  }
  return current as Commit
}

/** A stored commit in the present format. */
export function upcastStored(stored: StoredCommit): StoredCommit {
  return stored.commit.format === commitFormat ? stored : { ...stored, commit: upcast(stored.commit) }
}
