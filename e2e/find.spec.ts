/** The finder in a real worker, under the content security policy: the same fact in other languages, with its reasons. */
import type { Page } from '@playwright/test'
import { expectFocusIn } from './support/by-keyboard.ts'
import { importFiles, textFile } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/warm-test.ts'

// The first question fetches what is known of each language.
test.describe.configure({ timeout: 60_000 })

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find in versions' })
const inVersion = (page: Page, outlet: string) => dialog(page).getByRole('group', { name: outlet }).getByRole('option')

/** Opens the dialog from the cell of the claim about 7000 containers. */
async function findContainers(page: Page): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /7000 containers/ }) })
  await row.getByRole('gridcell').first().click()
  await page.keyboard.press('f')
  await expect(dialog(page).getByRole('status').first()).toHaveText(/sentences in \d+ versions, the best first/, {
    timeout: 30_000,
  })
  await expect(dialog(page).getByRole('listbox')).toBeFocused()
}

test('[C9] F finds the claim in every language, best first, and says why; X turns down, Enter links', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  await findContainers(page)
  for (const [outlet, sentence] of [
    ['Вестник перевалки', /6700 контейнеров/],
    ['Дала жаршысы', /10 мыңнан астам контейнер/],
    ['მთის ფოსტა', /7000 კონტეინერი/],
    ['Вантажна хроніка', /7000/],
  ] as const) {
    const first = inVersion(page, outlet).first()
    await expect(first).toContainText(sentence)
    await expect(first).toContainText(/Strong|Possible/)
    await expect(first).toContainText('meaning')
  }
  await expect(inVersion(page, 'Вестник перевалки').first()).toContainText('7000 ≠ 6700')
  await expect(inVersion(page, 'Вестник перевалки').first().locator('span[class*="underlined"]').first()).toBeVisible()
  // A letter that is no answer begins a search by words.
  await page.keyboard.type('containers 7000')
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('containers 7000')
  await expect(dialog(page).getByText(/\d+ sentences in \d+ articles/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  // What is turned down is remembered, and can be undone.
  await findContainers(page)
  const options = inVersion(page, 'Rečni glasnik')
  const best = (await options.first().textContent()) ?? ''
  while (!(await options.first().getAttribute('aria-selected'))?.includes('true'))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await expect(options.filter({ hasText: best })).toHaveCount(0)
  // Undo and redo work in the dialog, and show what they are about.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+z')
  await expect(options.first()).toHaveText(best)
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+Shift+z')
  await expect(options.filter({ hasText: best })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await findContainers(page)
  await expect(options.filter({ hasText: best })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await findContainers(page)
  await expect(options.first()).toHaveText(best)
  while (!(await options.first().getAttribute('aria-selected'))?.includes('true'))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(options.first()).toContainText('linked already')
  // What cannot be answered says why, at the sentence and to those who listen.
  await page.keyboard.press('x')
  await expect(options.first()).toContainText('Unlink it there first.')
  await expect(
    page.getByRole('status').filter({ hasText: 'It is linked to the claim. Unlink it there first.' }),
  ).toHaveCount(1)
  await page.keyboard.press('d')
  await expect(options.first()).toContainText('That cannot be said of a sentence here.')
  await page.keyboard.press('Control+z')
  await expect(options.first()).not.toContainText('linked already')
})

test('[C5] [C9] [C4] a cell proposes its facets and its candidates, and a claim is looked for from its drawer', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /7000 containers/ }) })
  const differing = row.getByRole('gridcell', { name: 'differs, quantity: 6700' })
  // Columns come and go as the panel takes their room.
  const cell = row.locator(`[aria-colindex="${(await differing.getAttribute('aria-colindex')) ?? ''}"]`)
  await cell.dblclick()
  const panel = page.getByRole('complementary', { name: /7000 containers/ })
  await expectFocusIn(panel)
  await page.keyboard.press('Backspace')
  await expect(cell).toHaveAccessibleName(/not assessed/i)
  const proposed = page.getByRole('group', { name: /^Proposed from the words/ })
  const figure = proposed.getByRole('button', { name: 'quantity figure 7000 ≠ 6700' })
  await page.keyboard.press('d')
  await expect(figure).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('What it states instead').first()).toHaveValue('6700')
  const palette = page.getByRole('region', { name: 'How does it differ?' })
  await expectFocusIn(palette)
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(cell).toHaveAccessibleName(/not assessed/i)
  await expectFocusIn(panel)
  await page.keyboard.press('d')
  await expect(figure).toHaveAttribute('aria-pressed', 'true')
  await expectFocusIn(palette)
  await page.keyboard.press('Enter')
  await expect(cell).toHaveAccessibleName(/differs/i)
  await expect(palette).toBeHidden()
  await expectFocusIn(panel)
  await page.keyboard.press('l')
  await expect(page.getByText('The likely ones stand first.')).toBeVisible()
  await expect(page.getByRole('option').first()).toContainText('6700')
  await expect(page.getByRole('option').first()).toContainText(/Strong|Possible/)
  await goTo(page, `/p/${sample}/claims`)
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).dblclick()
  await expect(page.getByRole('complementary', { name: /^Claim: / })).toBeFocused()
  await page.keyboard.press('f')
  await expect(dialog(page).getByRole('option').first()).toBeVisible()
  // "Read it, not there" asks why, above the list; left or written, one is back at the sentence.
  const judging = page.getByRole('dialog', { name: /^Judge a claim in/ })
  const reasons = page.getByRole('radiogroup', { name: 'Why is it not there?' })
  const chosen = dialog(page).getByRole('option', { selected: true })
  await expect(chosen).toContainText('linked already')
  await expect(dialog(page).getByRole('listbox')).toBeFocused()
  await page.keyboard.press('o')
  await expect(reasons.getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(judging).toBeHidden()
  await expect(dialog(page).getByRole('listbox')).toBeFocused()
  await page.keyboard.press('o')
  await expect(reasons.getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(judging).toBeHidden()
  await expect(dialog(page).getByRole('listbox')).toBeFocused()
  await expect(chosen).not.toContainText('linked already')
})

test('[C9] F looks for the sentence one reads, and I tells a figure and where else it stands', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/read`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /10 мыңнан/ })
    .first()
    .click()
  const text = page.locator('.reader-text')
  await expect(text).toBeVisible()
  await text.focus()
  // Past the line of furniture above the headline.
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(inVersion(page, 'Вестник перевалки').first()).toContainText('6700')
  await page.keyboard.press('Escape')

  // A figure is told in words one reads, by key or pointer, and where else it stands.
  await goTo(page, `/p/${sample}/read`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /ტარვიამ კესტრიას 7000/ })
    .click()
  await page.locator('.reader-text').focus()
  await page.keyboard.press('i')
  const card = page.getByRole('complementary', { name: '7,000 × container ammunition' })
  await expect(card.getByRole('listitem').filter({ hasText: 'The Harbour Ledger' })).toContainText('sentence 1')
  await expect(card).toContainText('No evidence found in')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  const figure = await page.locator('.reader-text').evaluate((text) => {
    const first = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()
    const range = document.createRange()
    const at = first?.nodeValue?.indexOf('7000') ?? -1
    if (first === null || at < 0) throw new Error('There is no 7000 in the heading.')
    range.setStart(first, at)
    range.setEnd(first, at + 4)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.move(figure.x, figure.y)
  await expect(card).toBeVisible()
  await card.getByRole('link', { name: 'sentence 1' }).first().click()
  await expect(page).toHaveURL(/sentence=0/)
})

test('[C13] F finds a claim in an article of no story too, which is linked there alone', async ({ page, sample }) => {
  const text =
    'Ein anderer Bericht\n\nSeit 2023 seien 7000 Container mit Munition nach Kestria gegangen. Das Wetter war gut.'
  await importFiles(page, `/p/${sample}`, [textFile('report.txt', text)])
  await openSampleMatrix(page, sample)
  await findContainers(page)
  const elsewhere = dialog(page).getByRole('group', { name: 'Elsewhere: Ein anderer Bericht' }).getByRole('option')
  // The article has only just come, and is read into the index first.
  await expect(elsewhere.first()).toContainText('7000 Container', { timeout: 30_000 })
  await expect(dialog(page).getByText('One in no story is linked alone.')).toBeVisible()
  await elsewhere.first().click()
  await page.keyboard.press('Enter')
  await expect(elsewhere.first()).toContainText('linked already')
})
