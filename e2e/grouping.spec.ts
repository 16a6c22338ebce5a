/** Stories and origins proposed for articles, as a list of answers. */
import { twoStories } from '../src/test/two-stories.ts'
import { importFiles, newProject, textFile } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test('[C8] [C9] after an import stories are proposed with their reasons, refused, taken all at once, and undone', async ({
  page,
}) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(
    page,
    home,
    Object.entries(twoStories).map(([name, [, text]]) => textFile(`${name}.txt`, text)),
  )
  await page.getByRole('button', { name: 'Propose stories…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Proposed stories' })
  await expect(dialog).toContainText('2 proposed stories', { timeout: 20_000 })
  const ferry = dialog.getByRole('region', { name: /Ferry with 214/ })
  await expect(dialog.getByRole('region', { name: /by 61 votes/ })).toBeFocused()
  await page.keyboard.press('j')
  await expect(ferry).toBeFocused()
  await expect(ferry).toContainText('7 February')
  await ferry.getByRole('button', { name: 'Evidence' }).click()
  await expect(ferry).toContainText('7 февраля')
  await ferry.focus()
  await page.keyboard.press('x')
  await expect(dialog).toContainText('1 proposed story')
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog).toContainText('2 proposed stories')
  await ferry.getByRole('checkbox', { name: /Varna açıklarında/ }).press('Space')
  await dialog.getByRole('button', { name: 'Take all stories' }).click()
  await expect(dialog).toContainText('6 articles were looked at')
  // The button pressed is gone, and the focus may not be back in the dialog yet: Escape is heard all the same.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  })
  await expect(dialog).toBeHidden()
  await goTo(page, `${home}/articles/dates`)
  await expect(page.getByRole('button', { name: /Ferry with 214.*2 articles/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /by 61 votes.*2 articles/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Took 2 proposed stories' }).click()
  await expect(page.getByText('No story yet.')).toBeVisible()
})
