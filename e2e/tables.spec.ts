/** The tables of passages, links to claims, imports and sources on the sample project. */
import type { Locator, Page } from '@playwright/test'
import { newProject } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const wording = 'Tarvia has sent Kestria 7000 containers of ammunition since 2023.'

/** Goes to a table and gives its rows, without the head. */
async function openTable(page: Page, path: string, name: string): Promise<Locator> {
  await goTo(page, path)
  const grid = page.getByRole('grid', { name })
  await expect(grid).toBeVisible()
  return grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
}

async function filter(page: Page, facet: string, value: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: facet, expanded: false, exact: true }).click()
  await page.getByRole('checkbox', { name: value }).press('Space')
  await page.keyboard.press('Escape')
}

async function sortBy(page: Page, column: string): Promise<void> {
  await page.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click()
}

/** Focuses a row without opening it. */
async function focusRow(row: Locator): Promise<void> {
  await row.getByRole('gridcell').nth(1).click()
  await expect(row).toBeFocused()
}

test('passages are filtered, searched and sorted, the address keeps it, and Enter shows one where it stands', async ({
  page,
  sample,
}) => {
  const rows = await openTable(page, `/p/${sample}/passages`, 'Passages of this project')
  await expect(rows.locator('bdi[lang="en"]').first()).toBeVisible()
  await filter(page, 'Language', /^Arabic,/)
  await filter(page, 'Judgement', /^agrees,/)
  await expect(page).toHaveURL(/f\.language=ar.*f\.judgement=agrees/)
  await expect(rows.first().locator('bdi[lang="ar"][dir="rtl"]').first()).toBeVisible()
  await sortBy(page, 'Passage')
  await expect(page).toHaveURL(/sort=quote/)
  const shown = await rows.allTextContents()
  expect(shown.length).toBeGreaterThan(0)
  await page.reload()
  await expect(rows).toHaveText(shown)
  await focusRow(rows.first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/read\/[^?]+\?passage=/)
  await expect(page.locator('.reader-text')).toBeVisible()
})

test('passages are linked to a claim and deleted many at a time, each taken back by one undo', async ({
  page,
  sample,
}) => {
  const rows = await openTable(page, `/p/${sample}/passages`, 'Passages of this project')
  await filter(page, 'Language', /^Russian,/)
  const several = rows.filter({ hasText: /\+\d/ })
  const before = await several.count()
  await focusRow(rows.first())
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'Link 2 passages to a claim' })
  await dialog.getByRole('combobox', { name: 'Claim' }).fill('dock strike')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(page.getByText('2 passages linked.')).toBeVisible()
  await expect(several).toHaveCount(before + 2)
  await focusRow(rows.first())
  await page.keyboard.press('Control+z')
  await expect(several).toHaveCount(before)

  await page.getByRole('button', { name: 'Delete…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete 2 passages?' })
  await expect(question).toContainText('links to claims go along')
  await question.getByRole('button', { name: 'Delete 2 passages' }).click()
  await expect(page.getByText(/ of 74 rows/)).toBeVisible()
  // What was selected before it was deleted is selected again.
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await expect(page.getByText(/ of 76 rows/)).toBeVisible()
})

test('links tell claim, role and speaker; they are unlinked and given a role together', async ({ page, sample }) => {
  const rows = await openTable(page, `/p/${sample}/mentions`, 'Links between passages and claims')
  await filter(page, 'Claim', new RegExp(`^${wording}`))
  await filter(page, 'Role', /^names who says it,/)
  await expect(rows.first()).toContainText('names who says it')
  const count = await rows.count()
  await focusRow(rows.first())
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Role…' }).click()
  await page.getByRole('menuitem', { name: 'qualifies it' }).click()
  await expect(rows).toHaveCount(count - 1)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(count)
  await page.getByRole('button', { name: 'Unlink' }).click()
  await expect(page.getByText('1 passage unlinked.')).toBeVisible()
  await expect(rows).toHaveCount(count - 1)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(count)
  await focusRow(rows.first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/read\/[^?]+\?passage=[^&]+&claim=/)
})

test('an import leads to its articles, and is deleted with what goes along by one step', async ({ page, sample }) => {
  const rows = await openTable(page, `/p/${sample}/batches`, 'Imports of this project')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('complete')
  await focusRow(rows.first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\?f\.batch=/)
  await expect(page.getByText('10 rows')).toBeVisible()
  await page.goBack()
  await rows.first().getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Delete…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete 1 import?' })
  await expect(question).toContainText('10 articles go with it')
  await expect(question).toContainText('76 passages')
  await question.getByRole('button', { name: 'Delete 1 import' }).click()
  await expect(page.getByText('Nothing was imported yet')).toBeVisible()
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(1)
})

test('sources are speakers, what verdicts cite, and outlets; each leads to what names it', async ({ page, sample }) => {
  const rows = await openTable(page, `/p/${sample}/sources`, 'Sources of this project')
  await filter(page, 'Kind', /^organisation,/)
  await sortBy(page, 'Links')
  await sortBy(page, 'Links')
  await expect(rows.first()).toContainText('Institute for Freight Monitoring')
  await focusRow(rows.first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/mentions\?f\.speaker=/)
  await expect(page.getByText('41 of 83 rows')).toBeVisible()
  await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name: 'Sources' }).click()
  await filter(page, 'Kind', /^outlet,/)
  await focusRow(rows.filter({ hasText: 'The Harbour Ledger' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\?f\.outlet=The/)
  await expect(page.getByText('2 of 10 rows')).toBeVisible()
})

test('the palette and the toolbars lead to the tables, and empty ones say what will be there', async ({ page }) => {
  const home = await newProject(page)
  for (const [place, empty] of [
    ['Passages', 'No passage yet'],
    ['Links to claims', 'No passage is linked to a claim yet'],
    ['Imports', 'Nothing was imported yet'],
    ['Sources', 'No source yet'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(place)
    await page
      .getByRole('dialog', { name: 'Commands' })
      .getByRole('option', { name: new RegExp(`^${place}`) })
      .first()
      .click()
    await expect(page.getByText(empty)).toBeVisible()
  }
  await goTo(page, `${home}/passages`)
  await page.getByRole('main').getByRole('button', { name: 'Read' }).click()
  await expect(page).toHaveURL(/\/read/)
})
