/** Names of one thing: from words selected in an article to the list of names, in their own language and direction. */
import { articleText, openToRead } from './support/reading-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const arabic = {
  id: 'arabic',
  language: 'ar',
  direction: 'rtl',
  text: 'تقرير عن الحاويات\n\nالشمال أرسل نحو 7000 حاوية منذ عام 2023. نفت موسكو ذلك.',
} as const

test('[T5] selected words become a name of a thing, in their own direction, and undo takes it back', async ({
  page,
}) => {
  await openToRead(page, [arabic])
  await page.getByRole('button', { name: 'More about this article' }).click()
  await expect(page.getByRole('menuitem', { name: /^Same name as/ })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.getByRole('button', { name: 'More about this article' }).click()
  await page.getByRole('menuitem', { name: /^Same name as/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Same name as' })
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('الشمال')
  await expect(dialog.getByRole('combobox', { name: 'Language of the name' })).toHaveValue('Arabic')
  await dialog.getByRole('combobox', { name: 'Same as' }).fill('The North')
  await dialog.getByRole('button', { name: 'Add name' }).click()
  await expect(dialog).toBeHidden()

  await goTo(page, '/p/reading/names')
  const names = page.getByRole('table', { name: /The North/ })
  await expect(names.getByRole('rowheader')).toHaveText(['The North', 'الشمال'])
  await expect(page.getByRole('heading', { name: 'The North 2 names in 1 article' })).toBeVisible()
  await expect(names.locator('bdi').filter({ hasText: 'الشمال' })).toHaveAttribute('dir', 'rtl')
  await names.getByRole('button', { name: /Change .*The North/ }).press('Enter')
  await expect(names.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The Far North')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The Far North 2 names' })).toBeVisible()
  await page.getByRole('button', { name: /Remove .*الشمال/ }).click()
  await expect(page.getByRole('rowheader')).toHaveText(['The Far North'])
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('rowheader')).toHaveText(['The Far North', 'الشمال'])
})
