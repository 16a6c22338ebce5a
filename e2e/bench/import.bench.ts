/** An import of many articles, as files, lines and an archive, and taking it back: how long it takes, and how long the page is ever unable to answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { openApp } from '../support/open-app.ts'
import { MainThread, type Cost } from './main-thread.ts'
import { articleText, languages, pick, randomFrom } from './made-up.ts'
import { note, noteBrowser } from './results.ts'

const count = Number(process.env['BENCH_FILES'] ?? 10_000)
const runs = Number(process.env['BENCH_RUNS'] ?? 2)

type Shape = 'small files' | 'lines of JSON' | 'files in a ZIP'
const shapes: readonly Shape[] = ['small files', 'lines of JSON', 'files in a ZIP']

/** The paths to choose in the browser; always the same texts. */
async function writeFiles(folder: string, shape: Shape): Promise<string[]> {
  const random = randomFrom(2)
  const texts = Array.from({ length: count }, () => articleText(random, pick(random, languages), 4))
  if (shape === 'small files')
    return texts.map((text, index) => {
      const path = join(folder, `article-${index}.txt`)
      writeFileSync(path, text)
      return path
    })
  const isLines = shape === 'lines of JSON'
  const path = join(folder, isLines ? 'articles.jsonl' : 'articles.zip')
  writeFileSync(path, isLines ? texts.map((text) => `${JSON.stringify({ text })}\n`).join('') : await zipOf(texts))
  return [path]
}

async function zipOf(texts: readonly string[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter())
  for (const [index, text] of texts.entries()) await writer.add(`articles/${index}.txt`, new TextReader(text))
  return writer.close()
}

const cases = shapes.flatMap((shape) => Array.from({ length: runs }, (_, run) => ({ shape, run: run + 1 })))

for (const { shape, run } of cases) {
  test(`${count} ${shape}, run ${run}`, async ({ page, browser }) => {
    noteBrowser(browser)
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
    const thread = await MainThread.of(page)
    try {
      const files = await writeFiles(folder, shape)
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
        const name = `Import of ${count} ${shape}: ${what}`
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
