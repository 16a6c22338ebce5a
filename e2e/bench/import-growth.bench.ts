/** Imports of ever more articles, each into a project of its own: what one article costs must not rise with their number. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { BrowserProcesses } from './browser-processes.ts'
import { madeTexts, openImport, readFiles, writeAll, writeFiles } from './importing.ts'
import { note, noteBrowser } from './results.ts'

const sizes = (process.env['BENCH_SIZES'] ?? '1000 5000 20000 50000').split(' ').map(Number)

for (const count of sizes) {
  test(`${count} lines of JSON`, async ({ page, browser }) => {
    noteBrowser(browser)
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
    try {
      const files = await writeFiles(folder, 'lines of JSON', madeTexts(count))
      const processes = await BrowserProcesses.of(browser)
      await openImport(page)
      const measure = async (what: string, work: () => Promise<void>) => {
        await processes.untilIdle()
        const all = await processes.cpu(work)
        note(`Import of ${count}, ${what}: whole browser, for each article`, [all / count])
      }
      await measure('reading', () => readFiles(page, files))
      await measure('writing', () => writeAll(page))
      const peak = await processes.peakOfPage()
      if (peak !== null) note(`Import of ${count}: most memory of the page`, [peak], 'MB')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
