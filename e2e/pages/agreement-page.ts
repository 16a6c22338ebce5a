/** The screen of agreement: the cells on which analysts do not agree, and a decision on one of them. */
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { expectFocusIn } from '../support/by-keyboard.ts'

/** The list of those cells. */
export function apartCells(page: Page): Locator {
  return page.getByRole('region', { name: 'Cells on which they do not agree' })
}

/** From the matrix; it is accessible, and says of those cells what it should. */
export async function openAgreement(page: Page, said: string): Promise<void> {
  await page.getByRole('link', { name: 'Agreement' }).click()
  await expect(apartCells(page)).toContainText(said)
  await expectAccessible(page)
}

/** By keyboard to the first of them; there the project follows a judgement, such as `differs (Ana)`, for a reason. */
export async function decideFirst(page: Page, judgement: string, reason: string): Promise<void> {
  await page.keyboard.press('j')
  await expectFocusIn(apartCells(page))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Decide for the project' }).click()
  await dialog.getByText(judgement).click()
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill(reason)
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(dialog.getByRole('button', { name: 'Withdraw the decision' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
