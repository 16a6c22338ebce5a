/** What is being typed and not yet written is lost neither by a reload nor by another tab. */
import type { Page } from '@playwright/test'
import { openApp } from './support/open-app.ts'
import { openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/sample-test.ts'

const wording = 'Tarvia has sent Kestria 7000 containers of ammunition since 2023.'

/** Opens a claim's drawer for editing and gives its note. */
async function openNote(page: Page) {
  const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
  await drawer.getByRole('button', { name: 'Edit the claim' }).click()
  return drawer.getByRole('textbox', { name: 'Note' })
}

async function openClaim(page: Page, sample: string): Promise<string> {
  await openApp(page, `/p/${sample}/claims`)
  await page.getByRole('row').filter({ hasText: wording }).dblclick()
  await expect(page).toHaveURL(/\/claims\/[^/]+$/)
  return page.url()
}

test('[H4] words typed before a reload are there after it, and are written only when one says so', async ({
  page,
  sample,
}) => {
  await openClaim(page, sample)
  const note = await openNote(page)
  await note.fill('half a thought')
  await page.reload()
  const again = await openNote(page)
  await expect(again).toHaveValue('half a thought')
  await page.getByRole('button', { name: 'Write what I typed' }).click()
  await expect(page.getByRole('button', { name: 'Write what I typed' })).toBeHidden()
  await page.reload()
  await expect(await openNote(page)).toHaveValue('half a thought')
})

test('[H4] a note saved in another tab never replaces the words under the cursor', async ({
  page,
  context,
  sample,
}) => {
  const address = await openClaim(page, sample)
  const mine = await openNote(page)
  await mine.fill('mine, still typing')
  const other = await context.newPage()
  await other.goto(address)
  const theirs = await openNote(other)
  await theirs.fill('theirs, saved')
  await theirs.blur()
  await expect(other.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByText('theirs, saved')).toBeVisible()
  await expect(mine).toHaveValue('mine, still typing')
  await page.getByRole('button', { name: 'Write what I typed' }).click()
  await expect(theirs).toHaveValue('mine, still typing')
})

test('[H4] [C11] what was typed about a cell waits for its judgement, through a reload and a look at another cell', async ({
  page,
  sample,
}) => {
  await openSampleMatrix(page, sample)
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/cell=/)
  const cell = page.url()
  const details = page.getByRole('button', { name: 'Details and basis' })
  await details.click()
  await page.getByRole('textbox', { name: 'Note' }).fill('ask the second source')
  await page.getByRole('button', { name: /Confidence/ }).click()
  await page.getByRole('option', { name: 'Low' }).click()
  await page.getByRole('gridcell', { name: 'agrees', exact: true }).first().click()
  await expect(page).not.toHaveURL(cell)
  await page.goto(cell)
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('ask the second source')
  await page.reload()
  const judgement = page.getByRole('group', { name: 'Judgement' })
  await judgement.getByRole('button', { name: /^Unclear/ }).click()
  await page.getByRole('textbox', { name: 'Question for a second opinion' }).fill('which year is meant?')
  await page.reload()
  await judgement.getByRole('button', { name: /^Unclear/ }).click()
  await expect(page.getByRole('textbox', { name: 'Question for a second opinion' })).toHaveValue('which year is meant?')
  await page.keyboard.press('Escape')
  await judgement.getByRole('button', { name: /^Agrees/ }).click()
  await expect(page.locator('[role="gridcell"][tabindex="0"]')).toHaveAttribute('aria-label', 'agrees')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('ask the second source')
  await expect(page.getByRole('button', { name: /Confidence/ })).toContainText('Low')
})
