/**
 * Bad files over every way in: each comes in, is repaired or is refused for a reason (F2), the project stays as it is, and none takes
 * more than two seconds of a processor or 300 MB. The readers run in Node as the workers run them; a part of the same files goes through the
 * workers themselves in `fuzz-browser.reliability.ts`.
 */
import { expect, test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readApart, type PathTally } from './fuzz/read-apart.ts'
import { mostMemory, mostTime } from './fuzz/tally.ts'
import { pathNames } from './fuzz/path-names.ts'
import { note } from './results.ts'
import { seed } from './seed.ts'

const files = Number(process.env['RELIABILITY_FUZZ'] ?? 400)
const folder = fileURLToPath(new URL('../../node_modules/.cache/fuzz-dist', import.meta.url))

test.beforeAll(async () => {
  const configFile = fileURLToPath(new URL('fuzz/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'warn', build: { outDir: folder } })
})

for (const path of pathNames) {
  test(`[F2] ${files} bad files: ${path}`, async () => {
    const tally = await readApart(`${folder}/runner.js`, path, seed, files)
    note(`bad files, ${path}`, countsOf(tally))
    expect(tally.faults).toEqual([])
    expect(tally.files).toBe(files)
    expect(tally.memory).toBeLessThan(mostMemory)
  })
}

test('the control: a reader that throws, one that changes the project, one that never ends and one that takes all memory are found', async () => {
  for (const [path, what] of [
    ['control: throws', /told to throw/],
    ['control: leaves a rejection', /told to reject/],
    ['control: changes the project', /was changed/],
    ['control: without words', /nothing is said of the reason/],
    ['control: slow', /took \d+ ms/],
    ['control: all memory', /more memory/],
  ] as const) {
    const { faults } = await readApart(`${folder}/runner.js`, path, seed, 1)
    expect(faults.map((fault) => fault.what).join('\n')).toMatch(what)
  }
})

function countsOf(tally: PathTally) {
  const times = tally.times.toSorted((one, other) => one - other)
  const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1))
  return {
    seed,
    files: tally.files,
    ...tally.outcomes,
    faults: tally.faults.length,
    'ms of processor, median': at(0.5),
    p95: at(0.95),
    most: at(1),
    'over 2 s': times.filter((time) => time > mostTime).length,
    'number of the slowest': tally.slowest,
    'MB beyond the start at most': Math.round(tally.memory),
    ...(tally.left > 0 ? { 'rejections left by the library': tally.left } : {}),
  }
}
