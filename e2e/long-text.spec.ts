/** Texts that are too long to be laid out at once, in real Chromium. */
import type { Page } from '@playwright/test'
import { goTo } from './support/open-app.ts'
import { articleText, openToRead, quotes } from './support/reading-project.ts'
import { expect, test } from './support/warm-test.ts'

/** Lets nothing be done in idle time until `workIdle` says so, which gives the page its own idle time back, too. */
async function holdIdle(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const works: IdleRequestCallback[] = []
    const { requestIdleCallback: own } = globalThis
    globalThis.requestIdleCallback = (work) => works.push(work)
    return { works, own }
  })
  return () =>
    held.evaluate(({ works, own }) => {
      globalThis.requestIdleCallback = own
      for (const work of works) work({ didTimeout: false, timeRemaining: () => 0 })
    })
}

/** By how much a place moved while two frames were drawn. */
async function movedWithin(page: Page, placeOf: () => Promise<number>): Promise<number> {
  const before = await placeOf()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  return (await placeOf()) - before
}

test('[T1] [T2] a text of one endless line is shown in stretches, marked and copied as one; a long one is laid out later, and nothing in sight moves', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const workIdle = await holdIdle(page)
  const line = Array.from({ length: 1500 }, (_, number) => `Ship ${number} left the port with its containers.`).join(
    ' ',
  )
  const endless = { id: 'endless', language: 'en', text: `A list of ships\n\n${line}` }
  // Letters of other widths than most: their paragraphs are higher than what is guessed.
  const paragraphs = Array.from(
    { length: 90 },
    (_, at) => `${at}. ${(at < 70 ? 'WWWWW MMMMM ' : 'ill it ').repeat(20)}`,
  )
  const long = { id: 'long', language: 'en', text: paragraphs.join('\n\n') }
  await openToRead(page, [endless, long])
  await goTo(page, '/p/reading/read/long')
  const last = articleText(page).locator('p').last()
  const placeOfLast = () => last.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const isScrolled = () => articleText(page).evaluate((root) => root.closest('[class*=scroller]')?.scrollTop ?? 0)
  await expect(last).toBeAttached()
  await articleText(page).focus()
  await page.keyboard.press('End')
  await expect(last).toBeInViewport()
  // It is in sight before the scrolling there has ended.
  await expect.poll(() => movedWithin(page, placeOfLast)).toBe(0)
  const [place, scrolled] = [await placeOfLast(), await isScrolled()]
  await expect(articleText(page).locator('p:not([data-laid])')).toHaveCount(90)
  await workIdle()
  await expect(articleText(page).locator('p:not([data-laid])')).toHaveCount(0)
  expect(Math.abs((await isScrolled()) - scrolled)).toBeGreaterThan(200)
  expect(Math.abs((await placeOfLast()) - place)).toBeLessThan(3)
  await goTo(page, '/p/reading/read/endless')
  await expect(articleText(page).locator('p[data-continues]')).toHaveCount(3)
  await articleText(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(quotes(page)).toHaveText(['Ship 1499 left the port with its containers.'])
  await articleText(page).evaluate((root) => document.getSelection()?.selectAllChildren(root))
  await page.keyboard.press('Control+c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(endless.text)
})
