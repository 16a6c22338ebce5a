/** The promises of storage, as a person meets them: nothing saved is lost, and two tabs see each other (H4, H5). */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { startAs } from './pages/projects.ts'
import { tear } from './reliability/damage.ts'
import { killAgainAndAgain } from './reliability/kills.ts'
import { Ledger } from './reliability/ledger.ts'
import { backEnds, callDriver, Profile } from './reliability/profile.ts'
import { seed } from './reliability/seed.ts'
import { rareWord, tracesOf } from './reliability/traces.ts'
import { expectAccessible } from './support/accessible.ts'
import { goTo, openApp } from './support/open-app.ts'
import { randomFrom } from './support/random.ts'
import { expect, test } from './support/test.ts'
import { test as warmTest } from './support/warm-test.ts'

/** A bare picture as a page has no icon of its own, which the browser reports. */
const noIcon = /404/

/** Answers the first question and makes a project; returns its address. */
async function makeProject(page: Page, name: string): Promise<string> {
  await openApp(page)
  await page.getByLabel('Your name').fill('Ana')
  await page.getByRole('button', { name: 'Start' }).click()
  return makeAnother(page, name)
}

/** On the list of projects. */
async function makeAnother(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'New project' }).click()
  await page.getByLabel('Name of the project').fill(name)
  await page.getByRole('button', { name: 'Create project' }).click()
  await expect(page).toHaveURL(/\/p\//)
  await expectProject(page, name)
  return new URL(page.url()).pathname
}

async function expectProject(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(name)
}

/** From the list of projects; the project must not be the page that is shown. */
async function renameProject(page: Page, from: string, to: string): Promise<void> {
  await goTo(page, '/')
  await page.getByRole('button', { name: `More for ${from}` }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByLabel('Name of the project').fill(to)
  await page.getByRole('button', { name: 'Rename project' }).click()
  await expect(page.getByText(to, { exact: true })).toBeVisible()
}

/** What a browser does that loses its databases: the page only finds out at the next start. */
async function loseDatabases(page: Page): Promise<void> {
  await page.goto('/icon.svg')
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '')
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
      })
    }
  })
}

/** `without`: a store the newer program has no more. */
async function changeAsNewerProgram(page: Page, database: string, version: number, without?: string): Promise<void> {
  await page.evaluate(
    ([name, newer, gone]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, newer)
        request.addEventListener('upgradeneeded', () => {
          if (gone === undefined) request.result.createObjectStore('future').put('unheard of', 1)
          else request.result.deleteObjectStore(gone)
        })
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
      }),
    [database, version, without] as const,
  )
}

async function loseFiles(page: Page): Promise<void> {
  await page.goto('/icon.svg')
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  })
}

test('[H5] a project whose databases vanished is there again, and the person is told', async ({ page, problems }) => {
  const address = await makeProject(page, 'Grain')
  await loseDatabases(page)
  await openApp(page)
  await page.getByText('Grain', { exact: true }).click()
  await expectProject(page, 'Grain')
  await expect(page.getByText(/had lost .* restored/)).toBeVisible()
  await openApp(page, address)
  await expectProject(page, 'Grain')
  await expect(page.getByText(/had lost/)).toHaveCount(0)
  problems.take(noIcon)
})

test('[H5] a second home that was emptied is filled again, and saves the project later', async ({ page, problems }) => {
  const address = await makeProject(page, 'Grain')
  await loseFiles(page)
  await openApp(page, address)
  await expectProject(page, 'Grain')
  const told = page.getByText('The second copy of this project in this browser was gone.')
  await expect(told).toBeVisible()
  await openApp(page, address)
  await expectProject(page, 'Grain')
  await expect(told).toHaveCount(0)
  await loseDatabases(page)
  await openApp(page, address)
  await expectProject(page, 'Grain')
  problems.take(noIcon)
})

test('[H4] [H5] a project of a newer program is shown and left alone; one that cannot be shown and all others can be saved as files', async ({
  page,
  problems,
}) => {
  test.setTimeout(90_000)
  await makeProject(page, 'Containers')
  await goTo(page, '/')
  const address = await makeAnother(page, 'Grain')
  const database = `variorum-${address.slice('/p/'.length)}`
  await page.goto('/icon.svg')
  await changeAsNewerProgram(page, database, 9990)
  await openApp(page, address)
  await expectProject(page, 'Grain')
  const banner = page.getByRole('region', { name: 'Written by a newer version' })
  await expect(banner).toContainText('1 entry of kinds that only the newer version knows cannot be shown.')
  await expect(page.getByRole('button', { name: 'Only shown' })).toBeVisible()
  await goTo(page, `${address}/claims`)
  await page.getByRole('button', { name: 'New claim' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Nothing can be saved here now')
  await page.getByRole('textbox', { name: 'Claim, in your words' }).fill('The ships came at night.')
  await expect(page.getByRole('button', { name: 'Make the claim' })).toBeDisabled()
  await expectAccessible(page)
  await goTo(page, `${address}/storage`)
  await expect(page.getByText('it is copied and checked by that version only')).toBeVisible()
  await goTo(page, `${address}/export?for=keep`)
  await expect(page.getByRole('radio', { name: 'To publish' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'To keep' })).toBeDisabled()
  await page.goto('/icon.svg')
  await changeAsNewerProgram(page, database, 9991, 'held')
  // The list of projects cannot be read either.
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    IDBFactory.prototype.open = (name, version) => {
      if (name === 'variorum') throw new DOMException('Internal error', 'UnknownError')
      return open(name, version)
    }
  })
  await openApp(page, address)
  await expect(page.getByRole('alert')).toContainText('A newer version of this program wrote it')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy from the second place' }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('"name":"Grain"')
  const others = page.getByRole('region', { name: 'Other projects in this browser' })
  const savedOther = page.waitForEvent('download')
  await others.getByRole('button', { name: 'Save a copy' }).click()
  expect(readFileSync(await (await savedOther).path(), 'utf8')).toContain('"name":"Containers"')
  await page.getByRole('button', { name: 'All projects' }).click()
  await expect(page.getByRole('alert')).toContainText('The list of projects could not be read.')
  await expect(page.getByRole('link', { name: 'Grain' })).toBeVisible()
  await expectAccessible(page)
  problems.take(noIcon)
})

warmTest('[H4] a second tab shows what the first one wrote', async ({ page, context }) => {
  const address = await makeAnother(page, 'Grain')
  const other = await context.newPage()
  await openApp(other, address)
  await expectProject(other, 'Grain')
  await renameProject(page, 'Grain', 'Ammunition')
  await expectProject(other, 'Ammunition')
})

warmTest('[H4] an edit is there after the page was torn away right after it', async ({ page, context }) => {
  const torn = await context.newPage()
  await openApp(torn)
  const address = await makeAnother(torn, 'Grain')
  await renameProject(torn, 'Grain', 'Ammunition')
  await torn.close({ runBeforeUnload: false })
  await goTo(page, address)
  await expectProject(page, 'Ammunition')
})

for (const backEnd of backEnds) {
  test(`[H4] [H5] nothing that was “Saved” is missing after killed browsers and a torn store, ${backEnd}`, async ({
    baseURL,
  }, testInfo) => {
    test.setTimeout(300_000)
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    await killAgainAndAgain(profile, ledger, { kills: 3, seed, edits: 40 })
    expect(ledger.size).toBeGreaterThan(30)
    tear(profile, 60)
    await ledger.expectAllAtStarts(profile, 2)
  })
}

test('[H8] no word of a project that was deleted for good is left in the files of the browser, of a draft neither', async ({
  baseURL,
}, testInfo) => {
  const profile = new Profile(testInfo.outputPath('profile'), 'LevelDB', baseURL ?? '')
  const random = randomFrom(seed)
  const words = Array.from({ length: 3 }, () => rareWord(random))
  const { context, page } = await profile.start()
  const project = await callDriver(page, 'make', words[0] ?? '')
  await callDriver(page, 'open', project)
  await callDriver(page, 'keep', words, 0)
  expect(tracesOf(words, profile.folder).words).toBe(words.length)
  const draft = rareWord(random)
  await startAs(page, 'Ana')
  await openApp(page, `/p/${project}/claims`)
  await page.getByRole('button', { name: 'New claim' }).first().click()
  await page.getByRole('textbox', { name: 'Claim, in your words' }).fill(draft)
  await page.reload()
  await page.getByRole('button', { name: 'New claim' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Claim, in your words' })).toHaveValue(draft)
  words.push(draft)
  await page.goto('/driver/index.html')
  await callDriver(page, 'remove', project)
  await context.close()
  expect(tracesOf(words, profile.folder).places).toEqual({})
})
