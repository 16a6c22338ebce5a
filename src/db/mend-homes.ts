/** Mends both homes of a project where a check found damage (H5). Fetched only then: most projects never need it. */
import type { Commit, StoredCommit } from '#domain/commit.ts'
import { readBaselineThere } from './baseline.ts'
import { besideApart } from './check-beside.ts'
import { rowsApart } from './check-homes.ts'
import { wholeAmong } from './whole-chains.ts'
import { givePacks, takePacks } from './mend-packs.ts'
import { readCommits } from './read-commits.ts'
import { commitsThere } from './commits-there.ts'
import { joinHomes } from './join-homes.ts'
import type { BothHomes, Recovered } from './recovery.ts'
import type { Sentinel } from './sentinel.ts'

/**
 * Mends what a check found, in both homes: a damaged commit, text or row is replaced by what the other home has of it, or by what the
 * journal leads to. What is replaced or cut out is first kept as it was, under `aside` in the second home. What is damaged in both
 * homes stays as it is: less is not better. `takesNoWrites`: IndexedDB is as good as damaged, whatever can be read in it.
 */
export async function mendHomes(
  homes: BothHomes,
  sentinel: Sentinel | null,
  { now, takesNoWrites }: { readonly now: string; readonly takesNoWrites: boolean },
): Promise<Recovered> {
  const { database, home, project, hashText } = homes
  await home.mendJournals(project)
  const { commits, readUpTo, remains, unreadable } = await readCommits(database)
  const there = await commitsThere(homes)
  const isWhole = wholeAmong(commits.map(({ commit }) => commit))
  // By the id, and by the place in the chain: it may be the id that is damaged, or both; then it is none that anybody was told is saved.
  const known = new Set(there.flatMap(({ commit }) => [commit.id, placeOf(commit)]))
  const isAllThere = there.length >= (sentinel?.commits ?? Infinity)
  const isWrong = ({ commit }: StoredCommit) =>
    !isWhole(commit) && (isAllThere || known.has(commit.id) || known.has(placeOf(commit)))
  const wrong = commits.filter(isWrong)
  const here = { commits: commits.filter((stored) => !isWrong(stored)), readUpTo }
  const beside = await besideApart(database, { commits, readUpTo })
  const packs = await givePacks(database, home, project, hashText)
  const recovered = await joinHomes(homes, { here, there }, sentinel, async (joined) => {
    const apart = await rowsApart(database, joined, (await readBaselineThere(home, project)) ?? [])
    if (wrong.length > 0 || apart.length > 0 || remains.length > 0) {
      await home.writeDocument(project, `aside/${now.replaceAll(':', '-')}`, JSON.stringify({ wrong, apart, remains }))
    }
    return takesNoWrites || packs.isHurt || wrong.length + apart.length + unreadable + beside > 0
  })
  await takePacks(database, home, project, hashText)
  const { restored, copied, mended } = recovered
  return { ...recovered, mended: mended || packs.given + restored + copied > 0 }
}

function placeOf({ device, deviceSequence }: Commit): string {
  return `${device} ${deviceSequence}`
}
