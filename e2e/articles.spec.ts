/** The table of articles with its quick view and bulk actions, and the work list of dates and stories. */
import { expectAccessible } from './support/accessible.ts'
import { importFiles, newProject, sampleFiles, tableRow, textFile } from './support/import-project.ts'
import { expect, test } from './support/warm-test.ts'
import { goTo } from './support/open-app.ts'

test('an empty project says what to do next', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await goTo(page, `${home}/articles`)
  await expect(page.getByText('No articles yet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import articles' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Drop files or folders here' })).toBeVisible()
})

test('the table sorts, filters with counts, searches titles, and keeps that in its address', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(page, home, sampleFiles())
  await goTo(page, `${home}/articles`)
  await expect(page.getByText('10 rows')).toBeVisible()
  await page.getByRole('button', { name: 'Language', expanded: false }).click()
  await page.getByRole('checkbox', { name: 'English, 3 rows' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByText('3 of 10 rows')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search titles, outlets, tags' }).fill('havrin')
  await expect(page.getByText('1 of 10 rows')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 of 10 rows')).toBeVisible()
  await expect(tableRow(page, 'Havrin dockers')).toBeVisible()
})

test('by keyboard alone: quick view follows, several are put into a story, deleted with what goes along, undone', async ({
  page,
}) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(page, home, sampleFiles())
  await goTo(page, `${home}/articles`)
  await tableRow(page, 'Tarvia sent Kestria').focus()
  const quick = page.getByRole('complementary', { name: 'Quick view' })
  await expect(quick).toContainText('Tarvia has moved 7000 containers')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 selected')).toBeVisible()
  await expect(quick).toContainText('Georgian')
  await page.getByRole('button', { name: 'Story…' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Story' })).toBeFocused()
  await page.keyboard.type('Containers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(tableRow(page, 'Tarvia sent Kestria')).toContainText('Containers')
  await page.getByRole('button', { name: 'Delete…' }).press('Enter')
  const asking = page.getByRole('alertdialog')
  await expect(asking).toContainText('2 places in stories')
  await asking.getByRole('button', { name: 'Delete 2 articles' }).press('Enter')
  await expect(page.getByText('8 rows')).toBeVisible()
  await expect(asking).toBeHidden()
  await page.keyboard.press('Control+z')
  // What was selected before it was deleted is selected again.
  await expect(page.getByText('2 selected')).toBeVisible()
  await expect(tableRow(page, 'Tarvia sent Kestria')).toBeVisible()
})

test('details are mended beside the table', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  const hidden = {
    title: 'A \u2069\u202ereport',
    text: 'The ships came\u200b to the port. They were sent by p\u0430ypal.',
    outlet: 'Newsр\u0430per',
    url: 'https://p\u0430ypal.com/a',
  }
  await importFiles(page, home, [...sampleFiles().slice(0, 2), textFile('hidden.json', JSON.stringify(hidden))])
  await goTo(page, `${home}/articles`)
  // [P1] What is not seen is counted and named; an address shows its true host and takes nothing along.
  await expect(tableRow(page, '\ufffd\ufffdreport')).toContainText('2 places with unusual characters')
  await tableRow(page, '\ufffd\ufffdreport').click()
  const leads = page.getByRole('link', { name: /xn--pypal-4ve\.com/ })
  await expect(leads).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(leads).toHaveAttribute('href', 'https://xn--pypal-4ve.com/a')
  const text = page.getByRole('complementary', { name: 'Quick view' }).getByRole('region', { name: 'Text' })
  await expect(text.getByTitle('Zero-width characters')).toHaveAttribute('data-short', 'ZWSP')
  await expect(text.getByTitle('Words of two scripts')).toHaveText('p\u0430ypal')
  await expect(text.getByRole('paragraph').first()).toHaveText(hidden.text)
  await page.getByRole('button', { name: 'Unusual characters: 2' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Words of two scripts' })).toContainText('Cyrillic \u0430 (U+0430)')
  await expect(tableRow(page, '\ufffd\ufffdreport').getByTitle(/^This name holds characters/)).toHaveCount(2)
  await tableRow(page, 'Tarvia sent Kestria').click()
  await page.getByRole('button', { name: 'Edit details' }).click()
  const quick = page.getByRole('complementary', { name: 'Quick view' })
  await quick.getByLabel('Outlet').fill('Harbour Post')
  await page.keyboard.press('Enter')
  await expect(tableRow(page, 'Tarvia sent Kestria')).toContainText('Harbour Post')
  await quick.getByLabel('Published').fill('since 2023')
  await expect(quick.getByText('Means since 2023')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tableRow(page, 'Tarvia sent Kestria')).toContainText('since 2023')
})

test('[C7] dates are proposed with their words; Enter takes, typing corrects, fill down copies', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(page, home, [
    textFile('a.txt', 'First ship\n\n22 March 2025\n\nThe ship came to the port with the grain.'),
    textFile('b.txt', 'Second ship\n\nThe ship that came to the port with the grain was the second.'),
    textFile('c.txt', 'Third ship\n\nThe ship that came to the port with the grain was the third.'),
    textFile(
      '2025-03-24 d.txt',
      'Fourth ship\n\nOn 19 March 2025 the ship left the port. It will be back on 2 May 2025.',
    ),
  ])
  await goTo(page, `${home}/articles/dates`)
  await expect(tableRow(page, 'First ship')).toContainText('22 Mar 2025')
  await expect(tableRow(page, 'First ship')).toContainText('22 March 2025')
  await expect(tableRow(page, 'Second ship')).toContainText('No date found')
  await tableRow(page, 'First ship').focus()
  await page.keyboard.press('Enter')
  await expect(tableRow(page, 'Second ship')).toBeFocused()
  await page.keyboard.type('20.03.')
  await page.keyboard.press('Escape')
  await expect(tableRow(page, 'Second ship')).toContainText('no date')
  await page.reload()
  await tableRow(page, 'Second ship').focus()
  await page.keyboard.press('F2')
  await expect(tableRow(page, 'Second ship').getByRole('textbox')).toHaveValue('20.03.')
  await expect(tableRow(page, 'Second ship').getByRole('textbox')).toBeFocused()
  await expect(tableRow(page, 'Second ship')).toContainText('Kept before')
  await page.keyboard.type('24')
  await expect(page.getByText('= 20 Mar 2024')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tableRow(page, 'Second ship')).toContainText('20 Mar 2024')
  await expect(tableRow(page, 'Third ship')).toBeFocused()
  await page.keyboard.press('Shift+ArrowUp')
  await page.getByRole('button', { name: 'Fill down' }).press('Enter')
  await expect(tableRow(page, 'Third ship')).toContainText('20 Mar 2024')
  await page.keyboard.press('Control+z')
  await expect(tableRow(page, 'Third ship')).toContainText('no date')
  const fourth = tableRow(page, 'Fourth ship')
  await expect(fourth).toContainText('24 Mar 2025')
  await fourth.focus()
  await page.keyboard.press('ArrowRight')
  await expect(fourth).toContainText('not before 19 Mar 2025')
  await expect(fourth).toContainText('line 3 On 19 March 2025 the ship left')
  await fourth.getByRole('button', { name: '2 of 2' }).click()
  await expect(page.getByRole('menuitem')).toHaveText([
    /24 Mar 2025, in the file name/,
    /not before 19 Mar 2025.*line 3/,
  ])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Take 1 day from addresses and file names' }).click()
  await expect(fourth).not.toContainText('no date')
  await expect(fourth).toContainText('24 Mar 2025')
})

test('[C6] [C8] stories by hand: source document, origin, rename, dissolve, undo', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(page, home, sampleFiles().slice(0, 2))
  await goTo(page, `${home}/articles/dates`)
  await tableRow(page, 'Tarvia sent Kestria').focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Into a story…' }).click()
  await expect(page.getByRole('combobox', { name: 'Story' })).toBeFocused()
  await page.keyboard.type('Containers')
  // What was typed waits for the same articles: the first Esc closes the list, if there is one.
  await page.keyboard.press('Escape')
  const asked = page.getByRole('dialog')
  if (await asked.isVisible()) await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await page.getByRole('button', { name: 'Into a story…' }).click()
  await expect(page.getByRole('combobox', { name: 'Story' })).toHaveValue('Containers')
  await expect(page.getByRole('combobox', { name: 'Story' })).toBeFocused()
  await page.keyboard.press('Enter')
  const stories = page.getByRole('complementary', { name: 'Stories' })
  await expect(stories).toContainText('2 articles')
  await stories.getByRole('button', { name: /^More for Tarvia/ }).click()
  await page.getByRole('menuitem', { name: 'Mark as source document' }).click()
  await expect(stories).toContainText('Source document')
  await stories.getByRole('button', { name: /^More for Tarvia/ }).click()
  await page.getByRole('menuitem', { name: 'Where it comes from…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('independent', { exact: true }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(stories).toContainText('independent')
  await stories.getByRole('button', { name: 'More for the story Containers' }).click()
  await page.getByRole('menuitem', { name: 'Dissolve' }).click()
  await expect(stories).toContainText('No story yet')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(stories).toContainText('Containers')
})
