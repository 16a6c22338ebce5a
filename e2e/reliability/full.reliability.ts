/** A full storage: what was saved stays, what cannot be is kept and said, and work goes on without a reload when there is room (H4). */
import { expect, test } from '@playwright/test'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'
import { diskTools, SmallDisk } from './small-disk.ts'
import { needTools } from './tools.ts'

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

/** In bytes: what other programs leave of the disk, for the project to run into. */
const leftByOthers = 4_000_000

for (const backEnd of backEnds) {
  test(`[H4] [H5] a disk without room, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const what = `full disk, ${backEnd}`
    needTools(what, diskTools)
    const disk = new SmallDisk(testInfo.outputPath('disk'), 160)
    try {
      const profile = new Profile(`${disk.folder}/profile`, backEnd, baseURL ?? '')
      const ledger = new Ledger()
      const { context, page } = await profile.start()
      const project = await callDriver(page, 'make', 'Grain')
      await callDriver(page, 'open', project)
      await context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
      await callDriver(page, 'edit', 'before', 20)
      disk.fill(leftByOthers)
      const { oneHome, failed, after } = await callDriver(page, 'fill', 'full')
      // The control: it was the disk that ran out.
      expect(disk.free).toBeLessThan(500_000)
      expect(after).toBeLessThan(1000)
      // Still full: nothing is written, nothing is dropped.
      expect(await callDriver(page, 'resume')).toBe('failed')
      disk.empty()
      expect(await callDriver(page, 'resume')).toBe('saved')
      await callDriver(page, 'edit', 'again', 20)
      ledger.add(project, `full-${failed}`)
      await context.close()
      await ledger.expectAllAtStarts(profile, 2)
      note(what, { edits: ledger.size, missing: 0, 'one home from': oneHome, refused: failed, 'told after ms': after })
    } finally {
      disk.remove()
    }
  })
}
