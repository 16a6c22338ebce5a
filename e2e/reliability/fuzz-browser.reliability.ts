/**
 * Bad files through the workers themselves, in a real browser: the same files as in `fuzz.reliability.ts`, those with the first numbers. Each
 * comes in, is repaired or is refused (F2), and the project that stands open stays as it is. Uncaught errors are seen by `problems`.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { identity } from '../../src/interchange/age/age-files.cases.ts'
import { expect, test } from '../support/test.ts'
import type { BrowserBecame, HandedIn } from './driver/readers.ts'
import { articlePaths, pathNames } from './fuzz/path-names.ts'
import { mostMemory } from './fuzz/tally.ts'
import { note } from './results.ts'
import { seed } from './seed.ts'

const files = Number(process.env['RELIABILITY_FUZZ_BROWSER'] ?? 32)
const folder = fileURLToPath(new URL('../../node_modules/.cache/fuzz-dist', import.meta.url))
/** Files handed over at once: one that takes all the time is told by how few lie beside it. */
const atOnce = 16

test.beforeAll(async () => {
  const configFile = fileURLToPath(new URL('fuzz/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'warn', build: { outDir: folder } })
})

/** The bad files of a path, made in a process of their own. */
function madeFiles(path: string, from = seed, count = files): Promise<readonly HandedIn[]> {
  return new Promise((resolve, reject) => {
    const child = fork(`${folder}/make.js`, [path, String(from), String(count)])
    child.once('message', (made: readonly HandedIn[]) => resolve(made))
    child.once('exit', (code) => reject(new Error(`no files were made (${code})`)))
  })
}

for (const path of pathNames.filter((name) => name !== 'paste')) {
  test(`[F2] ${files} bad files in the browser: ${path}`, async ({ page, problems }) => {
    const made = await madeFiles(path)
    await page.goto('/driver/readers.html')
    const state = () => page.evaluate(async () => (await window.readers).state())
    const before = await state()
    const became: BrowserBecame[] = []
    let slowest = 0
    for (let from = 0; from < made.length; from += atOnce) {
      const some = made.slice(from, from + atOnce)
      const began = performance.now()
      const isArticles = articlePaths.includes(path)
      became.push(
        ...(await page.evaluate(
          async ([each, way, lock]) =>
            each === 'articles'
              ? (await window.readers).articles(way.files)
              : (await window.readers).others(way.path, way.files, lock),
          [isArticles ? 'articles' : 'others', { path, files: some }, identity] as const,
        )),
      )
      slowest = Math.max(slowest, (performance.now() - began) / some.length)
    }
    const devTools = await page.context().newCDPSession(page)
    const { usedSize } = (await devTools.send('Runtime.getHeapUsage')) as { usedSize: number }
    const count = (outcome: BrowserBecame['outcome']) => became.filter((one) => one.outcome === outcome).length
    note(`bad files in the browser, ${path}`, {
      seed,
      files: became.length,
      imported: count('imported'),
      repaired: count('repaired'),
      refused: count('refused'),
      'ms for a file, of the slowest batch': Math.round(slowest),
      'MB of the page': Math.round(usedSize / 1e6),
    })
    expect(became).toHaveLength(made.length)
    expect(became.filter(({ outcome, reason }) => outcome === 'refused' && reason === null)).toEqual([])
    expect(usedSize / 1e6).toBeLessThan(mostMemory)
    expect(slowest).toBeLessThan(2000)
    expect(await state()).toBe(before)
    expect(problems.all).toEqual([])
  })
}

test('[F2] a PDF of which the library leaves work behind that fails: the worker takes it, and nobody hears of it', async ({
  page,
  problems,
}) => {
  // Found by its seed: of the first thousand few do.
  const [seedOfIt, number] = [1, 117]
  const made = (await madeFiles('PDF', seedOfIt, number + 1)).slice(number)
  await page.goto('/driver/readers.html')
  const became = await page.evaluate(async (some) => (await window.readers).articles(some), made)
  expect(became).toEqual([{ outcome: 'refused', reason: 'pdfWithoutText' }])
  expect(problems.all).toEqual([])
})
