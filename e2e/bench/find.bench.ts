/**
 * Finding in a whole project: how quickly the index is made, what it takes, how long opening waits for it, and a claim against all
 * articles. `BENCH_FIND` names the sizes, for example `1000,3000,10000`, to see how all of it grows.
 */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { largeProject, type ProjectSize } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'
import { storyClaims, storyText } from './story-texts.ts'

const sizes = (process.env['BENCH_FIND'] ?? '10000').split(',').map(Number)
const claims = Number(process.env['BENCH_CLAIMS'] ?? storyClaims.length)

const progress = (page: Page) => page.getByText(/^Reading articles for finding: [\d,]+ of/)
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find in versions' })
const elsewhere = (page: Page) => dialog(page).getByText(/other article|No evidence found in the rest/)

/** Megabytes in IndexedDB. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const estimate: StorageEstimate & { usageDetails?: { indexedDB?: number } } = await navigator.storage.estimate()
    return (estimate.usageDetails?.indexedDB ?? 0) / 1e6
  })

/** What the processes of pages and their workers have taken so far: processor time in seconds, and megabytes where the system tells. */
async function taken(browser: Browser): Promise<{ readonly seconds: number; readonly megabytes: number | null }> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer')
  const residentOf = (id: number) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
  const seconds = pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  if (!existsSync('/proc/self/status')) return { seconds, megabytes: null }
  return { seconds, megabytes: pages.reduce((sum, { id }) => sum + residentOf(id), 0) }
}

/** How long the finder itself took for each question about the whole project, in milliseconds. */
async function timesInWorker(page: Page): Promise<readonly number[]> {
  const times = await Promise.all(
    page
      .workers()
      .filter((worker) => worker.url().includes('finder'))
      .map((worker) =>
        worker.evaluate(() => performance.getEntriesByName('findElsewhere').map(({ duration }) => duration)),
      ),
  )
  return times.flat()
}

/** Looks for the claim in a row of the claims screen, and gives the wait until what is elsewhere is told. */
async function findClaim(page: Page, row: number): Promise<number> {
  await page.getByRole('row').nth(row).getByRole('gridcell').nth(1).dblclick()
  const start = performance.now()
  await page.keyboard.press('f')
  await expect(elsewhere(page)).toBeVisible()
  const waited = performance.now() - start
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  return waited
}

for (const articles of sizes)
  test(`finding in ${articles} articles`, async ({ page, browser }) => {
    noteBrowser(browser)
    const named = (what: string) => `Finding in ${articles.toLocaleString('en-GB')} articles: ${what}`
    const size: ProjectSize = {
      articles,
      passages: 0,
      claims: storyClaims.length,
      perStory: 20,
      content: { article: storyText, claim: (index) => storyClaims[index] ?? { wording: '', language: 'en' } },
    }
    const thread = await MainThread.of(page)
    await restore(page, thread, size)
    await expect(progress(page)).toBeVisible()
    const [start, before, first] = [performance.now(), await stored(page), await taken(browser)]
    const [longest = 0] = await thread.longestTasks(async () => {
      // Somebody goes on working.
      for (const screen of ['Claims', 'Articles', 'Matrix']) {
        const asked = performance.now()
        await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click()
        await expect(page.getByRole('grid').getByRole('row').nth(2)).toBeVisible()
        note(named('another screen opened meanwhile, waited'), [performance.now() - asked])
      }
      await expect(progress(page)).toBeHidden({ timeout: 15 * 60_000 })
    })
    note(named('index made'), [articles / ((performance.now() - start) / 1000)], 'articles/s')
    note(named('longest task of the page meanwhile'), [longest])
    const { seconds, megabytes } = await taken(browser)
    // Hardly changed by other work on the computer: what one processor would do in a second.
    note(named('index made, by processor time'), [articles / (seconds - first.seconds)], 'articles/s')
    note(named('stored'), [(await stored(page)) - before], 'MB')
    if (megabytes !== null) note(named('memory of the page with its workers'), [megabytes], 'MB')
    for (let run = 0; run < 2; run += 1) {
      await openApp(page, `/p/${largeProject}/claims`)
      await expect(page.getByRole('row').nth(2)).toBeVisible()
      note(named('first question after opening, waited'), [await findClaim(page, 1)])
    }
    const waits: number[] = []
    for (let row = 1; row <= Math.min(claims, 12); row += 1) waits.push(await findClaim(page, row))
    const [, ...warm] = await timesInWorker(page)
    note(named('a claim against all, in the worker'), warm)
    note(named('a claim against all, waited'), waits)
  })
