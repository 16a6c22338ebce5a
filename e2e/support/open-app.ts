/** Opens the app at one of its addresses and waits until it has drawn something. */
import { expect, type Page } from '@playwright/test'

/** @param path an address inside the app, starting with a slash */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('#root > *').first()).toBeVisible()
}
