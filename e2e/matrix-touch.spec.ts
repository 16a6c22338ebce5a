/** The Matrix screen with a finger on a small screen. */
import { goTo } from './support/open-app.ts'
import { startAs } from './pages/projects.ts'
import { makeSampleProject, openSampleMatrix } from './support/sample-project.ts'
import { expect, test } from './support/test.ts'

test.describe('with a finger on a small screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('one tap opens a cell, the next judges it; a tap in the text chooses the sentence that is linked', async ({
    page,
  }) => {
    await startAs(page, 'Ana')
    const sample = await makeSampleProject(page)
    await openSampleMatrix(page, sample)
    // What has no room in the bar stands behind one button, and nothing of it beyond the edge.
    const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true })
    await expect.poll(() => more.evaluate(({ parentElement: bar }) => bar && bar.scrollWidth - bar.clientWidth)).toBe(0)
    await more.tap()
    await expect(page.getByText('2 unclear')).toBeVisible()
    await expect(page.getByRole('button', { name: 'New claim' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('gridcell', { name: 'agrees', exact: true }).first().tap()
    await expect(page).toHaveURL(/cell=/)
    await page
      .getByRole('group', { name: 'Judgement' })
      .getByRole('button', { name: /^Unclear/ })
      .tap()
    await page.getByRole('textbox', { name: 'Question for a second opinion' }).fill('which year?')
    await page.getByRole('button', { name: /^Mark as unclear/ }).tap()
    await page.getByRole('button', { name: 'Close the cell' }).tap()
    await more.tap()
    await expect(page.getByText('3 unclear')).toBeVisible()

    await goTo(page, `/p/${sample}/articles`)
    await page.getByRole('row').filter({ hasText: 'Вестник перевалки' }).getByRole('gridcell').nth(1).tap()
    await expect(page.locator('.reader-text p').first()).toBeVisible()
    await page.getByRole('button', { name: 'Pick claim' }).tap()
    await page.getByRole('dialog').getByRole('option').first().tap()
    const place = await page.locator('.reader-text').evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const at = node.textContent?.indexOf('Промолчала') ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 5)
        const { x, y, height } = range.getBoundingClientRect()
        return { x: x + 5, y: y + height / 2 }
      }
      return { x: 0, y: 0 }
    })
    await page.touchscreen.tap(place.x, place.y)
    await page.getByRole('button', { name: 'Link L' }).tap()
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
    await goTo(page, `/p/${sample}`)
    await expect(page.getByText('77 passages')).toBeVisible()
  })
})
