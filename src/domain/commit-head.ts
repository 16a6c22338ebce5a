/** The head of a commit, made from the commit. */
import type { StoredCommit } from './commit.ts'
import type { CommitHead } from './ports.ts'

/** Everything of a stored commit that the undo stacks and the history list need, without its changes. */
export function commitHead({ sequence, commit }: StoredCommit): CommitHead {
  const { id, step, analyst, device, tab, at, origin, command, subject, reversal, changes } = commit
  return { sequence, id, step, analyst, device, tab, at, origin, command, subject, reversal, changes: changes.length }
}
