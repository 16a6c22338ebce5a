/** How long it takes to have everything back: from the second home when the databases are gone, from a copy in an empty browser (H5, H7). */
import { expect, test } from '@playwright/test'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startAs } from '../pages/projects.ts'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'

const edits = Number(process.env['RELIABILITY_RESTORE_EDITS'] ?? 10_000)
/** The figures to reach, in milliseconds; told beside the measured ones and held for no test. */
const figures = { 'second home asked ms': 10_000, 'copy asked ms': 30_000 }

for (const backEnd of backEnds) {
  test(`[H5] [H7] ${edits} edits come back from the second home, and from a copy in an empty browser, ${backEnd}`, async ({
    baseURL,
  }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    let { context, page } = await profile.start()
    const project = await callDriver(page, 'make', 'Grain')
    await callDriver(page, 'open', project)
    await context.exposeBinding('acknowledge', (_source, wording: string) => ledger.add(project, wording))
    await callDriver(page, 'edit', 'edit', edits)
    await context.close()
    rmSync(join(profile.folder, 'Default', 'IndexedDB'), { recursive: true })

    ;({ context, page } = await profile.start())
    const began = Date.now()
    const report = await callDriver(page, 'open', project)
    const restoring = Date.now() - began
    expect(report).toMatchObject({ restoredCommits: edits + firstCommits, lostCommits: 0 })
    await ledger.expectAll(page)
    await callDriver(page, 'close')

    await startAs(page, 'Ana')
    await page.getByRole('button', { name: 'More for Grain' }).click()
    const saving = page.waitForEvent('download', { timeout: 300_000 })
    await page.getByRole('menuitem', { name: 'Save a copy' }).click()
    const copy = testInfo.outputPath('copy.json')
    await (await saving).saveAs(copy)
    await context.close()

    const empty = new Profile(testInfo.outputPath('empty'), backEnd, baseURL ?? '')
    ;({ context, page } = await empty.start('/'))
    await startAs(page, 'Ana')
    await page.getByRole('button', { name: 'Open a project file' }).click()
    const drill = Date.now()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(copy)
    await page.getByRole('dialog').getByRole('button', { name: 'Open project' }).click({ timeout: 300_000 })
    await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible({ timeout: 300_000 })
    const opening = Date.now() - drill
    await page.goto('/driver/index.html')
    await ledger.expectAll(page)
    await context.close()
    note(`restored, ${backEnd}`, { edits, missing: 0, 'second home ms': restoring, 'copy ms': opening, ...figures })
  })
}

/** A new project is named and has an analyst. */
const firstCommits = 2
