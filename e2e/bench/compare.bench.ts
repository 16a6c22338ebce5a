/** How long a person waits with five long versions side by side: until a passage is there, while they scroll together, for the next story. */
import { expect, test, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { frameGaps } from './frame-gaps.ts'
import { largeProject, type MadeText } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'
import { storyTexts } from './story-texts.ts'
import { timeKey } from './time-key.ts'

const panes = 5
/** Every pane has some 5,000 words, and 400 passages: 2,000 on the screen. */
const words = 5000
const size = { articles: 2 * panes, passages: 4000, claims: 40, perStory: panes }
const edits = 15
const wheels = 60
const address = `/p/${largeProject}`

/** Texts of one language, joined until they are long enough. */
function longText(index: number): MadeText {
  const { tag, direction, texts } = storyTexts(index)
  let text = ''
  for (let at = 0; text.split(/\s+/u).length < words; at += 1) text += `${texts(at)}\n\n`
  return { tag, direction, text: text.trimEnd() }
}

/** Articles of one story are those with the same number modulo the count of stories. */
const inStory = (story: number) => Array.from({ length: panes }, (_, at) => `a-${at * 2 + story}`).join(',')
const texts = (page: Page) => page.locator('.reader-text')

async function expectPanes(page: Page): Promise<void> {
  await expect(texts(page)).toHaveCount(panes)
  for (const text of await texts(page).all()) await expect(text.locator('p').nth(20)).toBeAttached()
}

/** Goes to other articles as a link does. @returns the milliseconds until the first frame in which all of them have their text */
async function timeStory(page: Page, path: string): Promise<number> {
  return page.evaluate(
    async ([to, count]) => {
      const shown = () => [...document.querySelectorAll('.reader-text')].map((text) => text.textContent ?? '')
      const before = new Set(shown())
      const start = performance.now()
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
      const isThere = () => {
        const after = shown().filter((text) => text.length > 1000 && !before.has(text))
        return after.length === count
      }
      do await new Promise(requestAnimationFrame)
      while (!isThere())
      return performance.now() - start
    },
    [path, panes] as const,
  )
}

async function timeScrolling(page: Page, thread: MainThread): Promise<void> {
  const pane = texts(page).nth(1)
  await pane.hover()
  let gaps: readonly number[] = []
  const tasks = await thread.longestTasks(async () => {
    gaps = await frameGaps(page, async () => {
      for (let turn = 0; turn < wheels; turn += 1) await page.mouse.wheel(0, 120)
    })
  }, 10)
  note('Compare, 5 x 5,000 words: scrolled together, longest tasks', tasks)
  note('Compare, 5 x 5,000 words: scrolled together, between frames', gaps)
}

test('five versions of 5,000 words side by side, with 2,000 passages', async ({ page, browser }) => {
  noteBrowser(browser)
  const thread = await MainThread.of(page)
  await restore(page, thread, {
    ...size,
    content: { article: longText, claim: (index) => ({ wording: `Claim number ${index}`, language: 'en' }) },
  })
  const opening = await thread.costOfOpening(page, async () => {
    await openApp(page, `${address}/read/${inStory(0)}?claim=k-0`)
    await expectPanes(page)
  })
  note('Compare, 5 x 5,000 words: opened by its address, main thread', [opening.cpu])
  note('Compare, 5 x 5,000 words: opened by its address, waited', [opening.wall])
  await texts(page).first().focus()
  await timeKey(page, thread, 'Compare, 5 x 5,000 words: L to highlight and panel', edits, {
    prepare: async () => {
      await page.keyboard.press('j')
      return { key: 'l', watched: ['highlights', { selector: 'aside[aria-label="Passages"] li > button' }] }
    },
    after: () => expect(page.getByText('Saved', { exact: true }).first()).toBeAttached(),
  })
  await timeScrolling(page, thread)
  for (let run = 1; run <= 6; run += 1) {
    let wall = 0
    const { cpu } = await thread.cost(async () => {
      wall = await timeStory(page, `${address}/read/${inStory(run % 2)}`)
    })
    note('Compare, 5 x 5,000 words: next story, main thread', [cpu])
    note('Compare, 5 x 5,000 words: next story, waited', [wall])
  }
})
