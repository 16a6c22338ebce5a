/** An import of many small files and taking it back: how long it takes, and how long the page is ever unable to answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { MainThread, type Cost } from './main-thread.ts'
import { articleText, languages, pick, randomFrom } from './made-up.ts'
import { note, noteBrowser } from './results.ts'

const count = Number(process.env['BENCH_FILES'] ?? 10_000)
const runs = Number(process.env['BENCH_RUNS'] ?? 2)

function writeFiles(folder: string): string[] {
  const random = randomFrom(2)
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `article-${index}.txt`)
    writeFileSync(path, articleText(random, pick(random, languages), 4))
    return path
  })
}

for (let run = 1; run <= runs; run += 1) {
  test(`${count} small files, run ${run}`, async ({ page, browser }) => {
    noteBrowser(browser)
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
    const thread = await MainThread.of(page)
    try {
      const files = writeFiles(folder)
      await openApp(page)
      await page.getByLabel('Your name').fill('Ana')
      await page.getByRole('button', { name: 'Start' }).click()
      await page.getByRole('button', { name: 'New project' }).click()
      await page.getByLabel('Name of the project').fill('Import')
      await page.getByRole('button', { name: 'Create project' }).click()
      await expect(page).toHaveURL(/\/p\//)
      await openApp(page, `${new URL(page.url()).pathname}/import`)
      const measure = async (what: string, work: () => Promise<unknown>) => {
        let cost: Cost = { cpu: 0, wall: 0 }
        const [longest = 0] = await thread.longestTasks(async () => {
          cost = await thread.cost(work)
        })
        const name = `Import of ${count} files: ${what}`
        note(`${name}, main thread`, [cost.cpu])
        note(`${name}, longest task`, [longest])
        note(`${name}, waited`, [cost.wall])
      }
      await measure('reading to preview', async () => {
        const chosen = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: 'Choose files' }).click()
        await (await chosen).setFiles(files)
        await expect(page.getByRole('button', { name: /^Import \d/ })).toBeVisible()
      })
      await measure('writing', async () => {
        await page.getByRole('button', { name: /^Import \d/ }).click()
        await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
        await expect(page.getByRole('progressbar')).toHaveCount(0)
      })
      await measure('undo', async () => {
        await page.keyboard.press('Control+z')
        await expect(page.getByText('Saved', { exact: true }).first()).toBeAttached()
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
