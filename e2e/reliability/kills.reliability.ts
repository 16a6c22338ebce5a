/** 200 kills for each back end: no acknowledged edit is missing, over all runs. */
import { test } from '@playwright/test'
import { Ledger } from './ledger.ts'
import { note } from './results.ts'
import { killAgainAndAgain } from './kills.ts'
import { backEnds, Profile } from './profile.ts'
import { seed } from './seed.ts'

const kills = Number(process.env['RELIABILITY_KILLS'] ?? 200)

for (const backEnd of backEnds) {
  test(`[H4] [H5] ${kills} kills, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const series = await killAgainAndAgain(profile, ledger, { kills, seed })
    await ledger.expectAllAtStarts(profile, 2)
    note(`kills, ${backEnd}`, { seed, missing: 0, ...series })
  })
}
