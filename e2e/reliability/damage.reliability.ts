/** Stores that are torn and damaged while the browser is closed: everything is there again, at two starts (H5). */
import { expect, test } from '@playwright/test'
import { damage, damages, flipOneBit, tear, tears } from './damage.ts'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { randomFrom } from '../support/random.ts'
import { seed } from './seed.ts'
import { note } from './results.ts'

const flips = Number(process.env['RELIABILITY_FLIPS'] ?? 50)
/** Claims that the project begins with: enough to be held by a part of its baseline. */
const begun = 120
const edits = Number(process.env['RELIABILITY_EDITS'] ?? 300)

/** A project from a file with acknowledged edits after it; the browser is killed after the last. */
async function writeAndKill(profile: Profile, ledger: Ledger): Promise<string> {
  const { context, page } = await profile.start()
  const project = await callDriver(page, 'begin', 'Grain', 'begun', begun)
  await callDriver(page, 'open', project)
  for (let number = 1; number <= begun; number += 1) ledger.add(project, `begun-${number}`)
  await context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
  await callDriver(page, 'edit', 'before', edits)
  const closed = context.waitForEvent('close')
  expect(profile.kill()).toBeGreaterThan(0)
  await closed
  return project
}

for (const backEnd of backEnds) {
  for (const bytes of tears) {
    test(`[H5] ${bytes} bytes torn off, two starts, ${backEnd}`, async ({ baseURL }, testInfo) => {
      const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
      const ledger = new Ledger()
      const project = await writeAndKill(profile, ledger)
      const left = tear(profile, bytes)
      const told: number[] = []
      for (let start = 0; start < 2; start += 1) {
        const { context, page } = await profile.start()
        const { report, missing, apart } = await ledger.compare(page, project)
        expect({ start, missing, apart, lost: report.lostCommits }).toEqual({ start, missing: [], apart: 0, lost: 0 })
        told.push(report.restoredCommits)
        await context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
        await callDriver(page, 'edit', `start-${start}`, 5)
        await context.close()
      }
      await ledger.expectAllAtStarts(profile, 1)
      note(`torn by ${bytes}, ${backEnd}`, { edits: ledger.size, missing: 0, left, restored: told.join(', ') })
    })
  }

  for (const home of ['IndexedDB', 'OPFS'] as const) {
    for (const how of damages) {
      test(`[H5] ${home} ${how}, ${backEnd}`, async ({ baseURL }, testInfo) => {
        const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
        const ledger = new Ledger()
        const project = await writeAndKill(profile, ledger)
        expect(damage(profile, home, how, randomFrom(seed))).toBeGreaterThan(0)
        const { context, page } = await profile.start()
        const { report, missing, apart } = await ledger.compare(page, project)
        expect({ missing, apart, lost: report.lostCommits }).toEqual({ missing: [], apart: 0, lost: 0 })
        await context.close()
        await ledger.expectAllAtStarts(profile, 1)
        note(`${home} ${how}, ${backEnd}`, {
          edits: ledger.size,
          missing: 0,
          restored: report.restoredCommits,
          copied: report.copiedCommits,
        })
      })
    }
  }
}

/** How often in a row a browser may end over what a round did to its files. */
const mostEnds = 3

/**
 * Does work with a browser that it starts, and again where the browser itself ended: some damage is more than it can take, and a person
 * would start it again. @returns how often it ended
 */
async function startedAgain(work: () => Promise<void>): Promise<number> {
  for (let ends = 0; ; ends += 1) {
    try {
      await work()
      return ends
    } catch (error) {
      if (ends === mostEnds || !String(error).includes('has been closed')) throw error
    }
  }
}

/** One bit in a place that no start looks at: only a whole check finds it, and the next opening mends it. */
for (const backEnd of backEnds) {
  test(`[H3] [H5] [H6] single bits flipped in either home are found by a check and mended, ${backEnd}`, async ({
    baseURL,
  }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const random = randomFrom(seed)
    const project = await writeAndKill(profile, ledger)
    const counts = { flips: 0, atTheStart: 0, byTheCheck: 0, harmless: 0, browserEnded: 0 }
    for (; counts.flips < flips; counts.flips += 1) {
      flipOneBit(profile, counts.flips % 2 === 0 ? 'OPFS' : 'IndexedDB', random)
      let found: 'atTheStart' | 'byTheCheck' | 'harmless' = 'harmless'
      counts.browserEnded += await startedAgain(async () => {
        const { context, page } = await profile.start()
        const report = await callDriver(page, 'open', project)
        if (report.restoredCommits > 0 || report.copiedCommits > 0) found = 'atTheStart'
        else if ((await callDriver(page, 'check')) !== null) found = 'byTheCheck'
        await context.close()
      })
      counts[found] += 1
      counts.browserEnded += await startedAgain(() => ledger.expectAllAtStarts(profile, 1))
      const sound = await profile.start()
      await callDriver(sound.page, 'open', project)
      expect({ flip: counts.flips, found: await callDriver(sound.page, 'check') }).toEqual({
        flip: counts.flips,
        found: null,
      })
      // What was mended is worked on: some damage shows only where something is written.
      await sound.context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
      await callDriver(sound.page, 'edit', `after-${counts.flips}`, 1)
      await sound.context.close()
    }
    note(`single bits, ${backEnd}`, { seed, edits: ledger.size, missing: 0, ...counts })
  })
}
