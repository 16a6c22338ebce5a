/** Makes the sample project in a fresh browser, as a newcomer does, and goes to one of its screens. */
import { expect, type Page } from '@playwright/test'
import { openApp } from './open-app.ts'

/** @returns the id of the project */
export async function openSampleProject(page: Page): Promise<string> {
  await openApp(page)
  await page.getByLabel('Your name').fill('Ana')
  await page.getByRole('button', { name: 'Start' }).click()
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await page.waitForURL(/\/p\/[^/]+/)
  const project = /\/p\/([^/?]+)/.exec(page.url())?.[1]
  if (project === undefined) throw new Error(`No project in ${page.url()}`)
  return project
}

/** The Matrix screen of the sample project, ready for keys. */
export async function openSampleMatrix(page: Page, sample: string): Promise<void> {
  await openApp(page, `/p/${sample}/matrix`)
  await expect(page.getByRole('grid', { name: 'Claims and articles' })).toBeVisible()
  await page.locator('[role="grid"] [tabindex="0"]').focus()
}
