/**
 * An import of many articles, as files, lines and an archive, and taking it back: how long it takes, how long the page is ever unable to
 * answer, and what it costs beside one bare row for each article in the same browser.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { BrowserProcesses } from './browser-processes.ts'
import { madeTexts, openImport, readFiles, shapes, writeAll, writeFiles } from './importing.ts'
import { MainThread, type Cost } from './main-thread.ts'
import { note, noteBrowser } from './results.ts'

const count = Number(process.env['BENCH_FILES'] ?? 10_000)
const runs = Number(process.env['BENCH_RUNS'] ?? 2)

/** The least that storing can cost: a row for each article, 250 in a transaction, as durable as the project's own. */
async function putBareRows(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rows = (globalThis as unknown as { bareTexts: readonly string[] }).bareTexts
    const done = (request: IDBRequest | IDBTransaction) =>
      new Promise<void>((resolve, reject) => {
        request.addEventListener(request instanceof IDBTransaction ? 'complete' : 'success', () => resolve())
        request.addEventListener('error', () => reject(new Error('A bare row could not be written')))
      })
    const opening = indexedDB.open('bare', 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows', { keyPath: 'id' }))
    await done(opening)
    for (let at = 0; at < rows.length; at += 250) {
      const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore('rows')
      for (const [index, text] of rows.slice(at, at + 250).entries()) store.put({ id: at + index, text })
      await done(transaction)
    }
    opening.result.close()
    await done(indexedDB.deleteDatabase('bare'))
  })
}

/** Looking for the longest tasks costs the browser so much that nothing else is measured along with it. */
const measured = ['cost', 'tasks'] as const

const cases = shapes.flatMap((shape) =>
  measured.flatMap((what) => Array.from({ length: runs }, (_, run) => ({ shape, what, run: run + 1 }))),
)

for (const { shape, what, run } of cases) {
  test(`${count} ${shape}, ${what}, run ${run}`, async ({ page, browser }) => {
    noteBrowser(browser)
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
    const thread = await MainThread.of(page)
    try {
      const texts = madeTexts(count)
      const files = await writeFiles(folder, shape, texts)
      const processes = await BrowserProcesses.of(browser)
      await openImport(page)
      const measure = async (step: string, work: () => Promise<unknown>) => {
        const name = `Import of ${count} ${shape}: ${step}`
        if (what === 'tasks') {
          note(`${name}, longest task`, (await thread.longestTasks(work)).slice(0, 1))
          return 0
        }
        let cost: Cost = { cpu: 0, wall: 0 }
        const all = await processes.cpu(async () => {
          cost = await thread.cost(work)
        })
        note(`${name}, main thread`, [cost.cpu])
        note(`${name}, waited`, [cost.wall])
        note(`${name}, whole browser`, [all])
        return all
      }
      await measure('reading to preview', () => readFiles(page, files))
      await processes.untilIdle()
      const writing = await measure('writing', () => writeAll(page))
      const peak = await processes.peakOfPage()
      if (peak !== null && what === 'cost') note(`Import of ${count} ${shape}: most memory of the page`, [peak], 'MB')
      // The texts are read for the finder meanwhile.
      await processes.untilIdle()
      // Handed over before, so that only storing is measured.
      await page.evaluate((rows) => Object.assign(globalThis, { bareTexts: rows }), texts)
      const bare = await measure('bare rows', () => putBareRows(page))
      if (what === 'cost') note(`Import of ${count} ${shape}: writing beside bare rows`, [writing / bare], 'times')
      await measure('undo', async () => {
        await page.keyboard.press('Control+z')
        await expect(page.getByText('Saved', { exact: true }).first()).toBeAttached()
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
