/** How evenly frames come while something moves. */
import type { Page } from '@playwright/test'

/** Milliseconds between every two frames while `work` runs and until the next one after it. */
export async function frameGaps(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const gaps: number[] = []
    let last: number | null = null
    let isOver = false
    const frame = (now: number) => {
      if (last !== null) gaps.push(now - last)
      last = now
      if (!isOver) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, {
      benchGaps: () => {
        isOver = true
        return gaps
      },
    })
  })
  await work()
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    return (globalThis as unknown as { readonly benchGaps: () => number[] }).benchGaps()
  })
}
