/** How long a person waits in a matrix of the promised size: until it is there, for arrow keys, and while it is scrolled. */
import { expect, test, type Page } from '@playwright/test'
import { largeProject } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'
import { timeKey } from './time-key.ts'
import { watchFor } from './until-drawn.ts'

/** 100,000 cells: every claim is asked of every article; four in five are judged or have a passage. */
const size = { articles: 200, claims: 500, passages: 30_000, perStory: 200, omitted: 0.75 }
const [keys, wheels] = [30, 30]
const screens = (page: Page) => page.getByRole('navigation', { name: 'Screens' })

async function timeOpening(page: Page, thread: MainThread, name: string): Promise<void> {
  await screens(page).getByRole('link', { name: 'Project' }).click()
  await expect(page.getByRole('grid', { name: 'Claims and articles' })).toBeHidden()
  const drawn = await watchFor(page, 'click', [{ selector: '[role="grid"] [role="gridcell"]' }])
  let wall = 0
  const { cpu } = await thread.cost(async () => {
    await screens(page).getByRole('link', { name: 'Matrix' }).click()
    wall = await drawn()
  })
  note(`Matrix of 100,000 cells: ${name}, main thread`, [cpu])
  note(`Matrix of 100,000 cells: ${name}, waited`, [wall])
}

/** Frames while the wheel turns: the longest work of the main thread and the longest time between two of them. */
async function timeScrolling(page: Page, thread: MainThread, name: string, x: number, y: number): Promise<void> {
  await page.mouse.move(800, 500)
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, { benchGaps: gaps })
  })
  const tasks = await thread.longestTasks(async () => {
    for (let turn = 0; turn < wheels; turn += 1) await page.mouse.wheel(x, y)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }, 10)
  const gaps = (await page.evaluate('benchGaps')) as readonly number[]
  note(`Matrix of 100,000 cells: scroll ${name}, longest tasks`, tasks)
  note(
    `Matrix of 100,000 cells: scroll ${name}, longest between frames`,
    gaps.toSorted((one, other) => other - one).slice(0, 10),
  )
}

async function timeHover(page: Page, thread: MainThread): Promise<void> {
  for (let move = 0; move < keys; move += 1) {
    const { cpu } = await thread.cost(() => page.mouse.move(500 + 20 * (move % 20), 300 + 12 * move))
    note('Matrix of 100,000 cells: hover, main thread', [cpu])
  }
}

const at = (row: number, column: number) => [
  { selector: `[role="gridcell"][tabindex="0"][data-row="${row}"][data-column="${column}"]` },
]

test('a matrix of 100,000 cells', async ({ page, browser }) => {
  noteBrowser(browser)
  const thread = await MainThread.of(page)
  await restore(page, thread, size)
  expect(page.url()).toContain(largeProject)
  await timeOpening(page, thread, 'opened for the first time')
  for (let run = 0; run < 5; run += 1) await timeOpening(page, thread, 'opened again')
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await timeKey(page, thread, 'Matrix of 100,000 cells: arrow to the side', keys, {
    prepare: (run) => Promise.resolve({ key: 'ArrowRight', watched: at(0, run + 1) }),
  })
  await timeKey(page, thread, 'Matrix of 100,000 cells: arrow down', keys, {
    prepare: (run) => Promise.resolve({ key: 'ArrowDown', watched: at(run + 1, keys + 1) }),
  })
  await timeHover(page, thread)
  await timeScrolling(page, thread, 'down', 0, 240)
  await timeScrolling(page, thread, 'to the side', 240, 0)
})
