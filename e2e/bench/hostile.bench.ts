/** How the time of reading a hostile text for the index grows with its length: twice the text must take about twice the time. */
import { expect, test } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { hostileKinds, hostileText } from './hostile-texts.ts'
import { largeProject, type ProjectSize } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'

const sizes = (process.env['BENCH_HOSTILE'] ?? '125000,250000,500000,1000000').split(',').map(Number)
/** The first text warms the reader up, and is not counted. */
const texts = [
  { kind: 'warm-up', length: 400_000 },
  ...hostileKinds.flatMap((kind, number) => sizes.map((size) => ({ kind, length: size + number }))),
]

test('hostile texts', async ({ page, browser }) => {
  noteBrowser(browser)
  const size: ProjectSize = {
    articles: texts.length,
    passages: 0,
    claims: 1,
    perStory: texts.length,
    content: {
      article: (index) => {
        const { kind, length } = texts[index] ?? { kind: '', length: 0 }
        return { tag: 'en', direction: 'ltr', text: hostileText(kind === 'warm-up' ? 'no full stop' : kind, length) }
      },
      claim: () => ({ wording: '7000 containers since 2023', language: 'en' }),
    },
  }
  await restore(page, await MainThread.of(page), size)
  await openApp(page, `/p/${largeProject}/claims`)
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).dblclick()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: 'Find in versions' })
  await expect(dialog.getByRole('option').or(dialog.getByText('No evidence found')).first()).toBeVisible({
    timeout: 10 * 60_000,
  })
  const [finder] = page.workers().filter((worker) => worker.url().includes('finder'))
  const read = await finder?.evaluate(() =>
    performance.getEntriesByName('readText').map((entry) => ({
      milliseconds: entry.duration,
      length: Number((entry as PerformanceMeasure).detail),
    })),
  )
  for (const { kind, length } of texts.slice(1)) {
    const times = (read ?? []).filter((each) => each.length === length).map(({ milliseconds }) => milliseconds)
    expect(times, kind).toHaveLength(1)
    note(`Reading ${Math.round(length / 1000).toLocaleString('en-GB')} thousand signs, ${kind}`, times)
  }
})
