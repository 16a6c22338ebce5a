/** The Claims screen on the sample project: the table, the drawer with its address, and everything that changes claims. */
import type { Locator, Page } from '@playwright/test'
import { ReadPage } from './pages/read-page.ts'
import { expectFocusIn } from './support/by-keyboard.ts'
import { fillStorage } from './support/full-storage.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const wording = 'Tarvia has sent Kestria 7000 containers of ammunition since 2023.'

async function openClaims(page: Page, sample: string): Promise<void> {
  await goTo(page, `/p/${sample}/claims`)
  await expect(page.getByRole('grid', { name: 'Claims of the project' })).toBeVisible()
}

/** Opens the drawer of the first claim by keys. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('[role="grid"] [tabindex="0"]').first().focus()
  await page.getByRole('row').filter({ hasText: wording }).locator('[role="gridcell"]').nth(1).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: `Claim: ${wording}` })).toBeVisible()
}

/** Whether nothing of one lies over the other. */
async function areApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) return false
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
}

test('a claim opens as a drawer with an address, and every version stands in it with its gloss', async ({
  page,
  sample,
}) => {
  await openClaims(page, sample)
  await openFirst(page)
  await expect(page).toHaveURL(/\/claims\/[^/]+$/)
  await page.reload()
  const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
  await expect(drawer).toBeVisible()
  await expect(drawer.locator('blockquote[lang="kk"]').first()).toBeVisible()
  await expect(drawer.getByText('(gloss, typed)').first()).toBeVisible()
  await expect(drawer.getByText('3 of 7 versions agree')).toBeVisible()
  await expect(drawer).toBeFocused()
  // The drawer scrolls in itself: nothing in it moves the screen.
  await drawer.getByRole('checkbox').last().focus()
  expect(await page.getByRole('main').evaluate((main) => main.scrollTop + main.scrollHeight - main.clientHeight)).toBe(
    0,
  )
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page).toHaveURL(/\/claims$/)
})

test('[C7] [C12] a date is typed in words; a change of value marks judgements, one key says they still hold', async ({
  page,
  sample,
}) => {
  await openClaims(page, sample)
  await openFirst(page)
  const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
  await drawer.getByRole('button', { name: 'Edit the claim' }).click()
  const time = drawer.getByRole('textbox', { name: 'When it happened' })
  await time.fill('soonish')
  await expect(drawer.getByText(/This is no date here/)).toBeVisible()
  await time.fill('since March 2024')
  await expect(drawer.getByText('Means since Mar 2024')).toBeVisible()
  await time.press('Enter')
  await expect(time).toHaveValue('since Mar 2024')

  const value = drawer.getByRole('textbox', { name: 'Value' })
  // What was told of a value stays with the next one.
  for (const typed of ['', '7100']) {
    await value.fill(typed)
    await value.press('Enter')
  }
  await expect(drawer.getByRole('textbox', { name: 'Unit' })).toHaveValue('containers')
  await expect(drawer.getByText(/judgements were made before this claim/)).toBeVisible()
  await drawer.focus()
  await page.keyboard.press('h')
  await expect(drawer.getByText(/judgements were made before this claim/)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(drawer.getByText(/judgements were made before this claim/)).toBeVisible()

  // A long wording leaves room for the rest, and is there in full for the keyboard.
  const words = drawer.getByRole('textbox', { name: 'Claim, in your words' })
  await words.fill(`${wording} `.repeat(12))
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Show all of it' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show less' })).toBeFocused()
})

test('[C2] [H8] a merge asks about unequal judgements, deleting lists what goes along, undo takes both back', async ({
  page,
  sample,
}) => {
  test.setTimeout(60_000)
  await openClaims(page, sample)
  await openFirst(page)
  const before = await page.getByText(/^\d+ rows$/).textContent()
  await page.getByRole('complementary').getByRole('button', { name: 'More about this claim' }).click()
  await page.getByRole('menuitem', { name: 'Merge with another claim' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge claims' })
  await dialog.getByRole('combobox').fill('artillery shells')
  await page.getByRole('option', { name: /artillery shells/ }).click()
  await expect(dialog.getByText(/judged differently/)).toBeVisible()
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true })
  await expect(merge).toBeDisabled()
  const questions = await dialog.getByRole('radiogroup').all()
  for (const question of questions.slice(1)) {
    await question.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
  }
  await merge.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('11 rows')).toBeVisible()
  await page.getByRole('complementary').focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(before ?? '')).toBeVisible()

  // Deleting lists what goes along; undo brings it back.
  await page.getByRole('complementary').getByRole('button', { name: 'More about this claim' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const deleting = page.getByRole('alertdialog')
  await expect(deleting.getByText(/\d+ judgements/)).toBeVisible()
  await expect(deleting.getByText(/linked passages \(the highlights stay\)/)).toBeVisible()
  await deleting.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('11 rows')).toBeVisible()
  await expect(deleting).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('12 rows')).toBeVisible()
})

test('[H4] a claim is typed freely, with keys alone; a storage that is full keeps the next one, and takes it once', async ({
  page,
  sample,
}) => {
  await openClaims(page, sample)
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'New claim' })
  await expect(dialog.getByRole('textbox', { name: 'Claim, in your words' })).toBeFocused()
  await page.keyboard.type('The strike ended on 9 November 2024.')
  const time = dialog.getByRole('textbox', { name: 'When it happened' })
  await time.fill('9 November 2024')
  await expect(dialog.getByText('Means 9 Nov 2024')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Value' }).fill('30')
  await dialog.getByRole('textbox', { name: 'Up to' }).fill('35')
  await dialog.getByRole('textbox', { name: 'Unit' }).fill('days')
  await dialog.getByRole('textbox', { name: 'Who is involved' }).fill('the dockers, the port')
  await dialog.getByRole('checkbox', { name: 'Dock strike in Havrin' }).focus()
  await page.keyboard.press('Space')
  await time.press('Enter')
  const drawer = page.getByRole('complementary', { name: /The strike ended/ })
  await drawer.getByRole('button', { name: 'Edit the claim' }).click()
  await expect(drawer.getByRole('textbox', { name: 'Up to' })).toHaveValue('35')
  await expect(drawer.getByRole('button', { name: 'Remove the port' })).toBeVisible()
  await expect(page.getByText('13 rows')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  const makeRoom = await fillStorage(page)
  await page.keyboard.press('n')
  await expect(dialog.getByRole('textbox', { name: 'Claim, in your words' })).toBeFocused()
  await page.keyboard.type('The port opened again.')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const mark = page.getByRole('button', { name: '1 edit not saved' })
  await mark.click()
  const unsaved = page.getByRole('list', { name: 'Edits that are not saved yet' })
  await expect(unsaved).toContainText('The port opened again.')
  await page.keyboard.press('Escape')
  await expect(unsaved).toBeHidden()
  await page.keyboard.press('n')
  await expect(dialog.getByRole('textbox', { name: 'Claim, in your words' })).toHaveValue('')
  // What is told meanwhile lies over none of its buttons.
  const told = page.getByRole('region', { name: 'Notices' }).getByRole('alert')
  for (const width of [1280, 560, 390]) {
    await page.setViewportSize({ width, height: 720 })
    await expect.poll(() => areApart(told, dialog.getByRole('contentinfo')), `at ${width}`).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await goTo(page, '/')
  await expect(page.getByText('In Sample: 7000 containers, 1 edit is not saved yet.')).toBeVisible()
  await expect(unsaved).toContainText('The port opened again.')
  await page.getByRole('link', { name: 'Open the project' }).click()
  await expect(mark).toBeVisible()
  await makeRoom()
  await openClaims(page, sample)
  await expect(page.getByText('14 rows')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
})

test('[C1] a passage is split off to a new claim', async ({ page, sample }) => {
  await openClaims(page, sample)
  await openFirst(page)
  const drawer = page.getByRole('complementary')
  await drawer.getByRole('checkbox', { name: /A container on a picture/ }).focus()
  await page.keyboard.press('Space')
  await drawer.getByRole('button', { name: 'Split off 1 passage' }).click()
  const dialog = page.getByRole('dialog', { name: 'Split off to a new claim' })
  await dialog.getByRole('textbox').fill('Pictures of containers prove nothing about their content.')
  await dialog.getByRole('button', { name: 'Split off' }).click()
  await expect(page.getByRole('complementary', { name: /Pictures of containers/ }).locator('blockquote')).toHaveCount(1)
  await expect(page.getByText('13 rows')).toBeVisible()
})

test('[C9] proposes claims of a story: one is made of a sentence, one refused, all others refused in one step', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/claims`)
  await page.getByRole('button', { name: /^Proposed claims/ }).click()
  const list = page.getByRole('listbox', { name: 'Sentences that may be worth a claim' })
  const options = list.getByRole('option')
  // Ten texts in seven languages are read first.
  await expect(options.first()).toBeVisible({ timeout: 20_000 })
  await expect(options.first()).toContainText(/in \d+ of \d+ versions/)
  const count = await options.count()
  await expect(list).toBeFocused()
  await page.keyboard.press('x')
  await expect(options).toHaveCount(count - 1)
  await page.keyboard.press('n')
  const making = page.getByRole('dialog', { name: 'New claim' })
  await expect(making.getByRole('textbox', { name: 'Claim, in your words' })).toBeFocused()
  await page.keyboard.type('Something worth a claim')
  await page.keyboard.press('Enter')
  await expect(options).toHaveCount(count - 2)
  await expect(making).toBeHidden()
  await page.getByRole('button', { name: /^Refuse all/ }).click()
  await expect(options).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Proposed claims/ }).click()
  await expect(options).toHaveCount(count - 2)
  await page.keyboard.press('Escape')
  await new ReadPage(page).open('From Quay to Railhead')
  await page.keyboard.press('p')
  await expect(options.first()).toBeVisible()
  const outlets = await options.evaluateAll((all) => all.map((option) => option.querySelector('bdi')?.textContent))
  expect([...new Set(outlets)]).toEqual(['Institute for Freight Monitoring'])
})

test('a verdict and a relation are written by keys, say what is missing, and survive a reload', async ({
  page,
  sample,
}) => {
  await openClaims(page, sample)
  await openFirst(page)
  const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
  await drawer.getByRole('button', { name: 'Verdict', exact: true }).press('Enter')
  await drawer.getByRole('button', { name: /Rating$/ }).press('Enter')
  await expect(page.getByRole('option', { name: 'Misleading' })).toBeVisible()
  await expectFocusIn(page.getByRole('listbox'))
  await page.keyboard.type('Mislea')
  await expect(page.getByRole('option', { name: 'Misleading' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(drawer.getByRole('list', { name: 'What published standards would object to' })).toContainText(
    'No named source stands behind it.',
  )
  await drawer.getByRole('button', { name: 'Cite a source' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Port report')
  await dialog.getByRole('textbox', { name: 'Archived copy' }).fill('https://archive.example/abc')
  await dialog.getByRole('button', { name: 'Cite it' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(drawer.getByText('One named source only.')).toBeVisible()
  await drawer.getByRole('button', { name: 'Relations to other claims' }).press('Enter')
  await drawer.getByRole('button', { name: /This claim …$/ }).press('Enter')
  await expect(page.getByRole('option', { name: 'is updated by' })).toBeVisible()
  await expectFocusIn(page.getByRole('listbox'))
  await page.keyboard.type('is upd')
  await expect(page.getByRole('option', { name: 'is updated by' })).toBeFocused()
  await page.keyboard.press('Enter')
  await drawer.getByRole('combobox', { name: 'this other claim' }).fill('denies')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await drawer.getByRole('button', { name: 'Add the relation' }).press('Enter')
  await expect(drawer.getByRole('list', { name: 'Relations of this claim' })).toContainText('is updated by')
  await page.reload()
  await expect(drawer.getByRole('button', { name: /^Verdict: .Misleading/u })).toBeVisible()
  await expect(drawer.getByText('https://archive.example/abc')).toBeVisible()
  await expect(drawer.getByRole('list', { name: 'Relations of this claim' })).toContainText(
    'is updated by Tarvia denies',
  )
  await drawer.getByRole('link', { name: /is updated by/ }).press('Enter')
  await expect(page.getByRole('complementary', { name: /Claim: Tarvia denies/ })).toContainText('updates')
})
