/** How long a person waits from a key to what it shows. */
import type { Page } from '@playwright/test'
import type { MainThread } from './main-thread.ts'
import { note } from './results.ts'
import { watchFor, type Watched } from './until-drawn.ts'

/** Presses a key `count` times; notes the wait until what is watched has changed, and what the main thread did for it. */
export async function timeKey(page: Page, thread: MainThread, name: string, count: number, one: OneKey): Promise<void> {
  const cpu: number[] = []
  const waited: number[] = []
  for (let run = 0; run <= count; run += 1) {
    const { key, watched } = await one.prepare(run)
    const drawn = await watchFor(page, 'keydown', watched)
    let wall = 0
    const cost = await thread.cost(async () => {
      await page.keyboard.press(key)
      wall = await drawn()
    })
    await one.after?.()
    // The first one warms up.
    if (run === 0) continue
    cpu.push(cost.cpu)
    waited.push(wall)
  }
  note(`${name}, main thread`, cpu)
  note(`${name}, waited`, waited)
}

interface OneKey {
  readonly prepare: (run: number) => Promise<{ readonly key: string; readonly watched: readonly Watched[] }>
  readonly after?: () => Promise<void>
}
