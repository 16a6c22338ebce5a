/** Commits in the copies of journal files that were made after ends without a goodbye: what the journal lost may stand there whole. */
import type { StoredCommit } from '#domain/commit.ts'
import type { ProjectId } from '#domain/ids.ts'
import { commitHash } from './hash-chain.ts'
import { decodeRecords } from './journal-record.ts'
import type { SecondHome } from './second-home.ts'
import { upcastStored } from './upcast.ts'

/** Those that are as they were written and not among the `known` ones; each once. Never rejects: what cannot be read is not there. */
export async function commitsKept(
  home: SecondHome,
  project: ProjectId,
  known: readonly StoredCommit[],
): Promise<readonly StoredCommit[]> {
  const seen = new Set<string>(known.map(({ commit }) => commit.id))
  const found: StoredCommit[] = []
  for (const { name } of await home.keptJournals(project).catch(() => [])) {
    const copy = await home.readKeptJournals(project, name).catch(() => null)
    const { records } = decodeRecords(new Uint8Array((await copy?.arrayBuffer()) ?? []))
    for (const { line } of records) {
      const stored = wholeCommit(line)
      if (!stored || seen.has(stored.commit.id)) continue
      seen.add(stored.commit.id)
      found.push(stored)
    }
  }
  return found
}

function wholeCommit(line: string): StoredCommit | null {
  try {
    const stored = upcastStored(JSON.parse(line) as StoredCommit)
    return commitHash(stored.commit) === stored.commit.hash ? stored : null
  } catch {
    return null
  }
}
