/** The journal as a person reads it, and the ways back (H2, H3). */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { textFile } from './support/import-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

/** Opens the sample's history. @returns the address of the project */
async function openHistory(page: Page, sample: string): Promise<string> {
  const address = `/p/${sample}`
  await goTo(page, `${address}/history`)
  await expect(page.getByText(/^\d+ steps$/)).toBeVisible()
  return address
}

/** Changes the name of the analyst: one step in the history. */
async function rename(page: Page, address: string, name: string): Promise<void> {
  await goTo(page, address)
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText(`You work in this project as ${name}.`)).toBeVisible()
}

const steps = (page: Page) => page.getByRole('main').locator('time')
const newest = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .first()

// Many of these load the page half a dozen times, which a busy machine draws out.
test.describe.configure({ timeout: 90_000 })

test('[H3] every step is there in words, and can be found by words, origin, person and record', async ({
  page,
  sample,
}) => {
  const address = await openHistory(page, sample)
  await rename(page, address, 'Ana B.')
  await goTo(page, `${address}/history`)
  await expect(newest(page)).toContainText('Changed an analyst')
  await newest(page).getByRole('button', { name: 'What changed' }).click()
  await expect(newest(page).locator('del')).toHaveText('Ana')
  await expect(newest(page).locator('ins')).toHaveText('Ana B.')

  await page.getByRole('searchbox').fill('changed ANALYST')
  await expect(steps(page)).toHaveCount(1)
  await newest(page).getByRole('button', { name: 'Its whole history' }).click()
  await page.getByRole('searchbox').fill('')
  await expect(steps(page)).toHaveCount(2)
  await expect(page.getByText('Only steps that changed one record are shown')).toBeVisible()
  await page.getByRole('button', { name: 'Show all steps' }).click()
  await expect(steps(page)).toHaveCount(100)
  await page.getByRole('searchbox').fill('nothing like it')
  await expect(page.getByText('No step fits')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: /Where from/ }).click()
  await page.getByRole('option', { name: 'A person' }).click()
  await expect(steps(page)).toHaveCount(1)
  await page.getByRole('button', { name: /By whom/ }).click()
  await page.getByRole('option', { name: 'Ana B.' }).click()
  await expect(steps(page)).toHaveCount(1)
  await page.reload()
  await expect(steps(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Go back to here' }).click()
  await expect(page.getByText('Nothing would change')).toBeVisible()
})

test('[H2] a step is taken back, marked, and the later edit that stands in the way is named with both values', async ({
  page,
  sample,
}) => {
  const address = await openHistory(page, sample)
  await rename(page, address, 'Ana B.')
  await rename(page, address, 'Ana C.')
  await goTo(page, `${address}/history`)
  const older = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .nth(1)
  await older.getByRole('button', { name: 'Take back this step' }).click()
  const refusal = page.getByRole('alertdialog')
  await expect(refusal).toContainText('1 change made later stands in the way')
  await expect(refusal).toContainText('name: the step set')
  await expect(refusal).toContainText('Ana B.')
  await expect(refusal).toContainText('Ana C.')
  await expect(refusal.getByRole('button', { name: 'Take back the later step too' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(refusal).toHaveCount(0)

  await newest(page).getByRole('button', { name: 'Take back this step' }).click()
  await expect(newest(page)).toContainText('Took back: Changed an analyst')
  await expect(older).toContainText('taken back')
  await goTo(page, address)
  await expect(page.getByText('You work in this project as Ana B.')).toBeVisible()
})

test('[H2] going back lists what it crosses, is one step, and can be undone', async ({ page, sample }) => {
  const address = await openHistory(page, sample)
  await rename(page, address, 'Ana B.')
  await rename(page, address, 'Ana C.')
  await goTo(page, `${address}/history`)
  const before = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .nth(2)
  await before.getByRole('button', { name: 'Go back to here' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('takes back 2 later changes')
  await expect(question.getByText('Changed an analyst')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(newest(page)).toContainText('Changed an analyst')

  await before.getByRole('button', { name: 'Go back to here' }).click()
  await question.getByRole('button', { name: 'Go back' }).click()
  await expect(newest(page)).toContainText('Went back over 2 changes')
  await goTo(page, address)
  await expect(page.getByText('You work in this project as Ana.')).toBeVisible()
  await page.getByRole('button', { name: /^Undo: Went back over 2 changes/ }).click()
  await expect(page.getByText('You work in this project as Ana C.')).toBeVisible()
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(page.getByText('You work in this project as Ana.')).toBeVisible()
})

test('[H4] two tabs see each other, and an edit made on what is no longer so is told, not written', async ({
  page,
  context,
  sample,
}) => {
  const address = await openHistory(page, sample)
  const other = await context.newPage()
  await goTo(other, address)
  await other.getByRole('button', { name: 'Change', exact: true }).click()
  // It is fetched when it is first opened, and asks from what is so then.
  await expect(other.getByLabel('Your name')).toHaveValue('Ana')
  await rename(page, address, 'Ana B.')
  // The other tab knows it already, but its question was opened before.
  await expect(other.getByText('You work in this project as Ana B.')).toBeAttached()
  await other.getByLabel('Your name').fill('Ana X.')
  await other.getByRole('button', { name: 'Save details' }).click()
  const told = other.getByRole('alert')
  await expect(told).toContainText('Ana X.')
  await expect(told).toContainText('Ana B.')
  await other.keyboard.press('Escape')
  await expect(other.getByText('You work in this project as Ana B.')).toBeVisible()
  // The step is not this tab's: only the history takes it back.
  await expect(other.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await goTo(other, `${address}/history`)
  await expect(newest(other)).toContainText('Changed an analyst')

  // Another build says that it was loaded: tabs of this one still show, and write nothing more.
  await page.evaluate(() => {
    new BroadcastChannel('variorum.builds').postMessage({ build: 'another', loadedAt: Date.now() })
  })
  const banner = other.getByRole('region', { name: 'Newer version in another tab' })
  await expect(banner).toContainText('writes nothing any more')
  await expectAccessible(other, { within: '[aria-label="Newer version in another tab"]' })
  await expect(other.getByRole('button', { name: 'Only shown' })).toBeVisible()
  await goTo(other, `${address}/import`)
  const chosen = other.waitForEvent('filechooser')
  await other.getByRole('button', { name: 'Choose files' }).click()
  await (await chosen).setFiles([textFile('ships.txt', 'Ships left the harbour.')])
  await expect(other.getByText('The import did not begin: a newer version of Variorum is open')).toBeVisible()
  await goTo(other, '/')
  await other.getByRole('button', { name: /^More for/ }).click()
  await other.getByRole('menuitem', { name: 'Rename' }).click()
  await other.getByLabel('Name of the project').fill('Another')
  await other.keyboard.press('Enter')
  await expect(other.getByText('Reload to get that version, then do it again.')).toBeVisible()
  await goTo(other, address)
  await other.getByRole('button', { name: 'Change', exact: true }).click()
  await other.getByLabel('Your name').fill('Ana Y.')
  await other.getByRole('button', { name: 'Save details' }).click()
  await expect(other.getByRole('alert')).toContainText('Your change was not written')
  await other.keyboard.press('Escape')
  await banner.getByRole('button', { name: 'Reload' }).click()
  await expect(other.getByText('You work in this project as Ana B.')).toBeVisible()
  await expect(banner).toBeHidden()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Newer version in another tab' })).toBeHidden()
})
