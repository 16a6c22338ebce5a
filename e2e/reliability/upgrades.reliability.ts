/** The browser is killed while a project of an older version is being upgraded: it is the old one or the new one, never a mixture (H4). */
import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { putShape, readShape, type StoredShape } from '../../src/test/stored-shape.ts'
import { randomFrom } from '../support/random.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'
import { seed } from './seed.ts'

const kills = Number(process.env['RELIABILITY_UPGRADE_KILLS'] ?? 20)
/** An upgrade takes about this long, in milliseconds, from the call to the driver on. */
const upgradeTime = 60

function shapeOf(version: number): StoredShape {
  const file = new URL(`../../src/db/migrations/shapes/version-${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as StoredShape
}

const newest = shapeOf(10)

/** What a database is: its version and stores, and which records, those aside that say how far the homes were compared. */
function partsOf(shape: StoredShape): ReadonlyMap<string, string> {
  const stores = shape.stores.map((store) => [store.name, store] as const).filter(([name]) => name !== 'meta')
  return new Map(stores.map(([name, { records, ...store }]) => [name, JSON.stringify({ store, records })]))
}

/** `new` has what `old` has, and the stores that came since, empty. */
function stateOf(found: StoredShape | null, old: StoredShape): 'old' | 'new' | 'mixed' {
  if (!found) return 'mixed'
  const [is, was] = [partsOf(found), partsOf(old)]
  const kept = [...was].every(([name, part]) => is.get(name) === part)
  const hasStoresOf = (shape: StoredShape) =>
    found.version === shape.version &&
    shape.stores
      .map(({ name }) => name)
      .toSorted()
      .join() ===
      found.stores
        .map(({ name }) => name)
        .toSorted()
        .join()
  const freshIsEmpty = found.stores.every(
    ({ name, records }) => was.has(name) || name === 'meta' || records.length === 0,
  )
  if (!kept || !freshIsEmpty) return 'mixed'
  return hasStoresOf(old) ? 'old' : hasStoresOf(newest) ? 'new' : 'mixed'
}

/** On the page of the driver, in place of what was there: the project as the old program left it, on the list of projects. */
async function putProject(page: Page, shape: StoredShape): Promise<void> {
  await page.evaluate(async (project) => {
    await (await window.driver).close()
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`variorum-${project}`)
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
    })
    const root = await navigator.storage.getDirectory()
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true }).catch(() => undefined)
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('variorum')
      request.addEventListener('success', () => {
        const writing = request.result.transaction('projects', 'readwrite')
        writing
          .objectStore('projects')
          .put({ id: project, name: 'Grain', sample: false, createdAt: '', openedAt: null })
        writing.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
    })
  }, shape.project)
  await page.evaluate(putShape, shape)
}

for (const backEnd of backEnds) {
  for (const version of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    test(`[H4] ${kills} kills while version ${version} is upgraded, ${backEnd}`, async ({ baseURL }, testInfo) => {
      const old = shapeOf(version)
      // What the comparison is good for.
      expect(stateOf(old, old)).toBe('old')
      expect(stateOf({ ...newest, stores: old.stores }, old)).toBe('mixed')
      const random = randomFrom(seed + version)
      const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
      const seen = { old: 0, new: 0, mixed: 0 }
      let { context, page } = await profile.start()
      for (let kill = 0; kill < kills; kill += 1) {
        await putProject(page, old)
        const processes = profile.processes()
        const closed = context.waitForEvent('close', { timeout: 30_000 })
        callDriver(page, 'open', old.project).catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, random() * upgradeTime))
        expect(profile.kill(processes)).toBeGreaterThan(0)
        await closed
        ;({ context, page } = await profile.start())
        seen[stateOf(await page.evaluate(readShape, old.project), old)] += 1
        const report = await callDriver(page, 'open', old.project)
        expect(report.lostCommits).toBe(0)
        expect(await callDriver(page, 'folds')).toEqual({ commits: 7, apart: 0 })
        expect(stateOf(await page.evaluate(readShape, old.project), old)).toBe('new')
      }
      await context.close()
      expect(seen.mixed).toBe(0)
      note(`kills while version ${version} is upgraded, ${backEnd}`, { seed, kills, ...seen })
    })
  }
}
