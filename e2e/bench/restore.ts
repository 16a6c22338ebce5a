/** Brings a project of any size into a fresh browser. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { analystName, largeProject, writeLargeProject, type ProjectSize } from './large-project.ts'
import type { MainThread } from './main-thread.ts'
import { note } from './results.ts'

/** Makes the file, opens it as a person does, and says who one is. */
export async function restore(page: Page, thread: MainThread, size: ProjectSize): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const file = join(folder, 'large.json')
    await writeLargeProject(file, size)
    const { cpu, wall } = await thread.cost(await askedToOpen(page, file))
    note('Project file read and opened, main thread', [cpu])
    note('Project file read and opened, waited', [wall])
  } finally {
    rmSync(folder, { recursive: true })
  }
  await goOn(page)
}

/** Goes as far as the question for the file; what is given back hands `file` over and waits until the project is open. */
export async function askedToOpen(page: Page, file: string): Promise<() => Promise<void>> {
  await openApp(page)
  await page.getByLabel('Your name').fill(analystName)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Open a project file' }).click()
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const chooser = await chosen
  return async () => {
    await chooser.setFiles(file)
    await page.getByRole('button', { name: 'Open project' }).click()
    await expect(page).toHaveURL(new RegExp(`/p/${largeProject}`))
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  }
}

/** Answers who one is in the project that was opened. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
}
