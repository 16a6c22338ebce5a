/** Looking for words in the whole project, in a real worker, and taking what is found. */
import type { Page } from '@playwright/test'
import { importFiles, newProject, textFile } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/warm-test.ts'

const places = (page: Page) => page.getByRole('list', { name: 'Places' }).getByRole('listitem')
const field = (page: Page) => page.getByRole('searchbox')

async function search(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed)
  await page.keyboard.press('Enter')
}

test('finds a number in every version however it is written, links the places ticked in one step, and undoes it', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/search`)
  await expect(page.getByRole('heading', { name: 'Find anything in this project' })).toBeVisible()
  await page.getByRole('button', { name: '7000', exact: true }).click()
  await expect(page).toHaveURL(/q=7000/)
  await expect(places(page)).not.toHaveCount(0)
  const languages = () =>
    places(page)
      .locator('p bdi[lang]')
      .evaluateAll((all) => new Set(all.map((one) => one.getAttribute('lang'))).size)
  // While the texts are still being read those that are read so far are there.
  await expect.poll(languages).toBeGreaterThan(2)

  // The current claim is what they are for.
  await page.getByRole('combobox', { name: 'Passages are for the claim' }).fill('dock strike')
  await page.keyboard.press('Enter')
  const open = page.locator(
    '[data-line][data-state="judged"], [data-line][data-state="open"], [data-line][data-state="marked"]',
  )
  const before = await open.count()
  expect(before).toBeGreaterThan(1)
  await places(page).first().focus()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: /^Link 1 ticked/ })).toBeEnabled()
  await page.getByRole('button', { name: /^Link all/ }).click()
  await expect(places(page).and(page.locator('[data-state="linked"]'))).toHaveCount(await places(page).count())
  await page.keyboard.press('Escape')
  await places(page).first().focus()
  await page.keyboard.press('Control+z')
  await expect(open).toHaveCount(before)

  // One key links the place one is at.
  await open.first().focus()
  await page.keyboard.press('l')
  await expect(open).toHaveCount(before - 1)
})

test('finds names across scripts, with a switch, and keeps all of it in the address', async ({ page }) => {
  const home = await newProject(page)
  await importFiles(page, home, [
    textFile(
      'en.txt',
      'Mayor Rudenko opened the new quay on Monday. The harbour guard watched the mayor and the ships.',
    ),
    textFile('uk.txt', 'Міський голова Руденко відкрив новий причал у понеділок. Охорона порту стежила за кораблями.'),
    textFile(
      'ka.txt',
      'მერმა რუდენკომ ახალი ნავმისადგომი გახსნა. პორტის დაცვა გემებს აკვირდებოდა და ყველაფერს იწერდა.',
    ),
  ])
  await goTo(page, `${home}/search`)
  await search(page, 'Rudenko')
  await expect(page.getByText('3 places in 3 articles')).toBeVisible()
  await expect(places(page).first()).toContainText('Mayor Rudenko opened')
  await page.getByText('Other scripts too').click()
  await expect(page.getByText('1 place in 1 article')).toBeVisible()
  await page.reload()
  await expect(field(page)).toHaveValue('Rudenko')
  await expect(page.getByText('1 place in 1 article')).toBeVisible()
  await search(page, '"guard harbour"')
  await expect(page.getByText('Nothing is found.')).toBeVisible()
  await search(page, 'lang:ka დაცვა')
  await places(page).first().getByRole('button', { name: 'Read there' }).click()
  await expect(page).toHaveURL(/\/read\/[^?]+\?.*sentence=1/)
  await expect(page.locator('.reader-text')).toContainText('პორტის დაცვა')
})

test('says what it does not understand, and stops an expression that does not end', async ({ page, sample }) => {
  test.setTimeout(60_000)
  await goTo(page, `/p/${sample}/search`)
  await search(page, '"open judgement:wrong')
  await expect(page.getByText(/A quotation mark is not closed/)).toBeVisible()
  await search(page, 'judgement:wrong')
  await expect(page.getByText(/There is no such judgement/)).toBeVisible()
  await search(page, '/(\\p{L}+\\s?)+#/')
  await expect(page.getByText(/does not come to an end/)).toBeVisible({ timeout: 30_000 })
  await search(page, 'containers')
  await expect(places(page)).not.toHaveCount(0)
})

test('finds claims, passages and notes, each with the way to it', async ({ page, sample }) => {
  await goTo(page, `/p/${sample}/search?q=containers&in=claims`)
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Open the claim' })).not.toHaveCount(0)
  await main.getByRole('button', { name: /^Passages/ }).click()
  await expect(page).toHaveURL(/in=passages/)
  await main.getByRole('link', { name: 'Read there' }).first().click()
  await expect(page).toHaveURL(/\/read\/.*passage=/)
})

test('the palette goes to articles, claims and passages by their words, and on to the search', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dock strike')
  await palette.getByRole('option', { name: /dock strike in Havrin.*Claim/ }).click()
  await expect(page).toHaveURL(/\/claims\//)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dock strike')
  await palette.getByRole('option', { name: /Search the project for/ }).click()
  await expect(page).toHaveURL(/\/search\?q=dock\+strike/)
  await expect(field(page)).toHaveValue('dock strike')
  await expect(places(page)).not.toHaveCount(0)
})

test('a search gets a name, is found by it again, and the name goes and comes back by undo', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/search?q=containers&scripts=own`)
  await expect(places(page)).not.toHaveCount(0)
  const saved = page.getByRole('button', { name: 'Saved views' })
  await saved.click()
  await page.getByLabel('Name for this view').fill('Own script only')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name for this view')).toBeHidden()
  await search(page, '7000')
  await expect(page).toHaveURL(/q=7000/)
  await saved.click()
  await page.getByRole('button', { name: 'Own script only', exact: true }).click()
  await expect(page).toHaveURL(/q=containers&scripts=own/)
  await expect(field(page)).toHaveValue('containers')
  await saved.click()
  await page.getByRole('button', { name: /^Remove the saved view/ }).click()
  await expect(page.getByRole('button', { name: 'Own script only', exact: true })).toBeHidden()
  await page.keyboard.press('Escape')
  await places(page).first().focus()
  await page.keyboard.press('Control+z')
  await saved.click()
  await expect(page.getByRole('button', { name: 'Own script only', exact: true })).toBeVisible()
})
