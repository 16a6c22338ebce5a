/**
 * What it costs to bring a hundred thousand annotations in and out again: a project file opened, annotation JSON and the project file
 * written, the annotations taken into a project that has only the texts. Each stands beside plain `JSON.parse` or `JSON.stringify` of the
 * same data in the same browser, one after the other, twice. Nothing is judged here: the figures are for people.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { BrowserProcesses } from './browser-processes.ts'
import { largeProject, writeLargeProject, type ProjectSize } from './large-project.ts'
import { articleText, languages, pick } from './made-up.ts'
import { randomFrom } from '../support/random.ts'
import { MainThread } from './main-thread.ts'
import { askedToOpen, goOn } from './restore.ts'
import { note, noteBrowser } from './results.ts'

const passages = Number(process.env['BENCH_ANNOTATIONS'] ?? 100_000)
const rounds = 2
const longestWait = 600_000
const articles = Math.ceil(passages / 20)
/** The texts do not depend on how many passages there are: annotations of the one project belong into the other. */
const size: ProjectSize = {
  articles,
  passages,
  claims: Math.ceil(articles / 200) * 20,
  perStory: 200,
  content: {
    article: (index) => {
      const random = randomFrom(index + 1)
      const language = pick(random, languages)
      return { ...language, text: articleText(random, language, 12) }
    },
    claim: (index) => ({ wording: `Claim number ${index}`, language: 'en' }),
  },
}

test('a hundred thousand annotations go out and come in', async ({ browser }) => {
  test.setTimeout(3_600_000)
  noteBrowser(browser)
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  const at = (name: string) => join(folder, name)
  try {
    await writeLargeProject(at('full.json'), size)
    await writeLargeProject(at('bare.json'), { ...size, passages: 0 })
    for (let round = 1; round <= rounds; round += 1) {
      await inFreshBrowser(browser, async (place) => {
        await measure('Project file in', place, await askedToOpen(place.page, at('full.json')))
        await notePlain(browser, 'Project file in', at('full.json'), 'parse')
        await goOn(place.page)
        await exported(place, 'Annotation JSON out', 'publish', at('annotations.json'))
        await exported(place, 'Project file out', 'keep', at('kept.json'))
      })
      await inFreshBrowser(browser, async (place) => {
        await (
          await askedToOpen(place.page, at('bare.json'))
        )()
        await goOn(place.page)
        await takenIn(place, at('annotations.json'))
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Runs `work` in a browser that holds nothing. */
async function inFreshBrowser(browser: Browser, work: (at: Place) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true })
  try {
    const page = await context.newPage()
    await work({ browser, page, thread: await MainThread.of(page) })
  } finally {
    await context.close()
  }
}

/** Where something is measured. */
interface Place {
  readonly browser: Browser
  readonly page: Page
  readonly thread: MainThread
}

/** Memory is the most that the page with its workers ever had until the end of `work`, earlier work included. */
async function measure(name: string, { browser, thread }: Place, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const tasks = await thread.longestTasks(work, 1)
  note(`${name}: waited`, [performance.now() - start])
  note(`${name}: longest task`, tasks)
  const peak = await (await BrowserProcesses.of(browser)).peakOfPage()
  if (peak !== null) note(`${name}: most memory of the page until then`, [peak], 'MB')
}

async function exported(place: Place, name: string, purpose: 'publish' | 'keep', path: string): Promise<void> {
  const { browser, page } = place
  await openApp(page, `/p/${largeProject}/export?for=${purpose}`)
  const button = page.getByRole('button', { name: 'Export file' })
  await expect(button).toBeEnabled({ timeout: longestWait })
  await measure(name, place, async () => {
    const download = page.waitForEvent('download', { timeout: longestWait })
    await button.click()
    await (await download).saveAs(path)
  })
  note(`${name}: size`, [statSync(path).size / 1e6], 'MB')
  await notePlain(browser, name, path, 'stringify')
}

async function takenIn(place: Place, path: string): Promise<void> {
  const { browser, page } = place
  await openApp(page, `/p/${largeProject}/annotations`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const chooser = await chosen
  const take = page.getByRole('button', { name: /^Take .* in$/ })
  await measure('Annotations in, looked for', place, async () => {
    await chooser.setFiles(path)
    await expect(take).toBeEnabled({ timeout: longestWait })
  })
  await measure('Annotations in, written', place, async () => {
    await take.click()
    await expect(page.locator('#main p', { hasText: / taken in\. / })).toBeVisible({ timeout: longestWait })
  })
  await notePlain(browser, 'Annotations in', path, 'parse')
}

/** The same data with what the language brings along, in a process of its own of the same browser: text in memory to values, or back. */
async function notePlain(browser: Browser, name: string, path: string, what: 'parse' | 'stringify'): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const plain = await context.newPage()
    await plain.setContent('<input type="file">')
    await plain.locator('input').setInputFiles(path)
    const took = await plain.locator('input').evaluate(async (input: HTMLInputElement) => {
      const text = (await input.files?.[0]?.text()) ?? ''
      const start = performance.now()
      const value: unknown = JSON.parse(text)
      const parsed = performance.now()
      const again = JSON.stringify(value)
      return { parse: parsed - start, stringify: performance.now() - parsed, length: again.length }
    })
    expect(took.length).toBeGreaterThan(0)
    note(`${name}: plain JSON.${what} of the same data`, [took[what]])
  } finally {
    await context.close()
  }
}
