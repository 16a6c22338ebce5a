/** A second opinion from the question to the answer: two people, two browsers, two files. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'
import { giveProjectFile, projectFile, startAs } from './pages/projects.ts'

interface AskingFile {
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** The file that a button writes. */
async function written(page: Page, button: string | RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path())
}

// It opens two browsers more.
test.describe.configure({ timeout: 90_000 })

test('[C10] [F3] [F4] is asked without showing one’s judgement, given in the queue, and merged with what differs first', async ({
  page,
  browser,
  baseURL,
  sample,
}) => {
  await goTo(page, `/p/${sample}/opinions`)
  for (const kind of [/^judged through a gloss/, /^left out/])
    await page.getByRole('checkbox', { name: kind }).press('Space')
  await expect(page.getByRole('listitem').filter({ hasText: '2 questions' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { checked: true }).last().press('Space')
  const question = page.getByRole('textbox', { name: /^Question/ }).first()
  await question.fill('Does it mean ships?')
  await page.reload()
  await expect(question).toHaveValue('Does it mean ships?')
  const asked = await written(page, 'Write the file with 1 question')
  const { tables } = JSON.parse(asked.toString()) as AskingFile
  expect(['claims', 'articles', 'opinionRequests'].map((table) => tables[table]?.length)).toEqual([1, 1, 1])
  expect([tables['assessments'], tables['decisions'], tables['verdicts']]).toEqual([[], [], []])

  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  const his = await context.newPage()
  await startAs(his, 'Bo')
  await giveProjectFile(his, projectFile(asked))
  await his.getByRole('button', { name: 'Open it and answer' }).click()
  await his.getByRole('button', { name: 'Go on' }).click()
  await expect(his.getByRole('heading', { name: /Ana.* asks for your opinion/ })).toBeVisible()
  await expect(his.getByText('1 cell left')).toBeVisible()
  await expect(his.getByRole('region', { name: 'Likely sentences' }).getByRole('radio').first()).toBeVisible()
  await his.keyboard.press('o')
  await his.getByRole('radio', { name: 'Too early' }).press('Space')
  await his.keyboard.press('Enter')
  await his.getByRole('link', { name: 'Send your answers' }).click()
  const answer = await written(his, 'Send your answers')
  await context.close()

  await goTo(page, '/')
  await giveProjectFile(page, projectFile(answer))
  await page.getByRole('button', { name: 'Merge into it' }).click()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('main').getByText('Nothing is left to decide. Undo')).toBeVisible()
  await page.getByRole('link', { name: '1 answer to what you asked, 1 differs: look at them' }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'Answered otherwise' })
  await expect(item).toContainText(/unclear.*you.*Bo/s)
  await expectAccessible(page)
  await item.getByRole('button', { name: /^Ask no longer/ }).click()
  await expect(page.getByRole('heading', { name: 'What you asked' })).toBeHidden()
})
