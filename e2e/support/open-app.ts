/** Opens the app at one of its addresses and waits until it has drawn something. */
import { expect, type Page } from '@playwright/test'

/**
 * As a new page: for what a load or a reload is about.
 * @param path an address inside the app, starting with a slash
 */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('#root > *').first()).toBeVisible()
}

/** As a link of the app does where the app is open, which costs a tenth of a load; else as a new page. */
export async function goTo(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') return openApp(page, path)
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}
