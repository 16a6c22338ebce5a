/** Which commits are what was written: by the hash each names of the one before, in the chain of its device (H6). */
import type { Commit } from '#domain/commit.ts'
import { isAsRecorded, recordedBlankings } from '#domain/erasure/erasure.ts'
import { commitHash } from './hash-chain.ts'

/** A commit whose content or place does not fit its chain. */
export interface BrokenLink {
  readonly id: string
  readonly problem: 'hash' | 'previous' | 'sequence'
}

/** Tells of these commits which are what was written, or what an erasure among them left of it (H8). */
export function wholeAmong(commits: Iterable<Commit>): (commit: Commit) => boolean {
  const recorded = recordedBlankings(commits)
  return (commit) => isAsRecorded(commit, commitHash(commit), recorded)
}

/** Checks the hash of every commit and the chain of every device; commits may come in any order. Empty when all is well. */
export function brokenLinks(commits: readonly Commit[]): BrokenLink[] {
  const broken: BrokenLink[] = []
  const isWhole = wholeAmong(commits)
  const byDevice = new Map<string, Commit[]>()
  for (const commit of commits) {
    if (!isWhole(commit)) broken.push({ id: commit.id, problem: 'hash' })
    const chain = byDevice.get(commit.device)
    if (chain) chain.push(commit)
    else byDevice.set(commit.device, [commit])
  }
  for (const chain of byDevice.values()) {
    let previous: Commit | null = null
    for (const commit of chain.sort((one, other) => one.deviceSequence - other.deviceSequence)) {
      if (commit.deviceSequence !== (previous?.deviceSequence ?? 0) + 1) {
        broken.push({ id: commit.id, problem: 'sequence' })
      } else if (commit.previousHash !== (previous?.hash ?? '')) broken.push({ id: commit.id, problem: 'previous' })
      previous = commit
    }
  }
  return broken
}
