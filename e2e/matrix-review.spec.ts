/** The Matrix screen by keyboard, where one judges more than one cell: several in one step, and one after the other in a review. */
import type { Page } from '@playwright/test'
import { openSampleMatrix } from './support/sample-project.ts'
import { judgeByKeys, openUnjudgedSample } from './support/unjudged-sample.ts'
import { expect, test } from './support/warm-test.ts'

const current = (page: Page) => page.locator('[role="gridcell"][tabindex="0"]')

/** Answers the question about several cells, and is back in the grid. */
async function writeForAll(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Judge them' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(current(page)).toBeFocused()
}

test('several cells are set back and judged in one step each', async ({ page, sample }) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 cells chosen')).toBeVisible()
  // What changes is told before it is written.
  await page.keyboard.press('Backspace')
  const changes = page.getByRole('dialog').getByRole('region', { name: 'What changes' })
  await expect(changes.getByRole('button', { name: /^2 cells agrees becomes not assessed, \d passage/ })).toBeVisible()
  await writeForAll(page)
  await expect(page.getByText('86 assessed')).toBeVisible()
  await page.keyboard.press('a')
  await writeForAll(page)
  await expect(page.getByText('89 assessed')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('86 assessed')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('89 assessed')).toBeVisible()
  await page.keyboard.press('u')
  const asking = page.getByRole('dialog').getByRole('textbox')
  await expect(asking).toBeFocused()
  // The focus is back in the grid before another key can come, which is long before the next frame.
  const back = await asking.evaluate(async (field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    for (let step = 0; step < 20; step += 1) await Promise.resolve()
    return document.activeElement?.getAttribute('role')
  })
  expect(back).toBe('gridcell')
  await page.keyboard.press('o')
  await expect(page.getByText('A cell with a passage of yours cannot be left out.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toBeFocused()
})

test('from nothing judged, review judges half the sample with at most 2.5 keys a cell, and leads back', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openSampleMatrix(page, await openUnjudgedSample(page, { half: true }))
  const strip = page.getByRole('region', { name: 'Review', exact: true })
  await page.getByRole('switch', { name: 'Review queue' }).focus()
  await page.keyboard.press('Space')
  let keys = 0
  const cells = Number.parseInt(await strip.getByText(/cells left$/).innerText(), 10)
  expect(cells).toBeGreaterThan(30)
  for (let left = cells; left > 0; left -= 1) keys += await judgeByKeys(page, left)
  expect(keys / cells).toBeLessThanOrEqual(2.5)
  await expect(strip.getByText('Every cell asked here is assessed.')).toBeVisible()
  // What was judged last stays in sight, and one key after the other leads back to it.
  const judged = strip.getByRole('list', { name: 'Judged last' }).getByRole('button')
  await expect(judged).toHaveCount(10)
  await expect(judged.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('k')
  await expect(judged.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('o')
  const reasons = page.getByRole('region', { name: 'Why is it not there?' })
  await expect(reasons.getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(judged.first()).toHaveAttribute('aria-current', 'true')
  await expect(judged.first()).toContainText('left out')
  // What was left open is settled together.
  await strip.getByRole('button', { name: /^Settle open reasons/ }).click()
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(strip.getByRole('button', { name: /^Settle open reasons/ })).toBeHidden()
})

test('the review queue begins where something waits, and goes on by itself', async ({ page, sample }) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Backspace')
  await writeForAll(page)
  await expect(page.getByText('86 assessed')).toBeVisible()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).not.toHaveAttribute('aria-label', /^not assessed/)
  const auto = page.getByRole('switch', { name: 'Review queue' })
  await auto.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('4 cells left')).toBeVisible()
  await expect(current(page)).toHaveAttribute('aria-label', /^not assessed/)
  // A cell that is put off is the one the way back leads to; the address keeps that one reviews.
  const put = page.url()
  await page.getByRole('button', { name: 'Skip for now' }).click()
  await expect(page).not.toHaveURL(put)
  await page.getByRole('button', { name: /^Back/ }).click()
  await expect(page).toHaveURL(put)
  await page.reload()
  await expect(auto).toBeChecked()
  await expect(page.getByText('4 cells left')).toBeVisible()
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  for (const left of [3, 2, 1]) {
    await expect(current(page)).toHaveAttribute('aria-label', /^not assessed/)
    await page.keyboard.press('a')
    await expect(page.getByText(`${left} cell${left === 1 ? '' : 's'} left`)).toBeVisible()
  }
})
