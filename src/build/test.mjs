/**
 * `npm test`: everything that must hold, from types to the real browser, with one line for each step and the output of
 * those that failed. `npm test -- unit [file]`, `-- e2e [file or words]` and `-- checks` run a part.
 * The last line is `N passed, N failed`, in tests; each check without tests of its own counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildWithDriver } from './build-with-driver.mjs'
import { findBrowser } from './find-browser.mjs'
import { runTool } from './run.mjs'
import { cache, ensureDependencies, root } from './setup.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ name: string, counts: Counts, seconds: number, note: string }} Outcome
 * @typedef {{ counts: Counts, output: string, note?: string }} Result
 */

/** Where the build for the real-browser tests goes: never `dist`, which `npm start` may be serving. */
const e2eDist = join(cache, 'e2e-dist')
/** Property tests repeat this run of random values unless FC_SEED names another; a failure prints its own seed too. */
const seed = process.env.FC_SEED ?? '20261121'
const PASSED = { passed: 1, failed: 0, skipped: 0 }
const FAILED = { passed: 0, failed: 1, skipped: 0 }

/** @type {Outcome[]} */
const outcomes = []

/**
 * Runs one step: says its name, then how it went; shows what it wrote if it failed.
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, work) {
  const start = Date.now()
  const since = () => (Date.now() - start) / 1000
  // A long step is not a dead one: say so now and then.
  const alive = setInterval(() => console.log(`  … ${name}, ${Math.round(since())} s`), 30_000)
  /** @type {Result} */
  let result
  try {
    result = await work()
  } catch (error) {
    result = { counts: FAILED, output: error instanceof Error ? error.message : String(error) }
  } finally {
    clearInterval(alive)
  }
  const { counts, output, note = '' } = result
  const outcome = { name, counts, seconds: since(), note }
  outcomes.push(outcome)
  console.log(summaryLine(outcome))
  if (counts.failed > 0) console.log(`\n--- ${name} ---\n${output.trimEnd()}\n--- end of ${name} ---\n`)
  return counts.failed === 0
}

/**
 * @param {Outcome} outcome
 * @returns {string} one line: mark, name, time, counts
 */
function summaryLine({ name, counts, seconds, note }) {
  const mark = counts.failed === 0 ? 'ok  ' : 'FAIL'
  const parts = [`${counts.passed} passed`]
  if (counts.failed > 0) parts.push(`${counts.failed} failed`)
  if (counts.skipped > 0) parts.push(`${counts.skipped} skipped`)
  if (note !== '') parts.push(note)
  return `${mark} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s   ${parts.join(', ')}`
}

/**
 * A check that is one tool with one exit code.
 * @param {string} name
 * @param {string} file
 * @param {string[]} args
 */
function check(name, file, args) {
  return step(name, async () => {
    const { code, output } = await runTool(file, args)
    return { counts: code === 0 ? PASSED : FAILED, output }
  })
}

const tsc = 'node_modules/typescript/lib/tsc.js'

/** Two lanes for two cores, about as long as each other. */
async function checks() {
  await Promise.all([checksOfTypes(), otherChecks()])
}

async function checksOfTypes() {
  await check('types', tsc, ['-p', 'src', '--noEmit', '--singleThreaded'])
  await check('types of the app', tsc, ['-p', 'src/tsconfig.app.json', '--noEmit', '--singleThreaded'])
}

async function otherChecks() {
  await check('format', 'node_modules/oxfmt/bin/oxfmt', ['--check'])
  await check('unused code', 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints'])
  const lint = [
    '-c',
    'src/oxlint.json',
    '--type-aware',
    '--deny-warnings',
    '--report-unused-disable-directives',
    '-f',
    'unix',
  ]
  await check('lint', 'node_modules/oxlint/bin/oxlint', [...lint, 'src', 'e2e', 'vite.config.ts'])
  await check('types of e2e', tsc, ['-p', 'e2e', '--noEmit', '--singleThreaded'])
}

/**
 * Makes an empty place for a report, so that an old one is never read for a new one.
 * @param {string} name
 */
function reportFile(name) {
  const file = join(cache, name)
  rmSync(file, { force: true })
  return file
}

/**
 * @template Report
 * @param {string} file
 * @returns {Report | null} null when the tool died before it wrote the report
 */
function readReport(file) {
  return existsSync(file) ? /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))) : null
}

/** @param {string[]} filters */
function unit(filters) {
  return step('unit', async () => {
    const report = reportFile('unit.json')
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const workers = `--maxWorkers=${Math.min(4, availableParallelism())}`
    const args = ['run', workers, ...reporters, ...filters]
    const { code, output } = await runTool('node_modules/vitest/vitest.mjs', args, { env: { FC_SEED: seed } })
    return { counts: countVitest(readReport(report), code), output, note: `seed ${seed}` }
  })
}

function build() {
  return step('build, budget', async () => {
    const { code, output } = await buildWithDriver(e2eDist)
    const size = /First load: ([^\n]*)/.exec(output)?.[1] ?? ''
    return { counts: code === 0 ? PASSED : FAILED, output, note: size }
  })
}

/** @returns {Promise<number>} a port that nothing listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}

/**
 * @param {Promise<string | Error>} browser
 * @param {string[]} filters
 */
function e2e(browser, filters) {
  return step('real browser', async () => {
    const executable = await browser
    if (executable instanceof Error) throw executable
    const report = reportFile('e2e.json')
    const env = {
      E2E_EXECUTABLE: executable,
      E2E_PORT: String(await freePort()),
      E2E_DIST: e2eDist,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }
    const args = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...filters]
    const { code, output } = await runTool('node_modules/@playwright/test/cli.js', args, { env })
    return { counts: countPlaywright(readReport(report), code), output }
  })
}

async function main() {
  const [part = 'all', ...filters] = process.argv.slice(2)
  if (!['all', 'unit', 'e2e', 'checks'].includes(part)) {
    console.error('Use: npm test, npm test -- checks, npm test -- unit [file], npm test -- e2e [file or words]')
    process.exit(2)
  }
  process.chdir(root)
  ensureDependencies()
  mkdirSync(cache, { recursive: true })
  const wants = (/** @type {string} */ name) => part === 'all' || part === name
  // Looked for while the rest runs: on a bare machine it has to be installed first.
  const browser = wants('e2e')
    ? findBrowser((text) => console.log(`  … ${text}`)).catch((/** @type {Error} */ error) => error)
    : Promise.resolve('')

  if (wants('checks')) await checks()
  if (wants('unit')) await unit(filters)
  if (wants('e2e') && (await build())) await e2e(browser, filters)
  finish()
}

/** The summary, then the totals as the last line, which `.ci/run` repeats from the cache at its own end. */
function finish() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { counts } of outcomes) {
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  console.log('')
  for (const outcome of outcomes) console.log(summaryLine(outcome))
  if (total.skipped > 0) console.log(`${total.skipped} skipped`)
  const last = `${total.passed} passed, ${total.failed} failed`
  writeFileSync(join(cache, 'last-test.txt'), `${last}\n`)
  console.log(last)
  process.exit(total.failed === 0 ? 0 : 1)
}

await main()
