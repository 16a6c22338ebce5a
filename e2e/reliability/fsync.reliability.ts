/** What is called saved was put on the disk for good, in both homes: one call of the system for each edit, at least (H4, H5). */
import { expect, test, type Page } from '@playwright/test'
import { FsyncTrace } from './fsync.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'
import { needTools } from './tools.ts'

const edits = Number(process.env['RELIABILITY_FSYNC_EDITS'] ?? 100)

/** The control: so many transactions of a page of its own, awaited one by one. */
async function writePlainly(page: Page, durability: 'strict' | 'relaxed', count: number): Promise<void> {
  await page.evaluate(
    async ([how, times]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('control')
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('rows', { autoIncrement: true }),
        )
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
      })
      for (let at = 0; at < times; at += 1) {
        await new Promise<void>((resolve) => {
          const writing = database.transaction('rows', 'readwrite', { durability: how })
          writing.objectStore('rows').add({ at })
          writing.addEventListener('complete', () => resolve())
        })
      }
      database.close()
    },
    [durability, count] as const,
  )
}

for (const backEnd of backEnds) {
  test(`[H4] [H5] every edit is put on the disk in both homes, ${backEnd}`, async ({ baseURL }, testInfo) => {
    const what = `put on the disk, ${backEnd}`
    needTools(what, ['strace', 'ps'])
    test.setTimeout(180_000)
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    const { context, page } = await profile.start()
    const traced = async (name: string, work: () => Promise<void>) => {
      const trace = await FsyncTrace.of(profile.processTree(), testInfo.outputPath(name))
      await work()
      return trace.end()
    }
    await callDriver(page, 'open', await callDriver(page, 'make', 'Grain'))
    const own = await traced('own', () => callDriver(page, 'edit', 'traced', edits))
    // The control, where nothing else writes: the count falls where less is promised.
    await callDriver(page, 'close')
    await page.goto('/icon.svg')
    await writePlainly(page, 'strict', 1)
    const strict = await traced('strict', () => writePlainly(page, 'strict', edits))
    const relaxed = await traced('relaxed', () => writePlainly(page, 'relaxed', edits))
    await context.close()
    note(what, {
      edits,
      IndexedDB: own.IndexedDB,
      OPFS: own.OPFS,
      'control strict': strict.IndexedDB,
      'control relaxed': relaxed.IndexedDB,
    })
    expect(strict.IndexedDB).toBeGreaterThanOrEqual(edits)
    expect(relaxed.IndexedDB).toBeLessThan(edits / 2)
    expect(own.IndexedDB).toBeGreaterThanOrEqual(edits)
    expect(own.OPFS).toBeGreaterThanOrEqual(edits)
  })
}
