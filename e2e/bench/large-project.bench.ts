/** How long a person waits in a project of the promised size: opening it, its lists, and the way from a key to what it shows. */
import { expect, test, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { largeProject } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'
import { timeKey } from './time-key.ts'
import { watchFor } from './until-drawn.ts'

const articles = Number(process.env['BENCH_ARTICLES'] ?? 20_000)
const size = { articles, passages: articles * 2.5, claims: articles / 10, perStory: 20 }
const edits = 15
const runs = 5
const address = `/p/${largeProject}`

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeAttached()

async function timeReader(page: Page, thread: MainThread): Promise<void> {
  await openApp(page, `${address}/read/a-7?claim=k-7`)
  const text = page.locator('.reader-text')
  await expect(text).toBeVisible()
  await text.focus()
  await timeKey(page, thread, 'Read: L to highlight and panel', edits, {
    prepare: async () => {
      await page.keyboard.press('j')
      return { key: 'l', watched: ['highlights', { selector: 'aside[aria-label="Passages"] li > button' }] }
    },
    after: () => saved(page),
  })
  await timeKey(page, thread, 'Read: undo of L', 5, {
    prepare: () =>
      Promise.resolve({
        key: 'Control+z',
        watched: ['highlights', { selector: 'aside[aria-label="Passages"] li > button' }],
      }),
    after: () => saved(page),
  })
}

async function timeMatrix(page: Page, thread: MainThread, where: string, name: string): Promise<void> {
  const cost = await thread.costOfOpening(page, async () => {
    await openApp(page, `${address}/matrix${where}`)
    await expect(page.getByRole('grid', { name: 'Claims and articles' })).toBeVisible()
  })
  note(`Matrix, ${name}: opened by its address, main thread`, [cost.cpu])
  note(`Matrix, ${name}: opened by its address, waited`, [cost.wall])
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await timeKey(page, thread, `Matrix, ${name}: A to the cell`, edits, {
    prepare: async () => {
      const cell = page.locator('[role="gridcell"][tabindex="0"]')
      // Cells with a passage are judged at once; without one the candidates open first.
      do await page.keyboard.press('j')
      while (!/^not assessed, \d+ passage/.test((await cell.getAttribute('aria-label')) ?? ''))
      const row = await cell.getAttribute('data-row')
      const column = await cell.getAttribute('data-column')
      return { key: 'a', watched: [{ selector: `[role="gridcell"][data-row="${row}"][data-column="${column}"]` }] }
    },
    after: () => saved(page),
  })
}

async function timeArticles(page: Page, thread: MainThread): Promise<void> {
  const rows = page.getByRole('grid', { name: 'Articles' }).getByRole('row')
  for (let run = 0; run < runs; run += 1) {
    const { cpu, wall } = await thread.costOfOpening(page, async () => {
      await openApp(page, `${address}/articles`)
      await expect(rows.nth(5)).toBeVisible()
    })
    note('Project opened at Articles, first rows, main thread', [cpu])
    note('Project opened at Articles, first rows, waited', [wall])
  }
  const firstCells = '[role="grid"] [role="row"]:nth-child(-n+6) [role="gridcell"]'
  const click = async (name: string, press: () => Promise<void>) => {
    const drawn = await watchFor(page, 'click', [{ selector: firstCells }])
    let wall = 0
    const { cpu } = await thread.cost(async () => {
      await press()
      wall = await drawn()
    })
    note(`${name}, main thread`, [cpu])
    note(`${name}, waited`, [wall])
  }
  const sortBy = (title: string) => page.getByRole('columnheader', { name: title }).getByRole('button').first().click()
  await click('Articles: sort by title, first time', () => sortBy('Title'))
  for (let run = 0; run < runs; run += 1) await click('Articles: sort by title, again', () => sortBy('Title'))
  for (let run = 0; run < runs; run += 1) await click('Articles: sort by passages', () => sortBy('Passages'))
  for (let run = 0; run < runs; run += 1) {
    await page.getByRole('searchbox').fill('')
    await expect(rows.nth(5)).toBeVisible()
    const drawn = await watchFor(page, 'keydown', [{ selector: firstCells }])
    let wall = 0
    const { cpu } = await thread.cost(async () => {
      await page.getByRole('searchbox').press('q')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('კო')
      wall = await drawn()
    })
    note('Articles: search in titles, main thread', [cpu])
    note('Articles: search in titles, waited', [wall])
  }
}

test(`a project of ${size.articles} articles and ${size.passages} passages`, async ({ page, browser }) => {
  noteBrowser(browser)
  const thread = await MainThread.of(page)
  await restore(page, thread, size)
  const nothing = await Promise.all(
    Array.from(
      { length: 1 },
      async () => (await thread.cost(() => page.evaluate(() => new Promise(requestAnimationFrame)))).cpu,
    ),
  )
  note('Cost of measuring itself, main thread', nothing)
  await timeReader(page, thread)
  await timeMatrix(page, thread, '?story=s-7', 'one story')
  await timeMatrix(page, thread, '', 'all stories')
  await timeArticles(page, thread)
})
