/** Correcting where sentences begin: from the menu, in the same step forwards and back, and kept over a reload. */
import { articleText, openToRead, showArticle } from './support/reading-project.ts'
import { expect, test } from './support/warm-test.ts'

const wrong = { id: 'wrong', language: 'en', text: 'It came to Qrp. Xyz harbour at dawn, it left. Nobody knew.' }

test('[T4] a sentence is joined with the next and split again, undone, and kept', async ({ page }) => {
  await openToRead(page, [wrong])
  const said = articleText(page).locator('xpath=../..').locator('[aria-live]').first()
  const doIt = async (name: string) => {
    await page.getByRole('button', { name: 'More about this article' }).click()
    await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
  }
  await articleText(page).focus()
  await page.keyboard.press('Home')
  await expect(said).toHaveText('It came to Qrp.')
  await doIt('Join with the next sentence')
  await expect(said).toHaveText('It came to Qrp. Xyz harbour at dawn, it left.')
  await articleText(page).focus()
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await page.keyboard.press('Control+ArrowRight')
  await doIt('Split the sentence here')
  await showArticle(page, 'wrong')
  await articleText(page).focus()
  await page.keyboard.press('Home')
  await expect(said).toHaveText('It came to Qrp. Xyz harbour at dawn,')
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText('It came to Qrp. Xyz harbour at dawn, it left.')
  await doIt('Reset the bounds of this sentence')
  await expect(said).toHaveText('It came to Qrp.')
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText('It came to Qrp. Xyz harbour at dawn, it left.')
  await doIt('Reset the bounds of all sentences')
  await expect(said).toHaveText('It came to Qrp.')
})
