/** The browser is killed in the middle of writing, again and again (H4, H5). */
import { expect } from '@playwright/test'
import type { Ledger } from './ledger.ts'
import { callDriver, type Profile } from './profile.ts'
import { randomFrom } from '../support/random.ts'

/** After so many kills another project is begun: the older ones must outlive the rest too. */
const killsPerProject = 20

/** Copies of the journal that stay. */
const mostCopies = 2

/** What a series of kills came to. */
export interface KillSeries {
  readonly kills: number
  readonly acknowledged: number
  /** Openings that had to bring edits back from the other home. */
  readonly restored: number
  /** Edits that the other home lacked. */
  readonly copied: number
}

/**
 * Kills the browser `kills` times, each after 10 to 10 + `edits` acknowledged edits and some more milliseconds, and compares the project
 * with the ledger at every start. Fails at the first acknowledged edit that is missing.
 */
export async function killAgainAndAgain(
  profile: Profile,
  ledger: Ledger,
  { kills, seed, edits = 180 }: { readonly kills: number; readonly seed: number; readonly edits?: number },
): Promise<KillSeries> {
  const random = randomFrom(seed)
  let [restored, copied] = [0, 0]
  let project = ''
  for (let kill = 0; kill < kills; kill += 1) {
    const { context, page } = await profile.start()
    if (kill % killsPerProject === 0) project = await callDriver(page, 'make', `Project ${kill}`)
    const { report, missing, doubled, apart } = await ledger.compare(page, project)
    expect({ kill, missing, doubled, apart }).toEqual({ kill, missing: [], doubled: 0, apart: 0 })
    if (report.restoredCommits > 0) restored += 1
    copied += report.copiedCommits
    expect(report.lostCommits).toBe(0)
    // However soon after opening it came, an end without a goodbye is seen, and what it left is kept as it was.
    const ends = kill % killsPerProject
    expect({ kill, unclean: report.endedUncleanly }).toEqual({ kill, unclean: ends > 0 })
    const copies = await callDriver(page, 'keptJournals')
    expect(copies).toHaveLength(Math.min(ends, mostCopies))
    expect(Math.min(1, ...copies)).toBe(1)
    const wanted = 10 + Math.floor(random() * edits)
    const writing = new Promise<void>((resolve) => {
      let seen = 0
      context
        .exposeBinding('acknowledge', (_source, wording: string) => {
          ledger.add(project, wording)
          seen += 1
          if (seen === wanted) resolve()
        })
        .then(() => callDriver(page, 'edit', `${kill}`, 100_000))
        // It ends with the browser.
        .catch(() => undefined)
    })
    await writing
    const closed = context.waitForEvent('close', { timeout: 30_000 })
    await new Promise((resolve) => setTimeout(resolve, random() * 40))
    expect(profile.kill()).toBeGreaterThan(0)
    await closed
  }
  return { kills, acknowledged: ledger.size, restored, copied }
}
