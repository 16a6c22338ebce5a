/** A new project and files to import into it, for the tests of import, articles and dates. */
import { expect, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goTo } from './open-app.ts'

/** A file as the file chooser takes it. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const samples = 'public/sample/files'

/** A text file of this content; a string is written as UTF-8. */
export function textFile(name: string, content: string | Buffer): GivenFile {
  return { name, mimeType: 'text/plain', buffer: typeof content === 'string' ? Buffer.from(content) : content }
}

/** The files of the sample, in order of name. */
export function sampleFiles(): GivenFile[] {
  return readdirSync(samples)
    .toSorted()
    .map((name) => textFile(name, readFileSync(join(samples, name))))
}

/** From the list of projects: makes a project and gives the path of its home. */
export async function newProject(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'New project' }).click()
  await page.getByLabel('Name of the project').fill('Grain')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/p\/[^/]+$/)
  return new URL(page.url()).pathname
}

/** Chooses files on the import screen and waits for the preview. */
export async function previewFiles(page: Page, home: string, files: readonly GivenFile[]): Promise<void> {
  if (!page.url().endsWith('/import')) await goTo(page, `${home}/import`)
  await page
    .getByRole('main')
    .locator('input[type="file"]:not([webkitdirectory])')
    .setInputFiles([...files])
  await expect(page.getByRole('tab', { name: /^Articles/ })).toBeVisible({ timeout: 20_000 })
}

/** Imports files without changing anything and waits for the report. */
export async function importFiles(page: Page, home: string, files: readonly GivenFile[]): Promise<void> {
  await previewFiles(page, home, files)
  await page.getByRole('button', { name: /^Import [\d,]+ article/ }).click()
  await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible({ timeout: 20_000 })
}

/** The row of a table that has these words. */
export function tableRow(page: Page, words: string | RegExp) {
  return page.getByRole('row').filter({ hasText: words })
}
