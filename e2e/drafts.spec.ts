/** What is being typed and not yet written is lost neither by a reload nor by another tab. */
import type { Page } from '@playwright/test'
import { expectFocusIn } from './support/by-keyboard.ts'
import { goTo } from './support/open-app.ts'
import { openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/warm-test.ts'

// Many of these load the page half a dozen times, which a busy machine draws out.
test.describe.configure({ timeout: 90_000 })

const wording = 'Tarvia has sent Kestria 7000 containers of ammunition since 2023.'

/** Opens a claim's drawer for editing and gives its note. */
async function openNote(page: Page) {
  const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
  await drawer.getByRole('button', { name: 'Edit the claim' }).click()
  return drawer.getByRole('textbox', { name: 'Note' })
}

async function openClaim(page: Page, sample: string): Promise<string> {
  await goTo(page, `/p/${sample}/claims`)
  await page.getByRole('row').filter({ hasText: wording }).dblclick()
  await expect(page).toHaveURL(/\/claims\/[^/]+$/)
  return page.url()
}

test('[H4] words typed outlive a reload and another tab, and are written only when one says so', async ({
  page,
  context,
  sample,
}) => {
  const address = await openClaim(page, sample)
  const note = await openNote(page)
  await note.fill('half a thought')
  await page.reload()
  const again = await openNote(page)
  await expect(again).toHaveValue('half a thought')
  await page.getByRole('button', { name: 'Write what I typed' }).click()
  await expect(page.getByRole('button', { name: 'Write what I typed' })).toBeHidden()
  await page.reload()
  await expect(await openNote(page)).toHaveValue('half a thought')

  // A note saved in another tab never replaces the words under the cursor.
  const mine = page.getByRole('textbox', { name: 'Note' })
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

test('[H4] [C5] [C11] what was typed about a cell waits for its judgement, through a reload and a look at another cell', async ({
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
  const question = page.getByRole('textbox', { name: 'Question for a second opinion' })
  await expect(question).toHaveValue('which year is meant?')
  await expect(question).toBeFocused()
  await page.keyboard.press('Escape')
  await judgement.getByRole('button', { name: /^Agrees/ }).click()
  await expect(page.locator('[role="gridcell"][tabindex="0"]')).toHaveAttribute('aria-label', 'agrees')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('ask the second source')
  await expect(page.getByRole('button', { name: /Confidence/ })).toContainText('Low')

  // So do the facets ticked and typed.
  const palette = page.getByRole('region', { name: 'How does it differ?' })
  const stated = palette.getByRole('textbox', { name: 'What it states instead' })
  await page.locator('[role="gridcell"][tabindex="0"]').focus()
  await page.keyboard.press('d')
  await page.keyboard.press('1')
  await stated.fill('about 6000')
  await page.reload()
  await page
    .getByRole('group', { name: 'Judgement' })
    .getByRole('button', { name: /^Differs/ })
    .click()
  await expect(stated).toHaveValue('about 6000')
  await expectFocusIn(palette)
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('d')
  await expect(stated).toHaveValue('about 6000')
  await palette.getByRole('button', { name: 'Start afresh' }).click()
  await expect(stated).toBeHidden()
})

test('[H4] a claim typed freely waits through Esc and a reload until it is made, or one starts afresh', async ({
  page,
  sample,
}) => {
  const dialog = page.getByRole('dialog')
  const typed = dialog.getByRole('textbox', { name: 'Claim, in your words' })
  await goTo(page, `/p/${sample}/claims`)
  await page.getByRole('button', { name: 'New claim' }).click()
  await typed.fill('The ships came at night.')
  await dialog.getByRole('textbox', { name: 'Value' }).fill('12')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'New claim' }).click()
  await expect(typed).toHaveValue('The ships came at night.')
  await expect(dialog.getByRole('textbox', { name: 'Value' })).toHaveValue('12')
  await dialog.getByRole('button', { name: 'Start afresh' }).click()
  await expect(typed).toHaveValue('')
  await expect(typed).toBeFocused()
  await expect(dialog.getByText('Kept from before')).toBeHidden()
  await page.keyboard.type('The ships came by day.')
  await dialog.getByRole('button', { name: 'Make the claim' }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, `/p/${sample}/claims`)
  await page.getByRole('button', { name: 'New claim' }).click()
  await expect(typed).toHaveValue('')
})

test('[H4] while reading, a gloss and a claim wait at their sentence through Esc and a reload', async ({
  page,
  sample,
}) => {
  const text = page.locator('.reader-text')
  const gloss = text.getByRole('textbox')
  const claim = page.getByRole('dialog').getByRole('textbox', { name: 'Claim, in your words' })
  const goToSecond = async () => {
    await text.focus()
    await page.keyboard.press('j')
  }
  await goTo(page, `/p/${sample}/read`)
  await page.getByRole('main').getByRole('link').first().click()
  await goToSecond()
  await page.keyboard.press('g')
  await gloss.fill('half a gloss')
  await page.keyboard.press('Escape')
  await expect(gloss).toBeHidden()
  await page.keyboard.press('n')
  await claim.fill('half a claim')
  await page.keyboard.press('Escape')
  await expect(claim).toBeHidden()
  await page.reload()
  await goToSecond()
  await page.keyboard.press('n')
  await expect(claim).toHaveValue('half a claim')
  await expect(claim).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await expect(claim).toHaveValue('')
  await expect(claim).toBeFocused()
  await page.keyboard.press('Escape')
  await text.getByRole('button', { name: 'Go on' }).click()
  await expect(gloss).toHaveValue('half a gloss')
  await expect(text.getByText('Kept from before')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text.getByText('half a gloss', { exact: true })).toBeVisible()
})

test('[H4] [H8] a pasted article waits through Esc and a reload, and goes with its project', async ({
  page,
  sample,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Paste an article' })
  const text = dialog.getByRole('textbox', { name: 'Text' })
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('variorum.draft')))
  await goTo(page, `/p/${sample}/import`)
  await page.getByRole('button', { name: 'Paste text' }).click()
  await text.fill('Half an article.')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://example.org/half')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByRole('button', { name: 'Paste text' }).click()
  await expect(text).toHaveValue('Half an article.')
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue('https://example.org/half')
  await expect(dialog.getByText('Kept from before')).toBeVisible()
  expect(await kept()).toHaveLength(1)
  await goTo(page, '/')
  await page.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete project for good' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(0)
  expect(await kept()).toEqual([])
})

test('[H4] [C7] a date typed in the work list waits through a reload, one typed for several through Esc too', async ({
  page,
  sample,
}) => {
  const undated = page.getByRole('row').filter({ hasText: 'Lučki radnici' })
  const dialog = page.getByRole('dialog')
  const typed = dialog.getByRole('textbox', { name: 'Published' })
  const askForAll = async () => {
    await page.getByRole('switch', { name: 'Only what lacks' }).press('Space')
    await page.getByRole('checkbox', { name: 'Select all rows shown' }).press('Space')
    await page.getByRole('button', { name: 'Date…' }).click()
  }
  await goTo(page, `/p/${sample}/articles/dates`)
  await undated.focus()
  await page.keyboard.press('F2')
  await undated.getByRole('textbox').fill('20.03.')
  await page.reload()
  await expect(undated).toContainText('typed, not set')
  await undated.focus()
  await page.keyboard.press('F2')
  await expect(undated.getByRole('textbox')).toHaveValue('20.03.')
  await page.keyboard.press('Escape')
  await askForAll()
  await typed.fill('spring 2')
  await page.keyboard.press('Escape')
  await page.reload()
  await askForAll()
  await expect(typed).toHaveValue('spring 2')
  await expect(dialog.getByText('Kept from before')).toBeVisible()
  await expect(dialog).toContainText('9 have a date already; it will be replaced.')
  await typed.fill('March 2024')
  await dialog.getByRole('button', { name: 'Set the date' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Date…' }).click()
  await expect(typed).toHaveValue('')
  await expect(dialog).toContainText('10 have a date already')
})
