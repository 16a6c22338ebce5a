/** An import as the benchmarks do it: made-up files, an empty project, reading, writing. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { openApp } from '../support/open-app.ts'
import { articleText, languages, pick } from './made-up.ts'
import { randomFrom } from '../support/random.ts'

export type Shape = 'small files' | 'lines of JSON' | 'files in a ZIP'
export const shapes: readonly Shape[] = ['small files', 'lines of JSON', 'files in a ZIP']

/** Always the same, of 4 kB on the average. */
export function madeTexts(count: number): string[] {
  const random = randomFrom(2)
  return Array.from({ length: count }, () => articleText(random, pick(random, languages), 7))
}

/** The paths to choose in the browser. */
export async function writeFiles(folder: string, shape: Shape, texts: readonly string[]): Promise<string[]> {
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

/** Opens the import of a new project in a browser that has none. */
export async function openImport(page: Page): Promise<void> {
  await openApp(page)
  await page.getByLabel('Your name').fill('Ana')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'New project' }).click()
  await page.getByLabel('Name of the project').fill('Import')
  await page.getByRole('button', { name: 'Create project' }).click()
  await expect(page).toHaveURL(/\/p\//)
  await openApp(page, `${new URL(page.url()).pathname}/import`)
}

/** Until the preview stands. */
export async function readFiles(page: Page, paths: readonly string[]): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await chosen).setFiles([...paths])
  await expect(page.getByRole('button', { name: /^Import \d/ })).toBeVisible()
}

/** Until all of the preview is in the project. */
export async function writeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}
