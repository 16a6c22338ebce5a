/** The collation in the production build: versions side by side, rows made claims by one key, proposals taken, rows mended by hand. */
import type { Page } from '@playwright/test'
import { ExportPage } from './pages/export-page.ts'
import { expectAccessible } from './support/accessible.ts'
import { expectFocusIn } from './support/by-keyboard.ts'
import { importFiles, newProject, textFile } from './support/import-project.ts'
import { expect, test } from './support/warm-test.ts'

// The first question fetches what is known of each language.
test.describe.configure({ timeout: 60_000 })

const versions = [
  textFile(
    'ledger.txt',
    'Harbour Ledger\n\nThe Kamenka Yard sent 7,000 containers to Iran on 12 March 2024. Minister Rudenko said that the railway had asked for it. The crew of the ferry was on strike for three days in April.\n',
  ),
  textFile(
    'vestnik.txt',
    'Вестник порта\n\nВерфь «Каменка» отправила в Иран 6700 контейнеров 12 марта 2024 года. Министр Руденко сказал, что об этом просила железная дорога.\n',
  ),
  textFile(
    'hronika.txt',
    'Хроніка гавані\n\nВерф «Каменка» відправила до Ірану 7000 контейнерів 12 березня 2024 року. Екіпаж порома страйкував три дні у квітні.\n',
  ),
]
const grid = (page: Page) => page.getByRole('grid', { name: 'Sentences of all versions, row by row' })
const row = (page: Page, words: string | RegExp) => grid(page).getByRole('row').filter({ hasText: words })

/** From the report of the import: takes the proposed story. Its versions are one key away. */
async function takeStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose stories…' }).click()
  await expect(page.getByText(/1 proposed story/)).toBeVisible({ timeout: 30_000 })
  await expectFocusIn(page.getByRole('dialog', { name: 'Proposed stories' }).getByRole('region'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Collate the versions' })).toBeFocused()
}

const collated = (page: Page) => expect(row(page, '7,000')).toContainText('6700', { timeout: 30_000 })

test('[C9] rows of all versions become claims by one key, and what is proposed is judged by another', async ({
  page,
}) => {
  const home = await newProject(page)
  await importFiles(page, home, versions)
  await takeStory(page)
  await page.keyboard.press('Enter')
  await collated(page)
  const figures = row(page, '7,000')
  await expect(figures.getByRole('gridcell')).toHaveCount(3)
  await expect(figures).toContainText('7,000 ≠ 6700')
  await expectAccessible(page)

  await figures.getByRole('gridcell').first().click()
  await page.keyboard.press('n')
  await expect(figures.getByText('agrees', { exact: true })).toBeVisible()
  await expect(figures).toContainText(/proposed: differs, quantity/i)
  await page.keyboard.press('t')
  await expect(figures.getByText('differs', { exact: true })).toBeVisible()

  // One step each: the claim with its mentions, and the judgements.
  await page.keyboard.press('Control+z')
  await expect(figures.getByText('differs', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(figures.getByText('differs', { exact: true })).toBeVisible()

  // What tells the claim in another row is linked to it from there.
  const minister = row(page, 'Minister Rudenko')
  await minister.getByRole('gridcell').first().click()
  await page.keyboard.press('l')
  await expect(minister.getByRole('rowheader')).toContainText('7,000 containers')
  await minister.getByRole('rowheader').getByRole('link').click()
  await expect(page).toHaveURL(/\/claims\/[^/]+$/)

  const screen = new ExportPage(page)
  await screen.open()
  const { bytes } = await screen.save('To publish')
  expect(bytes.toString()).toContain('6700')
})

test('[C9] a sentence is taken out of its row, put into another, and stays there', async ({ page }) => {
  const home = await newProject(page)
  await importFiles(page, home, versions)
  await takeStory(page)
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Read' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('link', { name: /collate its versions/ }).click()
  await collated(page)
  const strike = row(page, 'on strike')
  await expect(strike).toContainText('страйкував')
  await strike.getByRole('gridcell', { name: /страйкував/ }).click()
  await page.keyboard.press('x')
  await expect(strike).not.toContainText('страйкував')
  await page.keyboard.press('r')
  await row(page, 'Minister Rudenko').getByRole('gridcell').first().click()
  await page.keyboard.press('r')
  const minister = row(page, 'Minister Rudenko')
  await expect(minister).toContainText('страйкував')
  await page.reload()
  await expect(minister).toContainText('страйкував', { timeout: 30_000 })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(strike).toContainText('страйкував')

  // Two rows are made one and cut again, each by one step.
  await strike.getByRole('rowheader').click()
  await page.keyboard.press('r')
  await minister.getByRole('rowheader').click()
  await page.keyboard.press('r')
  await expect(minister).toContainText('страйкував')
  await minister.getByRole('gridcell', { name: /страйкував/ }).click()
  await page.keyboard.press('y')
  await expect(minister).not.toContainText('страйкував')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(strike).toContainText('страйкував')
  await expect(minister).toContainText('Руденко')
})
