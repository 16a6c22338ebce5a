/** What is deleted for good is not on the disk any more: the whole profile of the browser is read for the words that were in it (H8). */
import { expect, test } from '@playwright/test'
import { randomFrom } from '../support/random.ts'
import { backEnds, callDriver, Profile } from './profile.ts'
import { note } from './results.ts'
import { seed } from './seed.ts'
import { rareWord, tracesOf, type Traces } from './traces.ts'

const inIndexedDB = ({ places }: Traces) =>
  Object.entries(places).reduce((sum, [part, count]) => sum + (part.startsWith('IndexedDB') ? count : 0), 0)
const inWords = ({ words, places }: Traces) =>
  `${words}${
    words === 0
      ? ''
      : ` (${Object.entries(places)
          .map(([part, count]) => `${part}: ${count}`)
          .join(', ')})`
  }`

/** How much stands in the project, and whether the browser is started again before it is deleted. */
const sizes = [
  { size: 'small, deleted at another start', beside: 0, isStartedAgain: true },
  { size: 'small, deleted at once', beside: 0, isStartedAgain: false },
  { size: 'several megabytes', beside: 100_000, isStartedAgain: true },
]

for (const backEnd of backEnds) {
  for (const { size, beside, isStartedAgain } of sizes) {
    test(`[H8] a project deleted for good leaves nothing on the disk, ${size}, ${backEnd}`, async ({
      baseURL,
    }, testInfo) => {
      const random = randomFrom(seed)
      const words = Array.from({ length: 40 }, () => rareWord(random))
      const others = Array.from({ length: 5 }, () => rareWord(random))
      const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
      let { context, page } = await profile.start()
      const staying = await callDriver(page, 'make', 'Staying')
      await callDriver(page, 'open', staying)
      await callDriver(page, 'keep', others, 0)
      const project = await callDriver(page, 'make', words[0] ?? '')
      await callDriver(page, 'open', project)
      await callDriver(page, 'keep', words, beside)
      // The control: all of it is there, in both homes.
      const before = tracesOf(words, profile.folder)
      expect(before.words).toBe(words.length)
      expect(before.places['File System file']).toBe(words.length)
      expect(inIndexedDB(before)).toBeGreaterThanOrEqual(words.length)

      if (isStartedAgain) {
        await context.close()
        ;({ context, page } = await profile.start())
        await callDriver(page, 'open', project)
      }
      await callDriver(page, 'remove', project)
      expect(await callDriver(page, 'projects')).toEqual([staying])
      await context.close()
      const after = tracesOf(words, profile.folder)
      note(`deleted for good, ${size}, ${backEnd}`, {
        seed,
        words: words.length,
        before: inWords(before),
        after: inWords(after),
      })
      expect(after).toEqual({ words: 0, places: {} })
      // What stays is found still.
      expect(tracesOf(others, profile.folder).words).toBe(others.length)
    })
  }
}

for (const backEnd of backEnds) {
  test(`[H8] a text erased for good leaves nothing on the disk, and what stays is whole, ${backEnd}`, async ({
    baseURL,
  }, testInfo) => {
    const random = randomFrom(seed)
    const words = Array.from({ length: 40 }, () => rareWord(random))
    const others = Array.from({ length: 40 }, () => rareWord(random))
    const profile = new Profile(testInfo.outputPath('profile'), backEnd, baseURL ?? '')
    let { context, page } = await profile.start()
    const project = await callDriver(page, 'make', 'Erasing')
    await callDriver(page, 'open', project)
    await callDriver(page, 'article', others.slice(0, 20), 1000)
    const article = await callDriver(page, 'article', words, 1000)
    await callDriver(page, 'article', others.slice(20), 1000)
    const before = tracesOf(words, profile.folder)
    expect(before.words).toBe(words.length)
    expect(before.places['File System file']).toBe(words.length)
    expect(inIndexedDB(before)).toBeGreaterThanOrEqual(words.length)
    // Some of it is written to other files of the browser by then.
    await context.close()
    ;({ context, page } = await profile.start())
    await callDriver(page, 'open', project)

    const report = await callDriver(page, 'erase', article)
    expect(report).toMatchObject({ erased: { articles: 1, texts: 1 }, erasureWaits: null, restoredCommits: 0 })
    expect(await callDriver(page, 'check')).toBeNull()
    expect((await callDriver(page, 'folds')).apart).toBe(0)
    await context.close()
    const after = tracesOf(words, profile.folder)
    note(`one text erased for good, ${backEnd}`, {
      seed,
      words: words.length,
      before: inWords(before),
      after: inWords(after),
      'commits blanked': report.erased?.commits ?? 0,
    })
    expect(after).toEqual({ words: 0, places: {} })
    expect(tracesOf(others, profile.folder).words).toBe(others.length)
  })
}
