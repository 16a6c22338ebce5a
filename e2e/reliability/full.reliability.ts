/** A full storage: what was saved stays, what cannot be is kept and said, and work goes on without a reload when there is room (H4). */
import { expect, test } from '@playwright/test'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'

const quota = 6_000_000

for (const backEnd of backEnds) {
  test(`[H4] [H5] a quota of ${quota} bytes, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const { context, page } = await profile.start()
    const project = await callDriver(page, 'make', 'Grain')
    await callDriver(page, 'open', project)
    await context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
    const devTools = await context.newCDPSession(page)
    const { origin } = new URL(page.url())
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota })
    const { oneHome, failed, after } = await callDriver(page, 'fill', 'full')
    expect(failed).toBeGreaterThan(1)
    expect(after).toBeLessThan(1000)
    // Still full: nothing is written, nothing is dropped.
    expect(await callDriver(page, 'resume')).toBe('failed')
    await devTools.send('Storage.overrideQuotaForOrigin', { origin })
    expect(await callDriver(page, 'resume')).toBe('saved')
    await callDriver(page, 'edit', 'again', 5)
    // The one that could not be saved is there too.
    ledger.add(project, `full-${failed}`)
    await context.close()
    await ledger.expectAllAtStarts(profile, 2)
    note(`quota, ${backEnd}`, {
      edits: ledger.size,
      missing: 0,
      'one home from': oneHome,
      refused: failed,
      'told after ms': after,
    })
  })
}
