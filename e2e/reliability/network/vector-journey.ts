/** What an analyst does with files that would tell on them: imports, pastes and reads them, works, exports, and opens the report. */
import { expect, type Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import papaparse from 'papaparse'
import { chooseFiles } from '../../pages/choose-files.ts'
import { ExportPage } from '../../pages/export-page.ts'
import { ImportPage } from '../../pages/import-page.ts'
import { ProjectsPage } from '../../pages/projects-page.ts'
import { exportFile, saveFile } from '../../pages/projects.ts'
import { journeyFiles } from '../../support/journey-files.ts'
import { goTo } from '../../support/open-app.ts'
import * as job from '../../support/whole-job.ts'
import { annotationVectors, type FileVector } from './file-vectors.ts'

const long = { timeout: 120_000 }

const given = ({ name, content }: FileVector) => ({ name, mimeType: '', buffer: Buffer.from(content) })

/** Makes a project and imports all of them. @returns the address of the project, and how many files came to what */
export async function importVectors(page: Page, files: readonly FileVector[]) {
  const projects = new ProjectsPage(page)
  await projects.open()
  await projects.introduce('Ana')
  const project = `/p/${await projects.create('Ways')}`
  const screen = new ImportPage(page)
  await screen.openFromHome()
  await screen.choose(files.map(given))
  const button = page.getByRole('button', { name: /^Import \d+ articles/ })
  await expect(button).toBeEnabled(long)
  await button.click()
  await expect(page.getByRole('heading', { name: /\d+ articles imported/ })).toBeVisible(long)
  return { project, outcomes: await outcomesOf(page) }
}

/** From the report of an import: how many files came to what. */
async function outcomesOf(page: Page): Promise<Readonly<Record<string, number>>> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const table = readFileSync(await (await saving).path(), 'utf8').replace('\ufeff', '')
  const counts: Record<string, number> = {}
  for (const { Outcome: outcome = '' } of papaparse.parse<Record<string, string>>(table, {
    header: true,
    skipEmptyLines: true,
  }).data) {
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

/** From the report of an import: pastes pages as the text of one article. */
export async function pasteVectors(page: Page, pages: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Import more' }).click()
  await page.getByRole('button', { name: 'Paste text' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Text').fill(`Pasted ways\n\n${pages.join('\n\n')}`)
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Import 1 article' }).click(long)
  await expect(page.getByRole('heading', { name: '1 article imported' })).toBeVisible(long)
}

/** Opens every article to read. @returns how many */
export async function readAll(page: Page, project: string): Promise<number> {
  const { bytes } = await exportFile(page, project, 'To keep')
  const { tables } = JSON.parse(bytes.toString('utf8')) as { tables: { articles: readonly { id: string }[] } }
  for (const { id } of tables.articles) {
    await goTo(page, `${project}/read/${id}`)
    await expect(page.locator('.reader-text p').first()).toBeVisible()
  }
  return tables.articles.length
}

/** Takes annotations in whose every address leads outside. @returns how many files were given */
export async function takeAnnotations(page: Page, project: string): Promise<number> {
  const files = annotationVectors('Ships waited outside.')
  await goTo(page, `${project}/annotations`)
  await chooseFiles(page, page.getByRole('button', { name: 'Choose a file' }), files.map(given))
  await expect(page.getByRole('button', { name: /^Choose another/ })).toBeVisible(long)
  return files.length
}

/** Publishes the report of all articles and opens it as the file that it is. */
export async function openReport(page: Page, project: string, file: string): Promise<void> {
  await goTo(page, `${project}/export`)
  await page.getByText('To publish', { exact: true }).click()
  await page.getByRole('radio', { name: 'Report (HTML)', exact: true }).check({ force: true })
  const { bytes, name } = await saveFile(page)
  expect(name).toMatch(/\.html$/)
  writeFileSync(file, bytes)
  const address = page.url()
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByText('Ways').first()).toBeVisible()
  await page.goto(address)
}

/** The whole job in a project of its own: import, dates, claims, mentions, matrix, collation, export, storage, a copy. */
export async function workThrough(page: Page): Promise<void> {
  const files = journeyFiles()
  const projects = new ProjectsPage(page)
  await projects.open()
  const project = `/p/${await projects.create('Containers')}`
  await job.importFive(page, files)
  await job.dateAndGroup(page, files)
  await job.makeClaims(page, files)
  await job.linkMentions(page, files)
  await job.judgeAll(page)
  for (const screen of ['history', 'pictures', 'collation', 'names', 'attention', 'formats', 'articles', 'claims']) {
    await goTo(page, `${project}/${screen}`)
    await expect(page.getByRole('main').locator('> *').first()).toBeVisible()
  }
  const screen = new ExportPage(page)
  await screen.open()
  await screen.save('To publish')
  await screen.save('To keep')
  await goTo(page, `${project}/storage`)
  await expect(page.getByRole('heading', { name: 'How big it is' })).toBeVisible()
  const copy = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await copy
}
