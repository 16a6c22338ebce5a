/** The whole job, shorter, without a single gesture of a mouse: Tab, letters, arrows and Enter from first run to file. */
import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { segmentText } from '../src/language/segment.ts'
import { chooseFiles } from './pages/choose-files.ts'
import { expectFocusIn, pressTimes, tabAndPress, tabTo } from './support/by-keyboard.ts'
import { journeyFiles, type JourneyArticle } from './support/journey-files.ts'
import { openApp } from './support/open-app.ts'
import { expect, test } from './support/test.ts'

const files = journeyFiles()
const [ka, ru, uk, kk] = files.articles
const taken = [ka, ru, uk, kk]
const wording = 'Artillery ammunition was delivered'

const rail = (page: Page, name: string) => page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name })
const cell = (page: Page) => page.locator('[role="gridcell"][tabindex="0"]')

/** How often J leads from the first sentence of a text to the one with the ammunition. */
async function steps(article: JourneyArticle): Promise<number> {
  const text = (await readFile(files.path(article), 'utf8')).replaceAll('\r\n', '\n')
  const start = text.indexOf(files.sentence(article, article.ammunition))
  return segmentText(text, article.code).sentences.findIndex(
    (sentence) => sentence.start <= start && start < sentence.end,
  )
}

/** From any screen to the sentence, with the keys of the reader. */
async function readTo(page: Page, article: JourneyArticle): Promise<void> {
  await tabAndPress(page, rail(page, 'Read'))
  await tabAndPress(
    page,
    page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: files.title(article) }),
  )
  const text = page.locator('.reader-text')
  await tabTo(page, text)
  await pressTimes(page, 'j', await steps(article))
}

test(`the keyboard alone does the job on ${files.label}`, async ({ page }) => {
  test.setTimeout(180_000)
  await openApp(page)
  await expect(page.getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await tabAndPress(page, page.getByRole('button', { name: 'New project' }))
  await expect(page.getByLabel('Name of the project')).toBeFocused()
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Enter')

  await test.step('import', async () => {
    await tabAndPress(page, page.getByRole('main').getByRole('button', { name: 'Import articles' }))
    await chooseFiles(page, page.getByRole('button', { name: 'Choose files' }), taken.map(files.path), (button) =>
      tabAndPress(page, button),
    )
    await tabAndPress(page, page.getByRole('button', { name: 'Import 4 articles' }))
    await tabAndPress(page, page.getByRole('button', { name: 'Date and group them' }))
  })

  await test.step('dates and story', async () => {
    const grid = page.getByRole('grid', { name: 'Articles to date and group' })
    const row = (article: JourneyArticle) => grid.getByRole('row').filter({ hasText: files.title(article) })
    await tabTo(page, grid.getByRole('row').nth(1))
    // Typing on a row opens its date, Enter takes it and goes to the next row.
    for (const [index, date] of ['20 March 2024', '21 March 2024', '21 March 2024', 'August 2023'].entries()) {
      await expect(grid.getByRole('row').nth(index + 1)).toBeFocused()
      await page.keyboard.type(date)
      await page.keyboard.press('Enter')
    }
    await expect(row(ka)).toContainText('20 Mar 2024')
    await expect(row(kk)).toContainText('Aug 2023')
    await expect(row(kk)).toBeFocused()
    await pressTimes(page, 'Shift+ArrowUp', 3)
    await expect(page.getByText('4 selected')).toBeVisible()
    await page.keyboard.press('Control+k')
    // What is typed before it stands goes to the row.
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('into a story')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Story' })).toBeFocused()
    await page.keyboard.type('Report of the institute')
    await tabAndPress(page, page.getByRole('button', { name: 'Make this story' }))
    await expect(row(kk)).toContainText('Report of the institute')
    await expect(row(ka), 'the focus is back where it was').toBeFocused()
  })

  await test.step('read, make a claim, link', async () => {
    await readTo(page, ka)
    await page.keyboard.press('n')
    await expect(page.getByLabel('Claim, in your words')).toBeFocused()
    await page.keyboard.type(wording)
    await page.keyboard.press('Enter')
    const quotes = page.getByRole('complementary', { name: 'Passages' }).locator('li > button')
    await expect(quotes).toHaveText([files.sentence(ka, ka.ammunition)])
    await expect(page.locator('.reader-text')).toBeFocused()
    await readTo(page, ru)
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('artillery')
    await page.keyboard.press('Enter')
    await expect(page.locator('.reader-text')).toBeFocused()
    await page.keyboard.press('l')
    await expect(quotes).toHaveText([files.sentence(ru, ru.ammunition)])
  })

  await test.step('judge', async () => {
    await tabAndPress(page, rail(page, 'Matrix'))
    await tabTo(page, page.getByRole('grid', { name: 'Claims and articles' }).locator('[tabindex="0"]'))
    await page.keyboard.press('Control+Home')
    // Columns stand by date: the oldest first.
    await page.keyboard.press('u')
    await expect(page.getByRole('textbox', { name: /Question/ })).toBeFocused()
    await page.keyboard.type('Is this the same delivery?')
    await page.keyboard.press('Enter')
    await expect(cell(page)).toHaveAttribute('aria-label', 'unclear')
    await expect(cell(page)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(cell(page)).toHaveAttribute('aria-label', 'agrees')
    await page.keyboard.press('ArrowRight')
    await expect(cell(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage waiting/)
    await page.keyboard.press('d')
    await expectFocusIn(page.getByRole('region', { name: 'How does it differ?' }))
    await page.keyboard.press('5')
    await tabTo(page, page.getByRole('textbox', { name: 'What it states instead' }))
    await page.keyboard.type('rockets')
    await page.keyboard.press('Enter')
    await expect(cell(page)).toHaveAttribute('aria-label', /^differs.*rockets/)
    await expect(cell(page)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('o')
    const reasons = page.getByRole('region', { name: 'Why is it not there?' })
    await expect(reasons.getByRole('radio', { checked: true })).toBeFocused()
    await pressTimes(page, 'ArrowUp', 4)
    await page.keyboard.press('Enter')
    await expect(cell(page)).toHaveAttribute('aria-label', 'left out, was available')
    await expect(cell(page)).toBeFocused()
    // A judgement taken back, and given otherwise: with a sentence found in the article.
    await page.keyboard.press('Backspace')
    await expect(cell(page)).toHaveAttribute('aria-label', 'not assessed')
    await page.keyboard.press('a')
    await expect(page.getByRole('combobox', { name: 'Search in sentences and glosses' })).toBeFocused()
    await page.keyboard.type(files.sentence(uk, uk.ammunition).slice(0, 30))
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(cell(page)).toHaveAttribute('aria-label', 'agrees')
    await expect(page.getByText('4 assessed')).toBeVisible()
  })

  await test.step('export', async () => {
    await tabAndPress(page, rail(page, 'Export'))
    const download = page.waitForEvent('download')
    await tabAndPress(page, page.getByRole('button', { name: 'Export file' }))
    const published = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
      'variorum:findings': readonly { judgement: string }[]
    }
    expect(published['variorum:findings'].map(({ judgement }) => judgement).toSorted()).toEqual([
      'agrees',
      'agrees',
      'differs',
      'unclear',
    ])
  })
})
