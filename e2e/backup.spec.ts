/** Copies outside the browser: made by themselves, never over another, and enough to begin again from nothing (H5, H7). */
import { readFile } from 'node:fs/promises'
import { identity, toKeyArmored } from '../src/interchange/age/age-files.cases.ts'
import { chooseFiles } from './pages/choose-files.ts'
import { exportFile, giveProjectFile, openProjectFile, projectFile, saveFile, startAs } from './pages/projects.ts'
import { expectAccessible } from './support/accessible.ts'
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

// Passphrases take time on purpose, and more on a busy machine.
test.describe.configure({ timeout: 180_000 })

test('[F1] [F2] a file leaves encrypted, and opens with its passphrase only; a file of the program age opens too', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/export?for=keep`)
  await page.getByText('Whoever knows a passphrase').click()
  await expect(page.getByRole('button', { name: 'Export file' })).toBeDisabled()
  await page.getByLabel('Passphrase', { exact: true }).fill('grain ship')
  await expect(page.getByText(/^Short: /)).toBeVisible()
  await page.getByLabel('The same again').fill('grain shop')
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await page.getByLabel('The same again').fill('grain ship')
  const { bytes, name } = await saveFile(page)
  expect(name).toMatch(/project-with-history-.*\.json\.age$/)
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  expect(bytes.includes('containers')).toBe(false)

  await goTo(page, '/')
  await giveProjectFile(page, projectFile(bytes, name))
  const key = page.getByLabel('Passphrase, or identity key')
  await key.fill('grain shop')
  await key.press('Enter')
  await expect(page.getByText('This passphrase or key does not open the file. Nothing was written.')).toBeVisible({
    timeout: 60_000,
  })
  await key.fill('grain ship')
  await page.getByRole('button', { name: 'Decrypt' }).click()
  await expect(page.getByText('This project is in this browser already')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Close' }).click()

  // What was in it is looked at as any other file is.
  await giveProjectFile(page, projectFile(toKeyArmored, 'note.age'))
  await key.fill(identity)
  await key.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Nothing was written')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await goTo(page, `/p/${sample}/merge`)
  await chooseFiles(page, page.getByRole('button', { name: 'Choose a file' }), [projectFile(toKeyArmored, 'note.age')])
  await key.fill(identity)
  await key.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Nothing was written')
})

test('[H5] where the space is nearly used up the page says so and no import begins', async ({ page, sample }) => {
  await page.evaluate(() => {
    Object.assign(navigator.storage, { estimate: async () => ({ usage: 9e9, quota: 10e9 }) })
  })
  const article = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Seven thousand containers.') }
  await goTo(page, `/p/${sample}/storage`)
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '90')
  await expect(page.getByText(/^Space is nearly used up/)).toBeVisible()
  await goTo(page, `/p/${sample}/import`)
  await chooseFiles(page, page.getByRole('button', { name: 'Choose files' }), [article])
  await expect(page.getByRole('alert')).toContainText('The import did not begin')
  await page.evaluate(() => Reflect.deleteProperty(navigator.storage, 'estimate'))
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await chooseFiles(page, page.getByRole('button', { name: 'Choose files' }), [article])
  await expect(page.getByRole('button', { name: /^Import/ })).toBeVisible()
})

test('[H5] an import stops where the space runs out under way, keeps what it wrote, and goes on when there is space', async ({
  page,
  sample,
}) => {
  test.setTimeout(60_000)
  // There is space for the commit that begins the import, and for the first of its articles.
  const limit = await page.evaluateHandle(() => {
    const space = { commits: 2 }
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as typeof IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function counted(...given) {
      if (this.name === 'commits') space.commits -= 1
      return Reflect.apply(add, this, given)
    }
    Object.assign(navigator.storage, {
      estimate: async () => ({ usage: space.commits > 0 ? 1e9 : 9e9, quota: 10e9 }),
    })
    return Object.assign(space, { add })
  })
  const files = Array.from({ length: 400 }, (_none, index) => ({
    name: `${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Report ${index}\n\nShip ${index} came with ${index + 7} containers of grain.`),
  }))
  await goTo(page, `/p/${sample}/articles`)
  const rows = page.getByText(/^\d+ rows/)
  const before = Number.parseInt(await rows.innerText(), 10)
  await goTo(page, `/p/${sample}/import`)
  await chooseFiles(page, page.getByRole('button', { name: 'Choose files' }), files)
  await page.getByRole('button', { name: 'Import 400 articles' }).click()
  const alert = page.getByRole('alert')
  await expect(alert.filter({ hasText: 'The import stopped' })).toContainText('imports stop at 85%')
  await expect(alert.filter({ hasText: 'was broken off' })).toContainText(/[1-9]\d* articles are written/)
  // What is hidden is nowhere; the rest of the space is for work.
  await goTo(page, `/p/${sample}/articles`)
  await expect(rows).toHaveText(new RegExp(`^${before} rows`))
  await goTo(page, `/p/${sample}/import`)
  await limit.evaluate((space) => void (space.commits = 1000))
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('heading', { name: '400 articles imported' })).toBeVisible({ timeout: 20_000 })
  await goTo(page, `/p/${sample}/articles`)
  await expect(rows).toHaveText(new RegExp(`^${before + 400} rows`))
  await limit.evaluate(({ add }) => {
    Reflect.deleteProperty(navigator.storage, 'estimate')
    IDBObjectStore.prototype.add = add
  })
})
