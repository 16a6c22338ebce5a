/** Reading for real: marking by keyboard alone, exact offsets, no nodes for passages, page translation, copying, right to left. */
import { expectAccessible } from './support/accessible.ts'
import type { Page } from '@playwright/test'
import { articleText, drawn, openToRead, quotes, showArticle } from './support/reading-project.ts'
import { ReadPage } from './pages/read-page.ts'
import { workAsSomebodyNew } from './pages/projects.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const plain = {
  id: 'plain',
  language: 'en',
  text: 'A report on containers\n\nThe North sent about 7000 containers since 2023. First by ships, then by rail.\n\nMoscow denied it.',
}
/** Flags, families, combining marks and letters beyond the first plane, where a careless offset goes wrong. */
const marks = {
  id: 'marks',
  language: 'en',
  text: 'Start \u{1F468}\u200d\u{1F469}\u200d\u{1F467} cafe\u0301 \u{1F1EC}\u{1F1EA}\u{1F1FA}\u{1F1E6} \u{1D54F} end. Second sentence.',
}
const english = 'The ships left the harbour in the early morning.'
const arabic = {
  id: 'arabic',
  language: 'ar',
  direction: 'rtl',
  text: `تقرير عن الحاويات\n\nأرسل الشمال نحو 7000 حاوية منذ عام 2023. نفت موسكو ذلك.\n\nقال المتحدث في بيان له صباح اليوم. ${english} ثم نفت موسكو ذلك.`,
} as const

/** An override that ends and one that does not, a word of two alphabets, a space of no width. */
const hidden =
  'The file is report\u202efdp.exe\u202c today. It came from p\u0430ypal.\n\nHe said \u202eno end here\n\nThen zero\u200bwidth.'

/** Selects source offsets of one paragraph as a drag would, and lets go of the button over it. */
async function dragOver(page: Page, paragraph: number, from: number, to: number, alt = false): Promise<void> {
  const [start, end] = await articleText(page)
    .locator('p')
    .nth(paragraph)
    .evaluate(
      (element, [first, last]) => {
        const at = (offset: number) => {
          const range = document.createRange()
          range.setStart(element.firstChild ?? element, offset)
          range.setEnd(element.firstChild ?? element, offset)
          const { left, top, height } = range.getBoundingClientRect()
          return { x: left, y: top + height / 2 }
        }
        return [at(first), at(last)] as const
      },
      [from, to] as const,
    )
  if (alt) await page.keyboard.down('Alt')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  if (alt) await page.keyboard.up('Alt')
}

/** Replaces every text node as a page translation does. */
async function translatePage(page: Page): Promise<void> {
  await articleText(page).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    for (const node of nodes) {
      const outer = document.createElement('span')
      const inner = document.createElement('span')
      inner.textContent = `translated ${String(node.textContent?.length)}`
      outer.append(inner)
      node.parentNode?.replaceChild(outer, node)
    }
  })
}

test('[C1] [C2] the keyboard alone makes a claim, links words to it and takes them off again', async ({ page }) => {
  await openToRead(page, [plain])
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'New claim' })
  await dialog.getByLabel('Claim, in your words').fill('The North sent 7000 containers')
  await dialog.getByRole('button', { name: /about 7000/ }).press('Enter')
  await expect(dialog.getByLabel('Value')).toHaveValue('7000')
  await expect(dialog.getByLabel('Unit')).toHaveValue('containers')
  await dialog.getByLabel('Claim, in your words').press('Enter')
  await expect(dialog).toBeHidden()
  await expect(articleText(page)).toBeFocused()
  await expect(quotes(page)).toHaveText(['The North sent about 7000 containers since 2023.'])

  // The words "First by ships", chosen word by word, linked to the claim that is current now.
  await page.keyboard.press('j')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText(['The North sent about 7000 containers since 2023.', 'First by ships'])
  await expect.poll(() => drawn(page, /^mark-.*-0$/)).toContain('First by ships')

  // With no passage chosen, the only one of the sentence under the cursor is meant.
  await page.keyboard.press('x')
  await expect(page.getByText('Marked, not linked')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Marked, not linked')).toBeHidden()

  // Its edges: the end by two words, the beginning by one; each settled change is one step.
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  for (const _ of [1, 2]) await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('e')
  await expect(quotes(page)).toHaveText([/^The North/, 'First by ships, then by'])
  for (const _ of [1, 2]) await page.keyboard.press('e')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('e')
  await expect(quotes(page)).toHaveText([/^The North/, 'by ships, then by'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(quotes(page)).toHaveText([/^The North/, 'First by ships'])

  await page.keyboard.press('Enter')
  await page.keyboard.press('x')
  await expect(page.getByText('Marked, not linked')).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(quotes(page)).toHaveCount(1)
  await page.keyboard.press('d')
  await expect(page.getByText(/^Differs\. Not now: There is nothing here/).first()).toBeVisible()
  await expect(page.getByText('Passage deleted')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(quotes(page)).toHaveCount(2)
  await expect(page.getByText('Passage deleted')).toBeHidden()
})

test('[T4] a passage that was not found again is put where it stands now, and undo takes that back', async ({
  page,
}) => {
  await openToRead(page, [{ ...plain, lost: 'First by ships, then by train.' }])
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Project' }).click()
  await page.getByRole('button', { name: 'Look at them' }).click()
  await expect(page.getByText('A passage was not found again')).toBeVisible()
  await page.getByRole('link', { name: 'Look at both texts' }).click()
  await expect(page.getByText('Nothing like it was found.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open in Read' }).click()
  const place = page.getByRole('button', { name: 'It stands here' })
  await expect(place).toBeDisabled()
  await articleText(page).focus()
  for (const _ of [1, 2]) await page.keyboard.press('j')
  await page.keyboard.press('Shift+j')
  await place.click()
  await expect(page.getByText('changed in this revision')).toBeVisible()
  await expect(place).toHaveCount(0)
  await expect.poll(() => drawn(page, /^mark-/)).toContain('First by ships, then by rail.')
  await page.keyboard.press('Control+z')
  await expect(place).toBeVisible()
})

test('sentences are extended with Shift, and the picker filters as one types', async ({ page }) => {
  await openToRead(page, [plain])
  await articleText(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('7000')
  await page.keyboard.press('Enter')
  await expect(quotes(page)).toHaveText([
    'The North sent about 7000 containers since 2023. First by ships, then by rail.',
  ])
})

test('[T2] [T3] a mouse selection snaps to words, with Alt to graphemes, and never splits one', async ({ page }) => {
  await openToRead(page, [marks])
  const { text } = marks
  await dragOver(page, 0, text.indexOf('cafe') + 2, text.indexOf('\u{1D54F}'))
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText([text.slice(text.indexOf('cafe'), text.indexOf('\u{1D54F}')).trim()])

  await dragOver(page, 0, text.indexOf('Second') + 1, text.indexOf('Second') + 4, true)
  await page.keyboard.press('l')
  await expect(quotes(page).nth(1)).toHaveText('eco')
  // By keyboard over the family and the accent: one step each.
  await articleText(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+ArrowRight')
  for (const _ of [1, 2]) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('l')
  await expect(quotes(page).first()).toHaveText('\u{1F468}\u200d\u{1F469}\u200d\u{1F467}')
})

test('a passage costs no node in the text, and nothing in it moves', async ({ page }) => {
  const long = Array.from(
    { length: 300 },
    (_, line) => `Line ${line} speaks of ${line * 7} containers sent by rail.`,
  ).join('\n\n')
  await openToRead(page, [
    { id: 'bare', language: 'en', text: `${long} End.` },
    { id: 'full', language: 'en', text: `${long} End!`, passages: 1500 },
    { id: 'hidden', language: 'en', text: hidden },
  ])
  const nodes = () => articleText(page).evaluate((root) => root.querySelectorAll('*').length)
  const bare = await nodes()
  await showArticle(page, 'full')
  await expect.poll(() => drawn(page, /^mark-/)).not.toEqual([])
  expect(await nodes()).toBe(bare)
  // Only what is near the viewport is registered.
  expect((await drawn(page, /^mark-/)).length).toBeLessThan(600)

  const tops = () =>
    articleText(page).evaluate((root) =>
      Array.from(root.children)
        .slice(0, 12)
        .map((child) => child.getBoundingClientRect().top),
    )
  const before = await tops()
  await articleText(page).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect.poll(() => drawn(page, /^mark-1-/)).toContain('Line 0 speaks of 0 containers sent by rail.')
  expect(await tops()).toEqual(before)

  // What a text hides is marked over it, named in a list and reached by key; a turned order ends with its line.
  await showArticle(page, 'hidden')
  await expect(page.locator('[data-at]')).toHaveCount(4)
  expect(await nodes()).toBe(3)
  expect(await articleText(page).evaluate((root) => Array.from(root.children, (line) => line.textContent))).toEqual(
    hidden.split('\n\n'),
  )
  expect(await drawn(page, /^reordered$/)).toEqual(['\u202efdp.exe', '\u202eno end here'])
  expect(await drawn(page, /^unusual$/)).toContain('p\u0430ypal')
  await articleText(page).focus()
  for (const _ of [1, 2, 3]) await page.keyboard.press('q')
  await expect.poll(() => drawn(page, /^sentence$/)).toEqual([expect.stringMatching(/^It came from/)])
  await page.getByRole('button', { name: 'Unusual characters: 5' }).press('Enter')
  const list = page.getByRole('dialog', { name: 'Unusual characters' })
  await expect(list.getByRole('region', { name: 'Order turned round' })).toContainText('Stored as fdp.exe')
  await expectAccessible(page)
  await list.getByRole('button', { name: /zero width space/ }).press('Enter')
  await expect(articleText(page)).toBeFocused()
  await expect.poll(() => drawn(page, /^sentence$/)).toEqual([expect.stringMatching(/^Then zero/)])
})

test('[P2] a page translation is undone, and refused when it goes on; no offset comes from its words', async ({
  page,
}) => {
  await openToRead(page, [plain])
  await translatePage(page)
  await expect(page.getByText('It was put back as it was imported.')).toBeVisible()
  await expect(articleText(page).locator('p')).toHaveText(plain.text.split('\n\n'))
  for (const _ of [1, 2, 3]) await translatePage(page)
  await expect(page.getByText('The browser keeps changing this text')).toBeVisible()
  await articleText(page).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Open the plain view' }).click()

  await expect(page.getByText('it may send the whole text')).toBeVisible()
  const lines = page.getByRole('region', { name: 'Numbered sentences' })
  await expect(lines.getByRole('listitem')).toHaveCount(4)
  await lines.evaluate((root) => {
    for (const [number, line] of Array.from(root.querySelectorAll('li')).entries()) {
      const wrapper = document.createElement('span')
      wrapper.textContent = `Translated sentence ${number}`
      if (number !== 3) line.replaceChildren(wrapper)
    }
  })
  await page.getByRole('button', { name: 'Take back as glosses' }).click()
  await page.getByRole('link', { name: 'Back to the article' }).click()
  await expect(articleText(page).locator('[data-slot]')).toHaveCount(3)
  await expect(articleText(page)).toContainText('Translated sentence 1')
})

test('[T6] [T1] an outline stands under sentences one does not read, never in the text, and goes with its switch', async ({
  page,
}) => {
  const read = 'Nobody knew why the harbour was closed on 4 May.'
  const words = `Учора до Польщі прибули 40 вагонів.\n\n${read}\n\nУряд відхилив закон.`
  await openToRead(page, [{ id: 'outline', language: 'uk', text: words }])
  const outlines = page.getByTitle(/Not a translation/)
  await expect(outlines).toHaveCount(2)
  await expect(outlines.first()).toContainText(/Poland.*40/)
  await expect(outlines.nth(1)).toHaveText('Outline: governmentrejectlaw')
  await articleText(page).focus()
  await page.keyboard.press('Control+a')
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).not.toContain('Poland')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('outlines')
  await page.keyboard.press('Enter')
  await expect(outlines).toHaveCount(0)
})

test('[T6] a gloss is typed under its sentence; copying the text gives the source only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openToRead(page, [plain])
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('g')
  const typing = articleText(page).getByRole('textbox')
  for (const gloss of ['Gloss one', 'Gloss two']) {
    await expect(typing).toHaveValue('')
    await expect(typing).toBeFocused()
    await page.keyboard.type(gloss)
    await page.keyboard.press('Enter')
  }
  await expect(typing).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(articleText(page).locator('[data-slot] bdi[class*="words"]')).toHaveText(['Gloss one', 'Gloss two'])
  await articleText(page).focus()
  await page.keyboard.press('Home')
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(plain.text)

  // Offsets behind the glosses are still exact.
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText(['Moscow denied it.'])
})

test('[T6] numbered lines go out and a translation comes back as one step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openToRead(page, [plain])
  await articleText(page).focus()
  await page.keyboard.press('b')
  await page.getByRole('button', { name: 'More about this article' }).click()
  await page.getByRole('menuitem', { name: 'Copy for translation' }).click()
  await expect(page.getByText('shares them with that service')).toBeVisible()
  const lines = page.getByRole('dialog').getByLabel('Numbered lines')
  await expect(lines).not.toHaveValue(/A report on containers/)
  await expect(lines).toHaveValue(/^\[2\]/)
  await page.getByRole('checkbox', { name: 'Copy 1 line of furniture too' }).press('Space')
  await expect(lines).toHaveValue(/^\[1\] A report on containers/)
  await page.getByRole('checkbox', { name: 'Copy 1 line of furniture too' }).press('Space')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('[4] Moscow denied it.')
  await page.getByRole('button', { name: 'More about this article' }).click()
  await page.getByRole('menuitem', { name: 'Paste translation' }).click()
  await page.getByLabel('The translated lines').fill('[1] Bericht\n[3] Erst Schiffe\n[9] Nichts')
  await expect(page.getByText('Not there: 2 and 4')).toBeVisible()
  await expect(page.getByText('No such sentence: 9')).toBeVisible()
  await page.getByRole('button', { name: 'Store 2 glosses' }).click()
  await expect(articleText(page).locator('[data-slot] bdi[class*="words"]')).toHaveText(['Bericht', 'Erst Schiffe'])
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(articleText(page).locator('[data-slot] bdi[class*="words"]')).toHaveCount(0)
})

test('[T5] a text and a sentence in another language in it are read and marked, each in its own direction', async ({
  page,
}) => {
  await openToRead(page, [arabic])
  await expect(articleText(page)).toHaveAttribute('dir', 'rtl')
  await expect(articleText(page)).toHaveAttribute('lang', 'ar')
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText(['أرسل الشمال'])
  await expect(quotes(page).locator('bdi')).toHaveAttribute('dir', 'rtl')
  const foreign = articleText(page).locator('p > [lang="en"][dir="ltr"]')
  await foreign.click()
  await page.keyboard.press('l')
  await expect(quotes(page).locator('bdi[lang="en"]')).toHaveText(english)
  await expect.poll(() => drawn(page, /^mark-/)).toContain(english)
  await translatePage(page)
  await expect(foreign).toHaveText(english)
})

test('[T1] one key makes a line furniture and text again; the text stays as it is', async ({ page }) => {
  await openToRead(page, [plain])
  await articleText(page).focus()
  await page.keyboard.press('b')
  await expect.poll(() => drawn(page, /^furniture$/)).toEqual(['A report on containers'])
  await page.keyboard.press('b')
  await expect.poll(() => drawn(page, /^furniture$/)).toEqual([])
  await expect(articleText(page).locator('p').first()).toHaveText('A report on containers')
})

test('[C10] [H8] what a colleague linked is deleted only after a question', async ({ page, sample }) => {
  await goTo(page, `/p/${sample}`)
  await workAsSomebodyNew(page, 'Bo')
  await new ReadPage(page).open('From Quay to Railhead')
  const before = await quotes(page).count()
  await quotes(page).first().click()
  await page.getByRole('button', { name: 'Delete passage' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(/It is linked by .?Ana.?\./)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(quotes(page)).toHaveCount(before)
  await page.getByRole('button', { name: 'Delete passage' }).click()
  await question.getByRole('button', { name: 'Delete for everybody' }).click()
  await expect(quotes(page)).toHaveCount(before - 1)
})
