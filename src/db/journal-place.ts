/** The place of a commit in a database's linear order and in its device's hash chain (H6). Pure: who writes it is elsewhere. */
import type { Commit, PendingCommit, StoredCommit } from '#domain/commit.ts'
import type { DeviceId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { hashAside, hashWithChanges } from './hash-chain.ts'
import type { JournalMeta } from './project-database.ts'

/** The journal of a database that holds no commit yet. */
export function emptyJournal(device: DeviceId, epoch: number): JournalMeta {
  return { key: 'journal', device, epoch, sequence: 0, commits: 0, deviceSequence: 0, lastHash: '' }
}

/** Gives a commit the next place. `changesJson` is the canonical JSON of its changes. */
export function placeCommit(pending: PendingCommit, journal: JournalMeta, changesJson: string): StoredCommit {
  const unhashed = inNextPlace(pending, journal)
  return { sequence: journal.sequence + 1, commit: { ...unhashed, hash: hashWithChanges(unhashed, changesJson) } }
}

/** The same before the transaction begins, so that hashing stops nobody. Whether the place is still free is seen by `isNext`. */
export async function placeAhead(
  pending: PendingCommit,
  journal: JournalMeta,
  changesJson: string,
): Promise<StoredCommit> {
  const unhashed = inNextPlace(pending, journal)
  return { sequence: journal.sequence + 1, commit: { ...unhashed, hash: await hashAside(unhashed, changesJson) } }
}

/** True when this is the place that the journal would give now. */
export function isNext({ sequence, commit }: StoredCommit, journal: JournalMeta): boolean {
  const { device, deviceSequence, previousHash } = commit
  if (sequence !== journal.sequence + 1 || deviceSequence !== journal.deviceSequence + 1) return false
  return device === journal.device && previousHash === journal.lastHash
}

function inNextPlace(pending: PendingCommit, journal: JournalMeta): Omit<Commit, 'hash'> {
  const { device, deviceSequence, lastHash } = journal
  return { ...pending, device, deviceSequence: deviceSequence + 1, previousHash: lastHash }
}

/** The journal once the commit is in it. */
export function journalAfter(journal: JournalMeta, { sequence, commit }: StoredCommit): JournalMeta {
  const { deviceSequence, hash } = commit
  return { ...journal, sequence, deviceSequence, lastHash: hash, commits: journal.commits + 1 }
}

/** Places commits one after the other, from an empty journal on. */
export function placeFirstCommits(
  pending: readonly PendingCommit[],
  device: DeviceId,
): { readonly commits: readonly StoredCommit[]; readonly journal: JournalMeta } {
  const commits: StoredCommit[] = []
  let journal = emptyJournal(device, 1)
  for (const commit of pending) {
    const stored = placeCommit(commit, journal, canonicalJson(commit.changes))
    commits.push(stored)
    journal = journalAfter(journal, stored)
  }
  return { commits, journal }
}
