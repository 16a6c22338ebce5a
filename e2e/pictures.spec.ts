/**
 * The pictures of the README: matrix, reader, articles and one cell of the sample, in both themes. Every run goes the same way
 * and looks whether the screens have their content; files are written only when `VARIORUM_PICTURES` is set.
 */
import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { inBothThemes } from './support/accessible.ts'
import { sampleIds, sampleScreens, showScreen, type SampleIds, type SampleScreen } from './support/sample-screens.ts'
import { expect, test } from './support/warm-test.ts'

const folder = fileURLToPath(new URL('../.github/pictures/', import.meta.url))
const wantsFiles = (process.env['VARIORUM_PICTURES'] ?? '') !== ''

/** One picture and what must be in it. */
interface Picture {
  readonly name: string
  readonly of: SampleScreen
  readonly expectContent: (page: Page, ids: SampleIds) => Promise<void>
}

const pictures: readonly Picture[] = [
  {
    name: 'matrix',
    of: sampleScreens.matrix,
    async expectContent(page) {
      for (const state of [/^agrees/, /^differs/, /^left out, was available/, /^too early/]) {
        await expect(page.getByRole('gridcell', { name: state }).first()).toBeInViewport()
      }
    },
  },
  {
    name: 'cell',
    of: sampleScreens.cell,
    async expectContent(page) {
      await expect(page.getByRole('region', { name: 'What it says' }).locator('blockquote').first()).toBeInViewport()
      await expect(page.getByRole('region', { name: 'Judgement' }).getByText('6700').first()).toBeInViewport()
    },
  },
  {
    name: 'read',
    of: sampleScreens.read,
    async expectContent(page) {
      await expect(page.locator('.reader-text [data-slot] bdi[class*="words"]').first()).toBeInViewport()
      await expect
        .poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('mark-'))))
        .toBe(true)
    },
  },
  {
    name: 'articles',
    of: sampleScreens.articles,
    async expectContent(page) {
      for (const language of ['ka', 'kk', 'uk', 'sr-Latn']) {
        await expect(page.getByRole('grid').getByText(language, { exact: true }).first()).toBeInViewport()
      }
    },
  },
]

test('the screens of the README show what they are there for', async ({ page, sample }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 760 })
  const ids = await sampleIds(page, sample)
  for (const { name, of, expectContent } of pictures) {
    await test.step(name, async () => {
      await showScreen(page, of, ids)
      // No row under the pointer, no focus ring: a quiet picture.
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await inBothThemes(page, async (theme) => {
        await expectContent(page, ids)
        if (wantsFiles) await page.screenshot({ path: `${folder}${name}-${theme}.png` })
      })
    })
  }
})
