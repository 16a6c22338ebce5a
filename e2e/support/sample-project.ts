/** Makes the sample project, as one does from the list of projects, and goes to one of its screens. */
import { expect, type Page } from '@playwright/test'
import { goTo } from './open-app.ts'

/** From the list of projects. @returns the id of the project */
export async function makeSampleProject(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForURL(/\/p\/[^/]+/)
  const project = /\/p\/([^/?]+)/.exec(page.url())?.[1]
  if (project === undefined) throw new Error(`No project in ${page.url()}`)
  return project
}

/** The Matrix screen of the sample project, ready for keys. */
export async function openSampleMatrix(page: Page, sample: string): Promise<void> {
  await goTo(page, `/p/${sample}/matrix`)
  await expect(page.getByRole('grid', { name: 'Claims and articles' })).toBeVisible()
  await page.locator('[role="grid"] [tabindex="0"]').focus()
}
