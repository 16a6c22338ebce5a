/** The list of projects and the first run, as a person uses them. */
import { expect, type Download, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { goTo, openApp } from '../support/open-app.ts'

/** Answers the first question of a fresh browser and stands on the list of projects. */
export async function startAs(page: Page, name: string): Promise<void> {
  await openApp(page)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
}

/** Makes a project from the list and stands on its home. @returns its address */
export async function createProject(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'New project' }).click()
  await page.getByLabel('Name of the project').fill(name)
  await page.getByRole('button', { name: 'Create project' }).click()
  return homeOf(page)
}

/** Opens the sample from the list and stands on its home. @returns its address */
export async function openSample(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  return homeOf(page)
}

async function homeOf(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible({ timeout: 20_000 })
  return new URL(page.url()).pathname
}

/** From the home of a project: somebody new, the same person as nobody, works there from now on. */
export async function workAsSomebodyNew(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Work as somebody else' }).click()
  await page.getByText('Somebody new', { exact: true }).click()
  await page.getByLabel('Name of the new analyst').fill(name)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(`You work in this project as ${name}.`)).toBeVisible()
}

/** The names on the list, in its order. */
export async function listedProjects(page: Page): Promise<string[]> {
  await goTo(page, '/')
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
  await expect(page.getByText('Looking for projects')).toHaveCount(0)
  return namesOnList(page)
}

/** From the list: the project's menu. */
export async function chooseFromMenu(page: Page, project: string, entry: 'Rename' | 'Delete'): Promise<void> {
  await page.getByRole('button', { name: `More for ${project}` }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** From the list: deletes a project for good. */
export async function deleteProject(page: Page, project: string): Promise<void> {
  await chooseFromMenu(page, project, 'Delete')
  await page.getByRole('button', { name: 'Delete project for good' }).click()
  await expect(page.getByRole('button', { name: `More for ${project}` })).toHaveCount(0)
}

/** From the list: deletes every project for good, with the presses of `deleteProject` but no pointer, which takes half the time. */
export async function deleteProjects(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const once = <Found>(look: () => Found | false | null | undefined) =>
      new Promise<Found>((resolve) => {
        const check = () => {
          const found = look()
          if (!found) return
          changes.disconnect()
          resolve(found)
        }
        const changes = new MutationObserver(check)
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        check()
      })
    const control = (role: string, words: RegExp) =>
      [...document.querySelectorAll<HTMLElement>(role)].find(
        (part) => words.test(part.getAttribute('aria-label') ?? part.textContent ?? '') && !part.matches(':disabled'),
      )
    const more = () => control('button', /^More for /)
    await once(() => control('button', /^New project$/))
    await once(() => !document.querySelector('main')?.textContent?.includes('Looking for projects'))
    for (let row = more(); row; row = more()) {
      const listed = row
      listed.click()
      ;(await once(() => control('[role="menuitem"]', /^Delete/))).click()
      ;(await once(() => control('button', /^Delete project for good$/))).click()
      await once(() => !listed.isConnected && !document.querySelector('[role="alertdialog"]'))
    }
  })
  await expect(page.getByRole('button', { name: /^More for / })).toHaveCount(0)
}

async function namesOnList(page: Page): Promise<string[]> {
  const buttons = await page.getByRole('button', { name: /^More for / }).all()
  return Promise.all(
    buttons.map(async (button) => ((await button.getAttribute('aria-label')) ?? '').slice('More for '.length)),
  )
}

/** A file as Playwright hands it to a file field. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A project file made of bytes or text. */
export function projectFile(content: string | Buffer, name = 'project.json'): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) }
}

/** From the list: hands a project file to the dialog, which then says what it found. */
export async function giveProjectFile(page: Page, file: GivenFile): Promise<void> {
  if ((await page.getByRole('dialog', { name: 'Open a project file' }).count()) === 0) {
    await page.getByRole('button', { name: 'Open a project file' }).click()
  }
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file)
}

/** From the list: opens a project file whose project is not here yet. @returns its address */
export async function openProjectFile(page: Page, file: GivenFile): Promise<string> {
  await giveProjectFile(page, file)
  await page.getByRole('button', { name: 'Open project' }).click()
  return homeOf(page)
}

type Purpose = 'To publish' | 'For a colleague' | 'To keep'

/** Exports for a purpose from the Export screen of a project. @returns the bytes and the name of the file */
export async function exportFile(
  page: Page,
  project: string,
  purpose: Purpose,
): Promise<{ bytes: Buffer; name: string }> {
  await goTo(page, `${project}/export`)
  await page.getByRole('radio', { name: purpose }).check({ force: true })
  return saveFile(page)
}

/** From the Export screen, with all chosen. @returns the bytes and the name of the file */
export async function saveFile(page: Page): Promise<{ bytes: Buffer; name: string }> {
  const button = page.getByRole('button', { name: 'Export file' })
  await expect(button).toBeEnabled()
  const arriving = page.waitForEvent('download')
  await button.click()
  const download: Download = await arriving
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() }
}
