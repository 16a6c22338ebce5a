/** Going through the page as one does without a mouse: by Tab, never by a focus that a script sets. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More than the controls of the fullest screen. */
const mostSteps = 120

/** Presses Tab until the control has the focus; fails when it cannot be reached so. */
export async function tabTo(page: Page, target: Locator, how: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < mostSteps; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(how)
  }
  throw new Error(`Tab does not lead to ${target.toString()}`)
}

/** Goes to a control by Tab and presses a key on it. */
export async function tabAndPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Waits until a part of the page, or something in it, has the focus: what is pressed before that goes elsewhere. */
export async function expectFocusIn(part: Locator): Promise<void> {
  await expect(part.and(part.page().locator(':focus-within'))).toHaveCount(1)
}

/** The same key several times. */
export async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let step = 0; step < times; step += 1) await page.keyboard.press(key)
}
