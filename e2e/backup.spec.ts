/** Copies outside the browser: made by themselves, never over another, and enough to begin again from nothing (H5, H7). */
import { readFile } from 'node:fs/promises'
import { exportFile, openProjectFile, projectFile, startAs } from './pages/projects.ts'
import { filesIn, pickWhenAsked, takeAway } from './support/backup-folder.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test('[H5] [H7] copies go to a folder by themselves; one opened in an empty browser gives all of it again', async ({
  page,
  browser,
  baseURL,
  sample,
}) => {
  await pickWhenAsked(page, 'Copies')
  await goTo(page, `/p/${sample}`)
  await page.getByRole('link', { name: 'Storage and backups' }).click()
  await expect(page.getByText('There is no copy of this project outside the browser yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  // The first is made without anybody asking for it.
  await expect(page.getByText(/^Last copy: .*, just now,/)).toBeVisible()
  const [first] = await filesIn(page, 'Copies')
  expect(first?.[0]).toMatch(/^Sample-7000-containers-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.json$/)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText(/^Copied to /)).toBeVisible()
  const both = await filesIn(page, 'Copies')
  expect(both).toHaveLength(2)
  expect(both).toContainEqual(first)

  // The disk goes, work goes on.
  await takeAway(page, 'Copies')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('alert')).toContainText('Your work is saved in this browser as before.')
  await page.getByRole('button', { name: 'Stop using the folder' }).click()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up now' }).click()
  const downloaded = await readFile(await (await arriving).path())
  expect(downloaded.toString()).toBe(first?.[1])

  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  const empty = await context.newPage()
  await startAs(empty, 'Ana')
  const address = await openProjectFile(empty, projectFile(first?.[1] ?? '', first?.[0]))
  const { bytes } = await exportFile(empty, address, 'To keep')
  expect(bytes.toString()).toBe(first?.[1])
  await context.close()
})
