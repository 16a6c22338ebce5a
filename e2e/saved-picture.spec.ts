/** A picture of the Pictures screen as a file. */
import { readFile } from 'node:fs/promises'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test('a picture of a story is saved as it is shown, with its fonts and colours in it', async ({ page, sample }) => {
  await goTo(page, `/p/${sample}/matrix`)
  await page.getByRole('link', { name: 'Pictures' }).click()
  await page.getByRole('link', { name: 'Stated values' }).click()
  await expect(page.getByRole('img', { name: /6 of 8 articles state a value/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /differs more than 10 000 from 10,000 up/ })).toBeVisible()
  for (const format of ['SVG', 'PNG']) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: `Save as ${format}` }).click()
    const saved = await waiting
    expect(saved.suggestedFilename()).toMatch(/^Sample-7000-containers-stated-values-\d{4}-\d\d-\d\d\.(svg|png)$/)
    const bytes = await readFile(await saved.path())
    if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    else {
      const file = bytes.toString()
      expect(file).toContain('src:url(data:font/woff2;base64,')
      expect(file).toContain('Вестник перевалки')
      // It says what it is, of what, and when it was made.
      expect(file).toMatch(/<text[^>]*>Stated values: .7000 containers from Tarvia.<\/text>/)
      expect(file).toMatch(/Judgements of all analysts of the project as of \d/)
      expect(file).not.toContain('var(--')
    }
  }
})
