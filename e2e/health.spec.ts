/** What a check of both copies finds, and how it is mended, as a person meets it (H3, H5). */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { tabAndPress, tabTo } from './support/by-keyboard.ts'
import { chooseFiles } from './pages/choose-files.ts'
import { projectFile, saveFile } from './pages/projects.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test.describe.configure({ timeout: 90_000 })

test('[H3] [H5] a record that was changed behind the program’s back is found, mended and kept aside', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/storage`)
  const copies = page.getByRole('region', { name: 'Two copies in this browser' })
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText(/Both are whole: \d+ steps/)
  await changeRecord(page, sample)
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText('1 record is not what the steps lead to')
  await expect(page.getByRole('row', { name: /checking both copies DamageFound$/ })).toBeVisible()
  await expectAccessible(page)
  await copies.getByRole('button', { name: 'Mend: open again' }).click()
  await expect(page.getByText('One copy of this project in this browser was damaged.')).toBeVisible()
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText('Both are whole')
  const saved = page.waitForEvent('download')
  await copies.getByRole('button', { name: 'Save what was damaged' }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('"note": "unseen"')
})

/** A claim has another note than its steps lead to. */
function changeRecord(page: Page, project: string): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const changing = database.transaction('claims', 'readwrite')
          const first = changing.objectStore('claims').openCursor()
          first.addEventListener('success', () => first.result?.update({ ...first.result.value, note: 'unseen' }))
          changing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
        })
      }),
    `variorum-${project}`,
  )
}

test('[H5] [H7] a copy that would not open again is not made; the project is mended, and then it is', async ({
  page,
  sample,
}) => {
  const address = `/p/${sample}/export?for=keep`
  await goTo(page, address)
  await changeRecord(page, sample)
  await page.reload()
  await page.getByRole('button', { name: 'Export file' }).click()
  await expect(page.getByRole('alert')).toContainText('the file would not open again')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('One copy of this project in this browser was damaged.')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export file' }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).not.toContain('unseen')
})

/** As if both homes had lost all texts of a project. */
async function loseTexts(page: Page, project: string): Promise<void> {
  await page.evaluate(async (id) => {
    const root = await navigator.storage.getDirectory()
    const projects = await root.getDirectoryHandle('projects')
    await (await projects.getDirectoryHandle(id)).removeEntry('packs', { recursive: true })
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(`variorum-${id}`)
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
      opening.addEventListener('success', () => {
        const clearing = opening.result.transaction('packs', 'readwrite')
        clearing.objectStore('packs').clear()
        clearing.addEventListener('complete', () => {
          opening.result.close()
          resolve()
        })
      })
    })
  }, project)
}

test('[H5] texts that neither copy has are told of, and an earlier copy of the project brings them back', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/export?for=keep`)
  const { bytes, name } = await saveFile(page)
  await loseTexts(page, sample)
  await page.reload()
  await goTo(page, `/p/${sample}/storage`)
  const copies = page.getByRole('region', { name: 'Two copies in this browser' })
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText(/The texts of \d+ articles are in neither copy/)
  // There is nothing to mend them from.
  await expect(copies.getByRole('button', { name: 'Mend: open again' })).toHaveCount(0)
  await expectAccessible(page)

  await goTo(page, `/p/${sample}/merge`)
  await chooseFiles(page, page.getByRole('button', { name: 'Choose a file' }), [projectFile(bytes, name)])
  await page.getByRole('button', { name: 'Bring back what was lost' }).click()
  await expect(page.getByRole('main').getByText(/\d+ texts are here again\./)).toBeVisible()
  await goTo(page, `/p/${sample}/storage`)
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText('Both are whole')
})

/** As if a tab that had the project open had gone without a goodbye. */
async function losingTab(page: Page, project: string): Promise<void> {
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('variorum')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('openings', 'readwrite')
          writing.objectStore('openings').put({ project: id, tab: 'gone' })
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    project,
  )
}

test('[H5] the storage page is worked by keys alone, and what an end without a goodbye left is saved from it', async ({
  page,
  sample,
}) => {
  const saved = async (work: () => Promise<void>) => {
    const downloading = page.waitForEvent('download')
    await work()
    return readFileSync(await (await downloading).path(), 'utf8')
  }
  await goTo(page, `/p/${sample}/storage`)
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
  await losingTab(page, sample)
  await page.reload()
  const before = page.getByRole('button', { name: /^Save it as it was before/ })
  const journal = await saved(() => tabAndPress(page, before))
  // Each line is length, checksum and number before a commit, as in the files.
  expect(
    journal
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line.slice(27)) as { sequence: number }).sequence),
  ).toEqual(expect.arrayContaining([1]))
  const copies = page.getByRole('region', { name: 'Two copies in this browser' })
  await tabTo(page, copies.getByRole('button', { name: 'Check both now' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(copies.getByRole('status')).toContainText('Both are whole')
  const backUp = page.getByRole('button', { name: 'Back up now' })
  await tabTo(page, backUp, 'Shift+Tab')
  expect(await saved(() => page.keyboard.press('Space'))).toContain('"format"')
  await expect(page.getByText('handed to the browser’s downloads').first()).toBeVisible()
  await tabAndPress(page, page.getByRole('button', { name: 'Look for texts of deleted articles' }))
  await expect(page.getByText('There is no text of a deleted article.')).toBeVisible()
})
