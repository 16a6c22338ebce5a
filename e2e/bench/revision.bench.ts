/** A revision of an article with many passages: how long the page is unable to answer while they are found again, and answered at once. */
import { expect, test } from '@playwright/test'
import { startAs } from '../pages/projects.ts'
import { openToRead } from '../support/reading-project.ts'
import { previewFiles, textFile } from '../support/import-project.ts'
import { goTo } from '../support/open-app.ts'
import { MainThread } from './main-thread.ts'
import { note, noteBrowser } from './results.ts'

const passages = 350
const sentence = (at: number, figure: number) => `On day ${at} ship number ${at} brought ${figure} tonnes of grain.`
const textOf = (figure: number) => Array.from({ length: passages }, (_, at) => sentence(at, figure)).join(' ')

test(`${passages} passages, all of them changed`, async ({ page, browser }) => {
  noteBrowser(browser)
  const thread = await MainThread.of(page)
  await startAs(page, 'Ana')
  await openToRead(page, [{ id: 'a', text: textOf(7000), language: 'en', passages }])
  const home = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  await previewFiles(page, home, [textFile('a.txt', textOf(5000))])
  const measure = async (what: string, work: () => Promise<unknown>) => {
    const [longest = 0] = await thread.longestTasks(work)
    note(`Revision with ${passages} passages: ${what}, longest task`, [longest])
  }
  await measure('writing and finding again', async () => {
    await page.getByRole('button', { name: 'Import 1 revision' }).click()
    await expect(page.getByRole('heading', { name: '1 article revised' })).toBeVisible()
    // What was found is written in parts; the last of them is in the history.
    await goTo(page, `${home}/history`)
    await expect(page.getByText('Completed an import of 0 articles and 1 revision').first()).toBeVisible()
    await expect(page.getByText('Saved', { exact: true }).first()).toBeAttached()
  })
  await measure('opening the review', async () => {
    await goTo(page, `${home}/revisions`)
    await expect(page.getByRole('button', { name: /more with the same change/ })).toBeVisible()
  })
  await measure('answering all that changed in the same way', async () => {
    await page.getByRole('button', { name: /more with the same change/ }).click()
    await expect(page.getByText(`${passages} passages wait`, { exact: true })).toHaveCount(0)
    await expect(page.getByText('Saved', { exact: true }).first()).toBeAttached()
  })
})
