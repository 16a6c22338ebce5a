/** Faults injected into a running page: what was saved stays, what could not be is kept, said, and written when it can be (H4, H5). */
import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { putShape, type StoredShape } from '../../src/test/stored-shape.ts'
import { exposeParts, faults } from './faults.ts'
import { Ledger } from './ledger.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'

/** Edits before each fault, under it, and after it. */
const edits = 3

/** What the saved mark says under each effect. */
const marks = { unharmed: 'saved', oneHome: 'oneHome', failed: 'failed' } as const

/** A new project open in a page whose workers and databases can be got at. */
async function startExposed(profile: Profile) {
  const { context, page } = await profile.start()
  await exposeParts(page)
  await page.reload()
  const project = await callDriver(page, 'make', 'Grain')
  await callDriver(page, 'open', project)
  return { context, page, project }
}

for (const backEnd of backEnds) {
  test(`[H4] [H5] ${faults.length} faults under a running page, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const { context, page, project } = await startExposed(profile)
    const write = async (prefix: string, expected: string) => {
      for (let number = 1; number <= edits; number += 1) {
        const wording = `${prefix}-${number}`
        expect(await callDriver(page, 'attempt', wording), wording).toBe(expected)
        // In the ledger at once: what is kept on the page must be written in the end too.
        ledger.add(project, wording)
      }
    }
    for (const { name, effect, begin, end } of faults) {
      await test.step(name, async () => {
        await write(`before ${name}`, 'saved')
        await begin(page, project)
        const first = await callDriver(page, 'attempt', `first under ${name}`)
        ledger.add(project, `first under ${name}`)
        expect(first, name).toBe(marks[effect])
        await end(page, project)
        expect(await callDriver(page, 'resume'), name).toBe('saved')
        await write(`after ${name}`, 'saved')
        await ledger.expectAll(page)
      })
    }
    await context.close()
    await ledger.expectAllAtStarts(profile, 2)
    note(`faults under a running page, ${backEnd}`, { faults: faults.length, edits: ledger.size, missing: 0 })
  })

  test(`[H4] a database of the future, one that does not open, and one that is blocked, ${backEnd}`, async ({
    baseURL,
  }, testInfo) => {
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const ledger = new Ledger()
    const { context, page, project } = await startExposed(profile)
    expect(await callDriver(page, 'attempt', 'one')).toBe('saved')
    ledger.add(project, 'one')

    // A newer program upgrades the database under the open page: this one lets go of it and keeps what it cannot write.
    const other = await context.newPage()
    await other.goto('/icon.svg')
    await other.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, 9990)
          request.addEventListener('success', () => {
            request.result.close()
            resolve()
          })
          request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
        }),
      `variorum-${project}`,
    )
    expect(await callDriver(page, 'attempt', 'two')).toBe('failed')
    expect(await callDriver(page, 'open', project)).toMatchObject({ newer: { unread: 0 } })
    expect(await callDriver(page, 'wordings')).toEqual(['one'])

    const file = new URL('../../src/db/migrations/shapes/version-1.json', import.meta.url)
    const old = JSON.parse(readFileSync(file, 'utf8')) as StoredShape
    await other.evaluate(putShape, old)
    await other.evaluate(
      ({ project: id }) =>
        new Promise<void>((resolve) => {
          // An old program that never lets go, on the list of projects.
          indexedDB.open(`variorum-${id}`).addEventListener('success', () => {
            const request = indexedDB.open('variorum')
            request.addEventListener('success', () => {
              const writing = request.result.transaction('projects', 'readwrite')
              writing.objectStore('projects').put({ id, name: 'Old', sample: false, createdAt: '', openedAt: null })
              writing.addEventListener('complete', () => resolve())
            })
          })
        }),
      old,
    )
    expect(await callDriver(page, 'tryOpen', old.project)).toContain('BlockedError')
    await other.close()
    await callDriver(page, 'open', old.project)
    expect(await callDriver(page, 'folds')).toEqual({ commits: 7, apart: 0 })

    await page.evaluate(() => {
      window.parts.replace(IDBFactory.prototype, 'open', () => () => {
        throw new DOMException('injected', 'UnknownError')
      })
    })
    expect(await callDriver(page, 'tryOpen', old.project)).toContain('injected')
    await page.evaluate(() => window.parts.restore())
    await callDriver(page, 'open', old.project)
    await context.close()
    note(`databases that do not open, ${backEnd}`, { tried: 3, missing: 0 })
  })
}
