/** Versions side by side: every pane is worked in, and what belongs together is seen. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { articleText, drawn, openToRead, quotes } from './support/reading-project.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

const plain = {
  id: 'plain',
  language: 'en',
  text: 'A report on containers\n\nThe North sent about 7000 containers since 2023. First by ships, then by rail.\n\nMoscow denied it.',
}
const arabic = {
  id: 'arabic',
  language: 'ar',
  direction: 'rtl',
  text: 'تقرير عن الحاويات\n\nأرسل الشمال نحو 7000 حاوية منذ عام 2023. نفت موسكو ذلك.',
} as const

/** The pane of an article of the reading project. */
const pane = (page: Page, article: string) => page.getByRole('region', { name: `Title of ${article}` })
const paneText = (page: Page, article: string) => pane(page, article).getByRole('document')

/** Runs a command by its name, from the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill(name)
  await page.keyboard.press('Enter')
}

test('[T5] versions side by side are added, changed, swapped and worked in by keyboard', async ({ page }) => {
  const long = {
    id: 'long',
    language: 'en',
    text: Array.from({ length: 80 }, (_, line) => `Line ${line}.`).join('\n\n'),
  }
  await openToRead(page, [plain, arabic, long])
  const announced = page.locator('[data-live-announcer]')
  await articleText(page).focus()
  await command(page, 'Add a version beside')
  await page.getByRole('dialog').getByRole('combobox').fill('arabic')
  await page.keyboard.press('Enter')
  await expect(announced.filter({ hasText: '2 panes' })).toHaveCount(1)
  await expect(paneText(page, 'arabic')).toHaveAttribute('dir', 'rtl')
  await expect(paneText(page, 'plain')).toBeFocused()

  // V goes to what tells the same; keys mean the pane that has the focus: the list, the current claim and what is marked follow it.
  await page.keyboard.press('j')
  await expect.poll(() => drawn(page, /^aligned$/)).toEqual(['أرسل الشمال نحو 7000 حاوية منذ عام 2023.'])
  await page.keyboard.press('v')
  await expect(paneText(page, 'arabic')).toBeFocused()
  await expect.poll(() => drawn(page, /^aligned$/)).toEqual(['The North sent about 7000 containers since 2023.'])
  for (const key of ['1', 'l']) await page.keyboard.press(key)
  await expect(quotes(page)).toHaveText(['أرسل الشمال نحو 7000 حاوية منذ عام 2023.'])
  await page.keyboard.press('v')
  await expect(quotes(page)).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText(['The North sent about 7000 containers since 2023.'])
  // The same claim in the same colour and line in both.
  await expect.poll(() => drawn(page, /^mark-1-solid-0$/)).toHaveLength(2)

  // "Only this claim" dims the rest of both.
  await command(page, 'Only this claim')
  await expect
    .poll(async () => (await drawn(page, /^faded$/)).map((words) => words.slice(0, 8)))
    .toEqual(expect.arrayContaining(['A report', 'تقرير عن']))
  await command(page, 'Only this claim')
  await expect.poll(() => drawn(page, /^faded$/)).toEqual([])

  // A press chooses the pane, too.
  await paneText(page, 'arabic')
    .locator('p')
    .last()
    .click({ position: { x: 5, y: 5 } })
  await expect(quotes(page)).toHaveText([/7000 حاوية/])

  // It is given another article and swapped with its neighbour, and keeps its place and the keyboard.
  await paneText(page, 'arabic').focus()
  await command(page, 'Read another article')
  await page.getByRole('dialog').getByRole('combobox').fill('long')
  await page.keyboard.press('Enter')
  await expect(paneText(page, 'long')).toBeFocused()
  await page.keyboard.press('End')
  const top = () => paneText(page, 'long').evaluate((root) => root.getBoundingClientRect().top)
  await expect(paneText(page, 'long').locator('p').last()).toBeInViewport()
  const before = await top()
  await command(page, 'Swap with the pane before')
  await expect(page).toHaveURL(/read\/long,plain\?claim=k$/)
  await expect(announced.filter({ hasText: /^Pane 1 of 2$/ })).toHaveCount(1)
  await expect(paneText(page, 'long')).toBeFocused()
  expect(await top()).toBe(before)
})

test('[T1] the address keeps the arrangement of panes, words that differ are told, and a narrow window stacks', async ({
  page,
}) => {
  const told = { ...plain, id: 'told', text: plain.text.replace('about 7000', 'some 6700').replace(' since 2023', '') }
  await openToRead(page, [plain, arabic, told])
  await goTo(page, '/p/reading/read/arabic,plain?claim=k')
  await paneText(page, 'arabic').focus()
  await command(page, 'glosses in this pane')
  await expect(page).toHaveURL(/read\/arabic,plain\?glossless=arabic&claim=k$/)
  await page.reload()
  await expect(articleText(page)).toHaveCount(2)
  await expect(page.getByRole('button', { name: '7000 containers were sent' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('document', { name: 'Text: Title of plain' })).toHaveAttribute('lang', 'en')
  await expectAccessible(page)

  // Words that differ between versions of one language are marked and said, and the texts stay as they are.
  await goTo(page, '/p/reading/read/plain,arabic,told')
  await page.getByRole('button', { name: 'Differences' }).click()
  await expect(page).toHaveURL(/differences=1/)
  await expect.poll(() => drawn(page, /^removed$/)).toEqual(['about 7000', 'since 2023'])
  await expect.poll(() => drawn(page, /^added$/)).toEqual(['some 6700'])
  await paneText(page, 'told').focus()
  await page.keyboard.press('j')
  const said = page.getByRole('status', { name: 'Words that differ' })
  await expect(said).toHaveText(
    /Only in .?Title of plain.?: about 7000 · since 2023 .*Only in .?Title of told.?: some 6700/,
  )
  await expect(said.getByRole('deletion')).toHaveText(['about 7000', 'since 2023'])
  await expect(paneText(page, 'told').locator('p')).toHaveText(told.text.split('\n\n'))
  await page.keyboard.press('j')
  await expect(said).toHaveText('The same words.')
  await expectAccessible(page, { within: '[role=status][aria-label]' })
  await page.getByRole('button', { name: 'Differences' }).click()
  await expect.poll(() => drawn(page, /^(removed|added)$/)).toEqual([])
  await goTo(page, '/p/reading/read/arabic,plain?claim=k')
  await page.setViewportSize({ width: 320, height: 640 })
  const [upper, lower] = [pane(page, 'arabic'), pane(page, 'plain')]
  await lower.getByRole('button', { name: 'More about this article' }).scrollIntoViewIfNeeded()
  const [above, below] = [await upper.boundingBox(), await lower.boundingBox()]
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
  expect(below?.width).toBe(above?.width)

  await upper.getByRole('button', { name: 'Close this pane' }).click()
  await expect(page.locator('[data-live-announcer]')).toContainText('1 pane')
  await expect(paneText(page, 'plain')).toBeFocused()
})

/** Trains that both tell of, each with lines of its own after it. */
const trains = (id: string, filling: string, told: (train: number) => string) => ({
  id,
  language: 'en',
  text: Array.from({ length: 30 }, (_, train) => `${told(train)}\n\n${filling}`).join('\n\n'),
})
const sent = trains(
  'sent',
  'Nobody answered.',
  (train) => `Train ${train + 1} took ${(train + 3) * 131} tons of grain to Riga.`,
)
const came = trains(
  'came',
  'It rained.\n\nMusic was heard.\n\nDogs slept.',
  (train) => `In Riga ${(train + 3) * 131} tons of grain came by train ${train + 1}.`,
)

/** How far a pane is scrolled, and how far below its top a sentence stands, in pixels. */
const heights = (page: Page, article: string, words: string) =>
  paneText(page, article)
    .getByText(words)
    .evaluate((line) => {
      const scroller = line.closest('[class*="scroller"]') ?? line
      const sentence = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      return { scrolled: scroller.scrollTop, sentence }
    })

/** Scrolls until a sentence is on the line on which one reads, a quarter of the way down. */
const scrollTo = (page: Page, article: string, words: string) =>
  paneText(page, article)
    .getByText(words)
    .evaluate((line) => {
      const scroller = line.closest('[class*="scroller"]') ?? line
      const height = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      scroller.scrollTop += height - scroller.clientHeight / 4
    })

test('panes follow the one that is scrolled, to what tells the same; with Alt and without the lock each is alone', async ({
  page,
}) => {
  await openToRead(page, [sent, came])
  await goTo(page, '/p/reading/read/sent,came')
  await paneText(page, 'sent').focus()
  for (const key of ['j', 'k']) await page.keyboard.press(key)
  await expect.poll(() => drawn(page, /^aligned$/)).toEqual(['In Riga 393 tons of grain came by train 1.'])
  /** Both sentences stand equally high, but for where in its line a letter begins. */
  const areLevel = async (one: string, other: string) => {
    await expect
      .poll(async () => {
        const [here, there] = [await heights(page, 'sent', one), await heights(page, 'came', other)]
        return Math.abs(here.sentence - there.sentence)
      })
      .toBeLessThan(6)
  }
  await scrollTo(page, 'sent', 'Train 12 ')
  await areLevel('Train 12 ', 'by train 12.')
  await scrollTo(page, 'came', 'by train 20.')
  await areLevel('Train 20 ', 'by train 20.')

  const still = await heights(page, 'came', 'by train 20.')
  await paneText(page, 'sent').hover()
  await page.keyboard.down('Alt')
  await page.mouse.wheel(0, -200)
  await expect
    .poll(async () => (await heights(page, 'sent', 'Train 20 ')).sentence)
    .toBeGreaterThan(still.sentence + 100)
  await page.keyboard.up('Alt')
  const lock = page.getByRole('button', { name: 'Scroll together' })
  await lock.click()
  await expect(page).toHaveURL(/alone=1/)
  await scrollTo(page, 'sent', 'Train 5 ')
  await expect.poll(async () => (await heights(page, 'sent', 'Train 5 ')).sentence).toBeLessThan(still.sentence + 6)
  expect(await heights(page, 'came', 'by train 20.')).toEqual(still)
  await lock.click()
  await scrollTo(page, 'sent', 'Train 6 ')
  await areLevel('Train 6 ', 'by train 6.')
})
