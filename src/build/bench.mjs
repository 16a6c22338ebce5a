/**
 * `npm run bench [-- words]`: builds the app, measures it in a real Chromium (`e2e/bench`) and writes what came out to
 * `e2e/bench/results`, as JSON with every sample and as a table. Takes long; no part of `npm test`, and nothing fails for being slow.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { machine } from './machine.mjs'
import { runTool } from './run.mjs'
import { cache, ensureDependencies, root } from './setup.mjs'

/**
 * @typedef {{ name: string, unit: string, samples: number[] }} Figure
 * @typedef {{ browser: string, figures: Figure[] }} Results
 */

const dist = join(cache, 'bench-dist')
const port = process.env.E2E_PORT ?? '4189'

/** @param {number} value */
const rounded = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB'))

/** @param {Figure} figure */
function tableRow({ name, unit, samples }) {
  const sorted = samples.toSorted((one, other) => one - other)
  const [low, middle, high] = [0, (sorted.length - 1) / 2, sorted.length - 1].map((place) => {
    const [before = 0, after = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return rounded((before + after) / 2)
  })
  return `| ${name} | ${samples.length} | ${low} | ${middle} | ${high} | ${unit} |`
}

/**
 * @param {Results} results
 * @param {Record<string, string>} about
 */
function table({ figures }, about) {
  const explained =
    '"Main thread" is processor time of the page\'s main thread, which other work on the machine hardly changes; "longest task" is its longest uninterrupted stretch; "waited" is wall time and depends on the load.'
  return [
    `# Benchmarks, ${about.date ?? ''}`,
    '',
    explained,
    '',
    ...Object.entries(about).map(([name, value]) => `- ${name}: ${value}`),
    '',
    '| What | Samples | Min | Median | Max | Unit |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...figures.map(tableRow),
    '',
  ].join('\n')
}

async function main() {
  process.chdir(root)
  ensureDependencies()
  mkdirSync(cache, { recursive: true })
  const browser = await findBrowser((text) => console.log(`  … ${text}`))
  const vite = 'node_modules/vite/bin/vite.js'
  const peers = ['-c', 'e2e/bench/peers/vite.config.ts', '--outDir', join(dist, 'peers')]
  for (const build of [['--outDir', dist], peers]) {
    const built = await runTool(vite, ['build', ...build, '--emptyOutDir'])
    if (built.code === 0) continue
    console.error(built.output)
    process.exit(1)
  }
  const raw = join(cache, 'bench.json')
  rmSync(raw, { force: true })
  const env = { E2E_EXECUTABLE: browser, E2E_PORT: port, E2E_DIST: dist, BENCH_RESULTS: raw }
  const args = ['test', '-c', 'e2e/bench/playwright.config.ts', ...process.argv.slice(2)]
  const { code } = await runTool('node_modules/@playwright/test/cli.js', args, {
    env,
    onLine: (line) => console.log(line),
  })
  if (!existsSync(raw)) process.exit(1)
  const results = /** @type {Results} */ (JSON.parse(readFileSync(raw, 'utf8')))
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const date = new Date().toISOString().slice(0, 10)
  // A run that broke off says so, so that what is missing does not pass for left out.
  const about = {
    date,
    version,
    browser: results.browser,
    ...machine(),
    complete: code === 0 ? 'yes' : 'no, some parts failed',
  }
  const folder = join(root, 'e2e/bench/results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${date}.json`), `${JSON.stringify({ about, figures: results.figures }, null, 2)}\n`)
  writeFileSync(join(folder, `${date}.md`), table(results, about))
  console.log(`\n${table(results, about)}`)
  process.exit(code)
}

await main()
