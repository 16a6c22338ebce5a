/** Versions side by side: every pane is worked in, and what belongs together is seen. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { articleText, drawn, openToRead, quotes } from './support/reading-project.ts'
import { expect, test } from './support/test.ts'

const plain = {
  id: 'plain',
  language: 'en',
  text: 'A report on containers\n\nThe North sent about 7000 containers since 2023. First by ships, then by rail.\n\nMoscow denied it.',
}
const arabic = {
  id: 'arabic',
  language: 'ar',
  direction: 'rtl',
  text: 'تقرير عن الحاويات\n\nأرسل الشمال نحو 7000 حاوية منذ عام 2023. نفت موسكو ذلك.',
} as const

/** The pane of an article of the reading project. */
const pane = (page: Page, article: string) => page.getByRole('region', { name: `Title of ${article}` })
const paneText = (page: Page, article: string) => pane(page, article).getByRole('document')

/** Runs a command by its name, from the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill(name)
  await page.keyboard.press('Enter')
}

test('[T5] versions side by side are added, worked in, swapped and closed by keyboard, and come back by their address', async ({
  page,
}) => {
  const long = {
    id: 'long',
    language: 'en',
    text: Array.from({ length: 80 }, (_, line) => `Line ${line}.`).join('\n\n'),
  }
  await openToRead(page, [plain, arabic, long])
  const announced = page.locator('[data-live-announcer]')
  await articleText(page).focus()
  await command(page, 'Add a version beside')
  await page.getByRole('dialog').getByRole('combobox').fill('arabic')
  await page.keyboard.press('Enter')
  await expect(announced).toContainText('2 panes')
  await expect(paneText(page, 'arabic')).toHaveAttribute('dir', 'rtl')
  await expect(paneText(page, 'plain')).toBeFocused()

  // Keys mean the pane that has the focus: the list, the current claim and what is marked follow it.
  await page.keyboard.press('v')
  await expect(paneText(page, 'arabic')).toBeFocused()
  for (const key of ['j', '1', 'l']) await page.keyboard.press(key)
  await expect(quotes(page)).toHaveText(['أرسل الشمال نحو 7000 حاوية منذ عام 2023.'])
  await page.keyboard.press('v')
  await expect(quotes(page)).toHaveCount(0)
  for (const key of ['j', 'l']) await page.keyboard.press(key)
  await expect(quotes(page)).toHaveText(['The North sent about 7000 containers since 2023.'])
  // The same claim in the same colour and line in both.
  await expect.poll(() => drawn(page, /^mark-1-solid-0$/)).toHaveLength(2)

  // A press chooses the pane, too.
  await paneText(page, 'arabic')
    .locator('p')
    .last()
    .click({ position: { x: 5, y: 5 } })
  await expect(quotes(page)).toHaveText([/7000 حاوية/])
  await command(page, 'Read another article')
  await page.getByRole('dialog').getByRole('combobox').fill('long')
  await page.keyboard.press('Enter')
  await expect(paneText(page, 'long')).toBeFocused()
  await page.keyboard.press('End')
  const top = () => paneText(page, 'long').evaluate((root) => root.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(0)
  const before = await top()
  await command(page, 'Swap with the pane before')
  await expect(page).toHaveURL(/read\/long,plain\?claim=k$/)
  await expect(announced).toHaveText('Pane 1 of 2')
  await expect(paneText(page, 'long')).toBeFocused()
  expect(await top()).toBe(before)

  await command(page, 'glosses in this pane')
  await expect(page).toHaveURL(/read\/long,plain\?glossless=long&claim=k$/)
  await page.reload()
  await expect(articleText(page)).toHaveCount(2)
  await expect(page.getByRole('button', { name: '7000 containers were sent' })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)

  await pane(page, 'long').getByRole('button', { name: 'Close this pane' }).click()
  await expect(announced).toContainText('1 pane')
  await expect(paneText(page, 'plain')).toBeFocused()
})
