/** A file that comes again with another text: a revision, whose passages are looked at one by one. */
import { ReadPage } from './pages/read-page.ts'
import { importFiles, newProject, previewFiles, tableRow, textFile } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test('[T4] [H2] a file that comes again is a revision: its passages are looked at side by side, and undo shows the former text', async ({
  page,
}) => {
  test.slow()
  const told = 'Grain leaves\n\nThe port took in 7000 containers of grain. It rained. The 7000 containers came by rail.'
  const home = await newProject(page)
  await importFiles(page, home, [textFile('grain.txt', told)])
  const read = new ReadPage(page)
  await read.open('Grain leaves')
  for (const [sentence, wording] of [
    ['The port', '7000 containers'],
    ['The 7000', 'By rail'],
    ['It rained', 'Rain'],
  ] as const) {
    await read.press(sentence)
    await read.makeClaim({ wording })
  }
  await goTo(page, `${home}/import`)
  await page.getByRole('button', { name: 'Import more' }).click()
  await previewFiles(page, home, [textFile('grain.txt', `News.\n\n${told.replaceAll('7000', '5000')}`)])
  await expect(tableRow(page, 'grain.txt')).toContainText('New revision')
  await page.getByRole('button', { name: 'Import 1 revision' }).click()
  await expect(page.getByRole('heading', { name: '1 article revised' })).toBeVisible()
  await page.getByRole('button', { name: 'Passages in the new texts' }).click()
  const card = page.getByRole('region', { name: 'Passage 1 of 2' })
  await expect(card.locator('ins')).toHaveText('5000')
  await expect(card.locator('del')).toHaveText('7000')
  await card.getByRole('button', { name: 'Here, and 1 more with the same change' }).click()
  await expect(
    page.getByRole('region', { name: 'Passage 2 of 2' }).getByText('Every passage has its place.'),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card.getByText('2 passages wait')).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('region', { name: 'Passage 2 of 2' })).toContainText('1 passage waits')
  for (const _ of ['the answer', 'the import']) await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: 'Open in Read' }).click()
  await expect(read.text).not.toContainText('5000')
  await expect(read.quotes).toHaveCount(3)
})
