/** What every table can do beyond order and facets: ranges, groups, columns that stay and are pulled, copies, files, paper. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const head = (page: Page, name: string) => page.getByRole('columnheader', { name })
const lines = (page: Page) => page.getByRole('grid', { name: 'Articles' }).locator('[role="row"][aria-rowindex]')

async function openArticles(page: Page, sample: string, search = ''): Promise<void> {
  await goTo(page, `/p/${sample}/articles${search}`)
  await expect(page.getByText(/^10 rows$/).or(page.getByText(/ of 10 rows$/))).toBeVisible()
}

test('[C7] numbers and dates are filtered from to, with the range in the address and taken away by its chip', async ({
  page,
  sample,
}) => {
  await openArticles(page, sample)
  await page.getByRole('button', { name: 'Numbers and dates' }).press('Enter')
  const dates = page.getByRole('group', { name: 'Published' })
  await dates.getByRole('textbox', { name: 'from' }).fill('2024-1')
  await expect(dates).toContainText('A year, month or day')
  await dates.getByRole('textbox', { name: 'from' }).fill('2024-11')
  await expect(page).toHaveURL(/r\.published=2024-11\.\./)
  const counted = page.getByRole('status').filter({ hasText: 'of 10 rows' })
  const dated = await counted.textContent()
  await page.getByRole('group', { name: 'Words' }).getByRole('textbox', { name: 'to' }).fill('40')
  await expect(page).toHaveURL(/r\.words=\.\.40/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(counted).not.toHaveText(dated ?? '')
  await page.getByRole('button', { name: 'Remove the filter Words: to 40' }).press('Enter')
  await expect(counted).toHaveText(dated ?? '')
  await page.reload()
  await expect(counted).toHaveText(dated ?? '')
})

test('groups say what their rows have together, open by keys, and are selected whole', async ({ page, sample }) => {
  await openArticles(page, sample)
  await page.getByRole('button', { name: 'Group', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Language' }).press('Enter')
  await expect(page).toHaveURL(/group=language/)
  const table = page.getByRole('treegrid', { name: 'Articles' })
  const english = table.locator('[aria-level="1"]').filter({ hasText: 'English' })
  await expect(english).toContainText('3')
  await expect(english).toHaveAttribute('aria-expanded', 'false')
  await english.focus()
  await page.keyboard.press('ArrowRight')
  await expect(english).toHaveAttribute('aria-expanded', 'true')
  await expect(table.locator('[aria-level="2"]')).toHaveCount(3)
  await expectAccessible(page)
  // From a row the same key leads back to its group, and closes it.
  await page.keyboard.press('ArrowDown')
  await expect(table.locator('[aria-level="2"]').first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(english).toBeFocused()
  await page.keyboard.press(' ')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(table.locator('[aria-level="2"]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Open all groups' }).press('Enter')
  await expect(table.locator('[aria-level="2"]')).toHaveCount(10)
})

test('columns are kept in sight, made wider by keys and mouse, and all of it stands in the address', async ({
  page,
  sample,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  await openArticles(page, sample)
  await page.getByRole('button', { name: 'Columns' }).press('Enter')
  await page.getByRole('button', { name: 'Keep Title in sight' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/pin=title/)
  const title = head(page, 'Title')
  const widthOf = async () => (await title.boundingBox())?.width ?? 0
  const before = await widthOf()
  await page.getByRole('button', { name: 'Title', exact: true }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(widthOf).toBe(before + 16)
  const place = await title.boundingBox()
  if (!place) throw new Error('The head has no place')
  await page.mouse.move(place.x + place.width, place.y + 10)
  await page.mouse.down()
  await page.mouse.move(place.x + place.width - 46, place.y + 10)
  await page.mouse.up()
  await expect.poll(widthOf).toBe(before - 30)
  await expect(page).toHaveURL(new RegExp(`widths=title-${before - 30}`))
  // Scrolled to the end, it still stands where it stood.
  const scrolled = page.getByRole('grid', { name: 'Articles' }).locator('..')
  await scrolled.evaluate((element) => element.scrollTo({ left: 400 }))
  await expect.poll(async () => (await title.boundingBox())?.x).toBe(place.x)
})

test('what is shown is copied, saved as CSV and printed as it stands, or what is selected of it', async ({
  page,
  sample,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticles(page, sample, '?f.language=en&sort=words&columns=title,words,published')
  const titles = await lines(page).locator('[role="gridcell"]:nth-child(2)').allInnerTexts()
  expect(titles).toHaveLength(3)
  const output = page.getByRole('button', { name: 'Copy, save, print' })
  await output.press('Enter')
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save as CSV' }).press('Enter')
  const saved = readFileSync(await (await saving).path(), 'utf8')
    .replace('\ufeff', '')
    .split('\r\n')
  expect(saved[0]).toBe('Title,Published,Words')
  expect(saved.slice(1).map((line) => Number(line.split(',').at(-1)))).toEqual(
    saved
      .slice(1)
      .map((line) => Number(line.split(',').at(-1)))
      .toSorted((one, other) => one - other),
  )
  expect(saved).toHaveLength(4)
  // Of what is selected, by keys alone.
  await lines(page).nth(1).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('1 row copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\r\n')).toHaveLength(2)
  expect(copied).toContain('\t')

  // The browser's dialog cannot be answered here: what it would be given is looked at instead.
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.print = () => {
      document.title = `printed ${document.querySelectorAll('[data-print] tbody tr').length}`
    }
  })
  await output.press('Enter')
  await page.getByRole('menuitem', { name: 'Print…' }).press('Enter')
  await expect(page).toHaveTitle('printed 3')
  await expect(page.locator('[data-print]')).toHaveCount(0)
})

test('a table as it stands gets a name, is found by it from anywhere, in the palette too, and the name goes by undo', async ({
  page,
  sample,
}) => {
  await openArticles(page, sample, '?group=language&r.words=100..&pin=title')
  const views = page.getByRole('button', { name: 'Saved views', exact: true })
  await views.press('Enter')
  await page.getByLabel('Name for this view').fill('Long ones by language')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name for this view')).toBeHidden()
  await goTo(page, `/p/${sample}/matrix`)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('long ones')
  await page.getByRole('option', { name: /Long ones by language.*Saved view/ }).click()
  await expect(page).toHaveURL(/articles\?group=language&r\.words=100\.\.&pin=title/)
  await expect(page.getByRole('treegrid', { name: 'Articles' })).toBeVisible()
  await views.press('Enter')
  await expect(page.getByRole('button', { name: 'Long ones by language', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await views.press('Enter')
  await expect(page.getByLabel('Name for this view')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Long ones by language', exact: true })).toBeHidden()
})

test('[H4] cells are changed in their place: F2, Tab and arrows go on, Escape leaves it, what is no date stays in the field', async ({
  page,
  sample,
}) => {
  await openArticles(page, sample, '?sort=words&columns=title,outlet,published,words')
  const row = (at: number) => lines(page).nth(at)
  const cell = (at: number, column: number) => row(at).locator('[role="gridcell"]').nth(column)
  await row(1).focus()
  await page.keyboard.press('F2')
  const title = page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  const before = await title.inputValue()
  await page.keyboard.type('Another title')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toBeFocused()
  await expect(cell(1, 1)).toContainText('Another title')
  // The same cell of the next line, and back to the line itself.
  await page.keyboard.type('The Quay')
  await page.keyboard.press('ArrowDown')
  await expect(cell(1, 2)).toContainText('The Quay')
  await expect(cell(2, 2).getByRole('textbox', { name: 'Outlet' })).toBeFocused()
  await page.keyboard.type('Nobody reads this')
  await page.keyboard.press('Escape')
  await expect(row(2)).toBeFocused()
  await expect(cell(2, 2)).not.toContainText('Nobody reads this')

  // A press on a line that has not the focus yet is a click as well.
  await cell(3, 1).locator('bdi, [lang]').first().dblclick()
  await expect(page).toHaveURL(/\/read\//)
  await page.goBack()
  await row(2).focus()
  await cell(2, 3).getByRole('button', { name: 'Change: Published' }).click()
  const published = page.getByRole('textbox', { name: 'Published' })
  await expect(published).toBeFocused()
  await page.keyboard.type('one fine day')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is no date here')).toBeVisible()
  await expect(published).toHaveValue('one fine day')
  await published.fill('March 2024')
  await page.keyboard.press('Enter')
  await expect(row(2)).toBeFocused()
  await expect(cell(2, 3)).toContainText('Mar 2024')
  await expectAccessible(page)

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(cell(1, 1)).toContainText(before.slice(0, 20))
  await expect(cell(1, 2)).not.toContainText('The Quay')
})

test('a cell goes on with its own line wherever that goes, and another tab’s words are not written over unsaid', async ({
  page,
  context,
  sample,
}) => {
  await openArticles(page, sample, '?sort=title&columns=title,outlet,words')
  const row = (at: number) => lines(page).nth(at)
  await row(1).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Zzz at the end')
  await page.keyboard.press('Tab')
  const moved = lines(page).filter({ hasText: 'Zzz at the end' })
  await expect(moved).toBeVisible()
  const elsewhere = lines(page).filter({ hasNotText: 'Zzz at the end' })
  await expect(elsewhere.getByRole('textbox', { name: 'Outlet' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  // One that no longer fits the search is changed no further.
  await page.getByRole('searchbox').fill('Zzz')
  await expect(lines(page)).toHaveCount(2)
  await moved.focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Gone from here')
  await page.keyboard.press('Tab')
  await expect(page.getByText('No row matches')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveCount(0)
  await page.getByRole('searchbox').fill('Gone from')

  await moved.or(lines(page).nth(1)).first().focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Mine')
  const other = await context.newPage()
  await goTo(other, page.url())
  await lines(other).nth(1).focus()
  await other.keyboard.press('F2')
  await expect(other.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await other.keyboard.type('Gone from theirs')
  await other.keyboard.press('Enter')
  await expect(lines(other).nth(1)).toContainText('Gone from theirs')
  // This tab has heard of it before its own words are written.
  await expect(page.getByRole('complementary', { name: 'Quick view' })).toContainText('Gone from theirs')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Meanwhile this was changed to .*Gone from theirs/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('No row matches')).toBeVisible()
})

test('rows are ticked and taken from here to there by the mouse, keys go on, and what is not shown is counted', async ({
  page,
  sample,
}) => {
  await openArticles(page, sample)
  const row = (at: number) => lines(page).nth(at)
  const tick = (at: number) => row(at).getByRole('checkbox')
  const selected = page.locator('[role="row"][aria-selected="true"]')
  await row(2).click()
  await row(5).click({ modifiers: ['Shift'] })
  await expect(selected).toHaveCount(4)
  await tick(2).click()
  await expect(page.getByText('3 selected')).toBeVisible()
  await tick(8).click({ modifiers: ['Shift'] })
  await expect(selected).toHaveCount(7)
  // The keys of the table work on after a tick.
  await tick(9).click()
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  await tick(1).click()
  await page.keyboard.press('ArrowDown')
  await expect(row(2)).toBeFocused()
  await page.getByRole('searchbox').fill('havrin')
  await expect(page.getByText('1 selected, 1 not shown')).toBeVisible()
  const all = page.getByRole('checkbox', { name: 'Select all rows shown' })
  await expect(all).not.toBeChecked()
  await all.click()
  await expect(page.getByText('3 selected, 1 not shown')).toBeVisible()
})
