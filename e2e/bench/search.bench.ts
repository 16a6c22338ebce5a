/**
 * Looking for words in a whole project: how long the first reading takes and what of it is felt on the page, what it takes in memory, how
 * long a question takes, and the first one after the project is opened again. `BENCH_SEARCH` names the sizes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { largeProject } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'

const sizes = (process.env['BENCH_SEARCH'] ?? '5000,20000').split(',').map(Number)

const status = (page: Page) => page.getByText(/^[\d,]+ places? in/)
const reading = (page: Page) => page.getByText(/^Reading texts for searching/).first()

/** Megabytes of the processes of pages, with their workers; `null` where the system does not tell. */
async function memory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  if (!existsSync('/proc/self/status')) return null
  const sizeOf = (id: number) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + sizeOf(id), 0)
}

/** How long the questions took in the worker, in milliseconds. */
async function timesInWorker(page: Page): Promise<readonly number[]> {
  const times = await Promise.all(
    page
      .workers()
      .filter((worker) => worker.url().includes('search.worker'))
      .map((worker) => worker.evaluate(() => performance.getEntriesByName('search').map(({ duration }) => duration))),
  )
  return times.flat()
}

/** From Enter until the number of places is told. */
async function ask(page: Page, typed: string): Promise<number> {
  await page.getByRole('searchbox').fill('')
  await expect(status(page)).toHaveCount(0)
  await page.getByRole('searchbox').fill(typed)
  const start = performance.now()
  await page.keyboard.press('Enter')
  await expect(status(page)).toBeVisible()
  return performance.now() - start
}

const questions = ['контейнер', 'container', 'კონტეინ*', '"an the"', '7000', 'lang:ka outlet:12', 'container -railan']

for (const articles of sizes)
  test(`words in ${articles} articles`, async ({ page, browser }) => {
    test.setTimeout(60 * 60_000)
    noteBrowser(browser)
    const named = (what: string) => `Search in ${articles.toLocaleString('en-GB')} articles: ${what}`
    const thread = await MainThread.of(page)
    await restore(page, thread, { articles, passages: articles * 2, claims: articles / 20, perStory: 20 })
    const before = await memory(browser)
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Search' }).click()
    const start = performance.now()
    const tasks = await thread.longestTasks(async () => {
      await page.getByRole('searchbox').fill('container')
      await expect(reading(page)).toBeVisible()
      await expect(reading(page)).toBeHidden({ timeout: 50 * 60_000 })
    })
    note(named('all texts read'), [(performance.now() - start) / 1000], 's')
    note(named('longest task of the page meanwhile'), [tasks[0] ?? 0])
    const after = await memory(browser)
    if (before !== null && after !== null) note(named('memory it takes, once all is read'), [after - before], 'MB')
    for (const typed of questions) {
      const waits: number[] = []
      const longest = await thread.longestTasks(async () => {
        for (let run = 0; run < 3; run += 1) waits.push(await ask(page, typed))
      })
      note(named(`${typed}, waited`), waits)
      note(named(`${typed}, longest task of the page`), longest.slice(0, 1))
    }
    note(named('a question, in the worker'), await timesInWorker(page))
    for (let run = 0; run < 2; run += 1) {
      await openApp(page, `/p/${largeProject}/search`)
      await expect(page.getByRole('searchbox')).toBeVisible()
      note(named('first question after opening, waited'), [await ask(page, 'container')])
    }
  })
