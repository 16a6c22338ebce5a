/** A text that must go goes: out of both copies in the browser and out of the history, and the project opens elsewhere as it is (H8). */
import type { Page } from '@playwright/test'
import { exportFile, openProjectFile, projectFile, startAs } from './pages/projects.ts'
import { expectAccessible } from './support/accessible.ts'
import { importFiles, newProject, tableRow, textFile } from './support/import-project.ts'
import { goTo, openApp } from './support/open-app.ts'
import { storedWords } from './support/stored-words.ts'
import { expect, test } from './support/warm-test.ts'

const secret = 'Lauterwasser'
const about = (name: string) =>
  `The ${name} file\n\n${name} lives at the harbour and has three boats. ${name} said so.\n`

test.describe.configure({ timeout: 180_000 })

/** From the list of articles to the word that is typed. */
async function askToErase(page: Page, title: string): Promise<void> {
  await tableRow(page, title).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Delete…' }).press('Enter')
  await page.getByRole('button', { name: 'Erase for good instead…' }).press('Enter')
}

test('[H8] an article is erased by a word typed; nothing of it is left, and the rest goes on', async ({
  page,
  browser,
  baseURL,
}) => {
  const home = await newProject(page)
  const project = home.slice('/p/'.length)
  await importFiles(page, home, [textFile(`${secret}.txt`, about(secret)), textFile('other.txt', about('Merganser'))])
  await goTo(page, `${home}/articles`)
  expect(await storedWords(page, project, [secret, 'Merganser'])).toEqual([secret, 'Merganser'])

  await askToErase(page, `The ${secret} file`)
  const asking = page.getByRole('alertdialog', { name: 'Erase 1 article for good?' })
  await expect(asking.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expectAccessible(page)
  // A word, and not a habit.
  const erase = asking.getByRole('button', { name: 'Erase for good' })
  await expect(erase).toBeDisabled()
  await asking.getByRole('textbox').fill('yes')
  await expect(erase).toBeDisabled()
  await asking.getByRole('textbox').fill('erase')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 article was erased for good.')).toBeVisible()
  await expect(tableRow(page, 'The Merganser file')).toBeVisible()
  await expect(tableRow(page, `The ${secret} file`)).toHaveCount(0)
  expect(await storedWords(page, project, [secret, 'Merganser'])).toEqual(['Merganser'])

  // It is on record, cannot be taken back, and both copies are whole.
  await goTo(page, `${home}/history`)
  await expect(page.getByText('Erased 1 article for good').first()).toBeVisible()
  // Nothing goes back to before it.
  await expect(page.getByRole('button', { name: 'Go back to here' })).toHaveCount(1)
  await goTo(page, `${home}/storage`)
  await expect(page.getByText(/1 article, \d+ changes blanked/)).toBeVisible()
  await page.getByRole('button', { name: 'Check both now' }).click()
  await expect(page.getByText(/^Both are whole/)).toBeVisible()

  // What was deleted before can be erased too.
  await goTo(page, `${home}/articles`)
  await tableRow(page, 'The Merganser file').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Delete…' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete 1 article' }).press('Enter')
  await expect(page.getByText('No articles yet')).toBeVisible()
  await goTo(page, `${home}/storage`)
  await page.getByRole('button', { name: 'Look for texts of deleted articles' }).click()
  await page.getByRole('button', { name: /^Erase .*The Merganser file/ }).click()
  await expect(page.getByRole('alertdialog')).toContainText('The Merganser file')
  await page.getByRole('alertdialog').getByRole('textbox').fill('erase')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No articles yet')).toBeVisible()
  await expect(page.getByText('1 article was erased for good.')).toBeVisible()
  expect(await storedWords(page, project, [secret, 'Merganser'])).toEqual([])

  // A file with the blanked history is a right one.
  const { bytes } = await exportFile(page, home, 'To keep')
  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  const empty = await context.newPage()
  await startAs(empty, 'Ana')
  const address = await openProjectFile(empty, projectFile(bytes.toString(), 'erased.json'))
  await goTo(empty, `${address}/history`)
  await expect(empty.getByText('Erased 1 article for good').first()).toBeVisible()
  await context.close()
})

test('[H8] an erasing waits for another tab, tells it so, and goes on when that one has let go', async ({
  page,
  context,
}) => {
  const home = await newProject(page)
  const project = home.slice('/p/'.length)
  await importFiles(page, home, [textFile(`${secret}.txt`, about(secret))])
  const other = await context.newPage()
  await openApp(other, `${home}/articles`)
  await expect(tableRow(other, `The ${secret} file`)).toBeVisible()
  await goTo(page, `${home}/articles`)
  await askToErase(page, `The ${secret} file`)
  await page.getByRole('alertdialog').getByRole('textbox').fill('erase')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Something still waits to be erased: the project is open in another tab/)).toBeVisible()
  await expect(tableRow(other, `The ${secret} file`)).toHaveCount(0)
  expect(await storedWords(page, project, [secret])).toEqual([secret])
  await expect(page.getByRole('button', { name: 'Erase now' })).toHaveCount(0)
  await expect(other.getByText(/waits until this tab lets go of the project/)).toBeVisible()
  await other.getByRole('button', { name: 'Let go of it' }).press('Enter')
  await expect(other).toHaveURL('/')
  await page.getByRole('button', { name: 'Erase now' }).press('Enter')
  await expect(page.getByText('1 article was erased for good.')).toBeVisible()
  expect(await storedWords(page, project, [secret])).toEqual([])
  await other.close()
})
