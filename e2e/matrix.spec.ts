/** The Matrix screen by keyboard alone, on the sample project: states, judging, candidates. */
import type { Page } from '@playwright/test'
import { apartCells, decideFirst, openAgreement } from './pages/agreement-page.ts'
import { workAsSomebodyNew } from './pages/projects.ts'
import { expectFocusIn } from './support/by-keyboard.ts'
import { fillStorage } from './support/full-storage.ts'
import { goTo } from './support/open-app.ts'
import { openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/warm-test.ts'

const current = (page: Page) => page.locator('[role="gridcell"][tabindex="0"]')

/** Moves the cursor of the grid to the first cell that is read out like this, by keys only. */
async function goToCell(page: Page, name: RegExp): Promise<void> {
  const target = page.getByRole('gridcell', { name }).first()
  await expect(target).toBeAttached()
  const row = Number(await target.getAttribute('data-row'))
  const column = Number(await target.getAttribute('data-column'))
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight')
  await expect(current(page)).toHaveAttribute('aria-label', name)
}

test('[C3] [C4] every state has words of its own, and keys move the one tab stop', async ({ page, sample }) => {
  await openSampleMatrix(page, sample)
  for (const name of [
    'agrees',
    /^differs, quantity: 6700/,
    /^agrees, told differently/,
    'left out, was available',
    'too early',
    'reports a later stage',
    'other subject',
    'left out, reason open',
    'unclear',
    'not asked',
  ])
    await expect(page.getByRole('gridcell', { name, exact: true }).first()).toBeAttached()
  await expect(page.locator('[role="grid"] [tabindex="0"]')).toHaveCount(1)
  await expect(page.getByText('90 cells asked')).toBeVisible()

  // Arrow keys, Home, End and heads move one roving focus.
  await page.keyboard.press('Control+End')
  await expect(current(page)).toBeFocused()
  await expect(current(page)).toBeInViewport()
  // Nothing that stays in place at the edges hides it.
  const isInSight = await current(page).evaluate((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect()
    return cell.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
  })
  expect(isInSight).toBe(true)
  // A look behind it follows the cursor; Esc takes it away.
  await page.keyboard.press('Space')
  const behind = page.getByRole('status', { name: 'Behind the cell' })
  await expect(behind.locator('blockquote[lang="sr-Latn"]')).toBeVisible()
  await expect(behind).toContainText('not assessed, 1 passage waiting')
  await page.keyboard.press('ArrowLeft')
  await expect(behind.locator('blockquote[lang="en"]').first()).toBeVisible()
  await expect(behind).toContainText(/Ana.*agrees/)
  await page.keyboard.press('Escape')
  await expect(behind).toBeEmpty()
  await page.keyboard.press('Home')
  await expect(current(page)).toHaveAttribute('data-column', '0')
  await page.keyboard.press('ArrowLeft')
  const focused = page.getByRole('rowheader').and(page.locator(':focus'))
  await expect(focused).toBeVisible()
  // A note sums the row up.
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Note' }).fill('Only two versions.')
  await page.keyboard.press('Enter')
  await expect(focused).toContainText('has a note: Only two versions.')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader').and(page.locator(':focus'))).toBeVisible()
  // One column for each language; the articles behind it are one key away.
  await page.getByRole('button', { name: 'View', exact: true }).press('Enter')
  await page.getByRole('radio', { name: 'Order made' }).press('Space')
  await expect(page).toHaveURL(/sort=order/)
  // What is looked at otherwise is a step of its own, which the browser takes back.
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Disagreement first' })).toBeChecked()
  await page.getByRole('radio', { name: 'Language' }).press('Space')
  await page.getByRole('checkbox', { name: 'One column for each' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'Language' })).toBeHidden()
  await expect(page).toHaveURL(/by=language&folded=1/)
  await expect(page.getByRole('columnheader', { name: 'Serbian (Latin) 2 articles' })).toBeVisible()
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(current(page)).toHaveAttribute('aria-label', '1 agrees')
  await page.keyboard.press('Enter')
  await expectFocusIn(page.getByRole('dialog').getByRole('listitem').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /^Вантажна хроніка:/ })).toBeVisible()

  // What is looked for stands in the address; what is hidden is said, and what was judged stays in sight.
  await goTo(page, `/p/${sample}/matrix?only=open`)
  await expect(
    page.getByRole('status').getByText('1 of 12 claims and 1 of 10 articles have such a cell.'),
  ).toBeVisible()
  await page.getByRole('gridcell', { name: /^not assessed, 1 passage/ }).focus()
  await page.keyboard.press('a')
  await expect(page.getByRole('gridcell', { name: 'agrees', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Sort again' }).click()
  await page.getByText('No cell is like this').waitFor()
  await page.getByRole('button', { name: 'Show all' }).last().click()
  await expect(page.getByText('90 assessed')).toBeVisible()
  // The first and the last of the chosen columns side by side: they are of two stories, and have nothing in common.
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Compare first and last column' }).press('Enter')
  await expect(page).toHaveURL(/compare=[^&]+&compare=/)
  await expect(page.getByText('0 claims are told differently, 0 the same, 12 cannot be compared.')).toBeVisible()
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await page.getByRole('button', { name: 'Stop comparing' }).press('Enter')
  await expect(page.getByRole('columnheader')).toHaveCount(12)

  // The address of a story that is not there says so, and offers those that are.
  for (const screen of ['matrix', 'collation', 'pictures']) {
    await goTo(page, `/p/${sample}/${screen}?story=nope`)
    await expect(page.getByText('This story is not in the project')).toBeVisible()
  }
  await page.getByRole('button', { name: 'Stories of this project' }).press('Enter')
  await page.getByRole('option').first().press('Enter')
  await expect(page).toHaveURL(/pictures\?story=/)
  await expect(page.getByRole('figure')).toBeVisible()
})

test('[C2] J finds the waiting cell; A, O and U judge it, undo takes it back', async ({ page, sample }) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/cell=/)
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage waiting/)
  await page.keyboard.press('a')
  await expect(current(page)).toHaveAttribute('aria-label', 'agrees')
  await expect(page.getByText('90 assessed')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage waiting/)

  // O says what it unlinks; U needs a question.
  await page.keyboard.press('o')
  await expect(page.getByText(/will be unlinked in the same step/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Why is it not there?' }).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveAttribute('aria-label', 'left out, reason open')
  await page.keyboard.press('Control+z')
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage/)
  // The field has the focus before the key press is over: what is typed next is the question's.
  const typedInto = await current(page).evaluate((cell) => {
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', code: 'KeyU', bubbles: true, cancelable: true }))
    return document.activeElement?.tagName
  })
  expect(typedInto).toBe('TEXTAREA')
  const question = page.getByRole('textbox', { name: /Question/ })
  await expect(question).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toBeVisible()
  await page.keyboard.type('Two or three days?')
  // Whoever goes on at once is not called back: the next key comes as soon as the grid has the focus.
  const goneOn = await page.locator('[role="grid"]').evaluateHandle((grid) => {
    const next = new KeyboardEvent('keydown', { key: 'u', code: 'KeyU', bubbles: true, cancelable: true })
    let times = 0
    const focused = new Promise((resolve) => {
      const frames = (left: number): unknown =>
        left > 0 ? requestAnimationFrame(() => frames(left - 1)) : resolve([document.activeElement?.tagName, times])
      grid.addEventListener('focusin', ({ target }) => {
        times += 1
        if (times > 1) return
        queueMicrotask(() => target?.dispatchEvent(next))
        frames(4)
      })
    })
    return { focused }
  })
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveAttribute('aria-label', 'unclear')
  expect(await goneOn.evaluate(({ focused }) => focused)).toEqual(['TEXTAREA', 1])
})

test('[C10] what a colleague judged is theirs; M judges the same, and undo parts it again', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}`)
  await workAsSomebodyNew(page, 'Bo')
  await openSampleMatrix(page, sample)
  await goToCell(page, /^differs, quantity: 6700, by Ana, not assessed by you/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('Not assessed by you')).toBeVisible()
  const others = panel.getByRole('region', { name: 'Other analysts' })
  await expect(others.getByText('Ana', { exact: true })).toBeVisible()
  await expect(others.getByText('quantity', { exact: true })).toBeVisible()
  await page.keyboard.press('m')
  await expect(panel.getByText('Not assessed by you')).toBeHidden()
  await expect(others.getByRole('button')).toHaveCount(0)
  await expect(current(page)).toHaveAttribute('aria-label', /^differs, quantity: 6700$/)
  await page.keyboard.press('Control+z')
  await expect(current(page)).toHaveAttribute('aria-label', /by Ana, not assessed by you/)
  await expect(current(page)).toBeFocused()
  // Judged otherwise it is among the cells on which they do not agree, and is decided there: both judgements stay.
  await page.keyboard.press('u')
  await page.keyboard.type('Of which year?')
  await page.keyboard.press('Enter')
  await openAgreement(page, '1 waits for a decision')
  await expect(page.getByText('Judged by two: 1')).toHaveCount(2)
  await decideFirst(page, 'differs (Ana)', 'The figure is of another year')
  await expect(apartCells(page)).toContainText(/1 is decided.*unclear.*Bo.*The figure is of another year/)
})

test('[C2] [C5] D opens the palette, which demands a facet of truth; Esc changes nothing and keeps what is ticked', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('j')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('d')
  const palette = page.getByRole('region', { name: 'How does it differ?' })
  await expectFocusIn(palette)
  await expect(palette.getByRole('button', { name: /Mark as differing/ })).toBeDisabled()
  await page.keyboard.press('8')
  await expect(palette.getByText(/If none does, it agrees/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed/)
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('d')
  await expect(palette.getByText('Kept from before')).toBeVisible()
  await expectFocusIn(palette)
  await page.keyboard.press('8')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveAttribute('aria-label', 'differs, quantity')
  await expect(current(page)).toBeFocused()
})

test('[C2] judging a cell without a passage takes a sentence and the judgement in one step', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  await goToCell(page, /^left out, reason open$/)
  await page.keyboard.press('a')
  const search = page.getByRole('combobox', { name: 'Search in sentences and glosses' })
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(current(page)).toHaveAttribute('aria-label', 'left out, reason open')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('a')
  await expect(search).toBeFocused()
  const first = page.getByRole('option').first()
  await expect(first).toBeVisible()
  await page.keyboard.type('zzzz')
  await expect(page.getByText('No sentence has these words.')).toBeVisible()
  await search.clear()
  await expect(first).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveAttribute('aria-label', 'agrees')
  await expect(page.getByRole('region', { name: 'What it says' }).locator('blockquote')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(current(page)).toHaveAttribute('aria-label', 'left out, reason open')
  await expect(page.getByRole('region', { name: 'What it says' }).locator('blockquote')).toHaveCount(0)
})

test('[C4] "too early" is proposed with both dates, "available" names its reference', async ({ page, sample }) => {
  await openSampleMatrix(page, sample)
  await goToCell(page, /^too early$/)
  await page.keyboard.press('o')
  const form = page.getByRole('region', { name: 'Why is it not there?' })
  await expect(form.getByText(/The article is from .+ \(.+\); .+ \(.+\)\./)).toBeVisible()
  await expect(form.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(form.getByRole('radio', { name: /Left out, was available/ })).toBeChecked()
  await expect(form.getByText('It was available in')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(current(page)).toHaveAttribute('aria-label', 'too early')
})

test('[H4] a cell judged meanwhile in another tab is told before it is replaced', async ({ page, context, sample }) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  await expectFocusIn(page.getByRole('region', { name: 'How does it differ?' }))
  await page.keyboard.press('1')
  const other = await context.newPage()
  await openSampleMatrix(other, sample)
  await other.keyboard.press('j')
  await expect(current(other)).toHaveAttribute('aria-label', /^not assessed/)
  await other.keyboard.press('a')
  await expect(current(other)).toHaveAttribute('aria-label', 'agrees')
  await expect(current(page)).toHaveAttribute('aria-label', 'agrees')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('In another tab you judged this cell meanwhile: agrees')
  await expect(current(page)).toHaveAttribute('aria-label', 'agrees')
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveAttribute('aria-label', 'differs, quantity')
  // What was refused is no news once it is done.
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is typed while the list of commands is on its way is meant for it, and judges nothing', async ({
  page,
  sample,
}) => {
  let arrive = () => undefined as void
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/CommandPalette.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await openSampleMatrix(page, sample)
  await page.keyboard.press('j')
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage waiting/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('expoo')
  await page.keyboard.press('Backspace')
  arrive()
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toHaveValue('expo')
  await page.keyboard.press('r')
  await expect(palette.getByRole('combobox')).toHaveValue('expor')
  await expect(palette.getByRole('option').first()).toContainText('Export')
  await page.keyboard.press('Escape')
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed, 1 passage waiting/)
})

test('[H2] [H4] judgements that cannot be written wait and are named, are taken back by undo, and written when they can', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  await goToCell(page, /^unclear/)
  const makeRoom = await fillStorage(page)
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: '1 edit not saved' })).toBeVisible()
  // The same cell once more: what waits is judged on top of what waits.
  await page.keyboard.press('u')
  await page.getByRole('textbox', { name: 'Question for a second opinion' }).fill('which year?')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: '2 edits not saved' })).toBeVisible()
  await page.getByRole('button', { name: '2 edits not saved' }).click()
  await expect(page.getByRole('list', { name: 'Edits that are not saved yet' }).getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  // Undo takes the newest of them, and what is left is written as soon as it can be.
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '1 edit not saved' })).toBeVisible()
  await makeRoom()
  await page.getByRole('button', { name: '1 edit not saved' }).click()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
  await expect(current(page)).toHaveAttribute('aria-label', 'agrees')
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('Control+z')
  await expect(current(page)).toHaveAttribute('aria-label', 'unclear')
})
