/** The optional helpers of this device: off at first, told apart from the source, and without the network. */
import type { Page } from '@playwright/test'
import { articleText, openToRead, showArticle } from './support/reading-project.ts'
import { expect, test } from './support/test.ts'

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: /Settings/ }).click()
}

/** A translator like the browser's: it knows Russian, and turns words into capitals. */
function fakeTranslator(): void {
  const engine = { translate: (text: string) => Promise.resolve(text.toLocaleUpperCase('ru')) }
  const value = {
    availability: ({ sourceLanguage }: { sourceLanguage: string }) =>
      Promise.resolve(sourceLanguage === 'ru' ? 'available' : 'unavailable'),
    create: () => Promise.resolve(engine),
  }
  Object.defineProperty(globalThis, 'Translator', { value, configurable: true })
}

test('[T6] [P1] the translator of the device glosses when it is switched on, and says what it cannot', async ({
  page,
}) => {
  await page.addInitScript(fakeTranslator)
  const glosses = articleText(page).locator('[data-slot] bdi[class*="words"]')
  const openDialog = async () => {
    await page.getByRole('button', { name: 'More about this article' }).click()
    await page.getByRole('menuitem', { name: /^Translate sentences without a gloss/ }).click()
  }
  const russian = { id: 'russian', language: 'ru', text: 'Сводка\n\nНорд отправил контейнеры. Москва молчит.' }
  await openToRead(page, [russian, { id: 'georgian', language: 'ka', text: 'ჩრდილოეთმა გაგზავნა კონტეინერები.' }])
  await openSettings(page)
  const helper = page.getByRole('switch', { name: 'The translator of this browser' })
  await expect(helper).not.toBeChecked()
  await helper.press('Space')
  await page.keyboard.press('Escape')
  await articleText(page).focus()
  await page.keyboard.press('b')
  await openDialog()
  await page.getByRole('button', { name: 'Translate 2 sentences' }).click()
  await expect(glosses).toHaveText(['НОРД ОТПРАВИЛ КОНТЕЙНЕРЫ.', 'МОСКВА МОЛЧИТ.'])
  await expect(articleText(page).getByText(/by a machine, \D+\d+, \d+ \w+ \d{4}/)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(glosses).toHaveCount(0)
  await showArticle(page, 'georgian')
  await openDialog()
  await expect(page.getByText('The browser cannot translate between these languages.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Translate 1 sentence' })).toBeDisabled()
})
