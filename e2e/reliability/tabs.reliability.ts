/** Many tabs write into one project at once: nothing is lost, nothing is there twice, and every tab sees it soon (H4). */
import { expect, test, type Page } from '@playwright/test'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'

const tabs = 8
const edits = Number(process.env['RELIABILITY_TAB_EDITS'] ?? 2000)

for (const backEnd of backEnds) {
  test(`[H4] ${tabs} tabs with ${edits} edits each, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const { context, page } = await profile.start()
    const project = await callDriver(page, 'make', 'Grain')
    const begun = new Map<string, number>()
    await context.exposeBinding('acknowledge', (_source, wording: string, began: number) => {
      ledger.add(project, wording)
      begun.set(wording, began)
    })
    const pages: Page[] = []
    for (let tab = 0; tab < tabs; tab += 1) {
      const next = await context.newPage()
      await next.goto('/driver/index.html')
      await callDriver(next, 'open', project)
      await callDriver(next, 'watch')
      pages.push(next)
    }
    await Promise.all(pages.map((each, tab) => callDriver(each, 'edit', `tab-${tab}`, edits)))
    expect(ledger.size).toBe(tabs * edits)
    const lags: number[] = []
    for (const [tab, each] of pages.entries()) {
      const all = tabs * edits
      await expect.poll(async () => (await callDriver(each, 'wordings')).length, { timeout: 60_000 }).toBe(all)
      for (const [wording, at] of Object.entries(await callDriver(each, 'arrivals'))) {
        if (!wording.startsWith(`tab-${tab}-`)) lags.push(at - (begun.get(wording) ?? 0))
      }
    }
    lags.sort((one, other) => one - other)
    const at = (share: number) => lags[Math.floor(share * (lags.length - 1))] ?? 0
    await context.close()
    await ledger.expectAllAtStarts(profile, 1)
    const seen = { 'seen elsewhere after ms, median': at(0.5), p95: at(0.95), most: at(1) }
    note(`${tabs} tabs, ${backEnd}`, { edits: ledger.size, missing: 0, doubled: 0, ...seen })
  })
}
