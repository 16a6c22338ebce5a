/**
 * `npm run reliability [-- words]`: builds the app and the storage driver, kills browsers, damages stores and fills disks
 * (`e2e/reliability`), and writes the counts to `e2e/reliability/results`. A full run takes hours; a short form is in `npm test`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWithDriver } from './build-with-driver.mjs'
import { findBrowser } from './find-browser.mjs'
import { machine } from './machine.mjs'
import { runTool } from './run.mjs'
import { cache, ensureDependencies, root } from './setup.mjs'

/** @typedef {Record<string, Record<string, number | string>>} Counts */

const dist = join(cache, 'reliability-dist')

/**
 * @param {Counts} counts
 * @param {Record<string, string>} about
 */
function table(counts, about) {
  const rows = Object.entries(counts).map(([what, each]) => {
    const told = Object.entries(each).map(([name, value]) => `${name} ${value}`)
    return `| ${what} | ${told.join(', ')} |`
  })
  const head = Object.entries(about).map(([name, value]) => `- ${name}: ${value}`)
  return [
    `# Reliability, ${about.date ?? ''}`,
    '',
    ...head,
    '',
    '| Tried | Counted |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

async function main() {
  process.chdir(root)
  ensureDependencies()
  mkdirSync(cache, { recursive: true })
  const browser = await findBrowser((text) => console.log(`  … ${text}`))
  const built = await buildWithDriver(dist)
  if (built.code !== 0) {
    console.error(built.output)
    process.exit(1)
  }
  const raw = join(cache, 'reliability.json')
  rmSync(raw, { force: true })
  const env = {
    E2E_EXECUTABLE: browser,
    E2E_PORT: process.env.E2E_PORT ?? '4190',
    E2E_DIST: dist,
    RELIABILITY_RESULTS: raw,
  }
  const args = ['test', '-c', 'e2e/reliability/playwright.config.ts', ...process.argv.slice(2)]
  const { code } = await runTool('node_modules/@playwright/test/cli.js', args, {
    env,
    onLine: (line) => console.log(line),
  })
  if (!existsSync(raw)) process.exit(1)
  const counts = /** @type {Counts} */ (JSON.parse(readFileSync(raw, 'utf8')))
  const date = new Date().toISOString().slice(0, 10)
  // A run that broke off says so, so that what is missing does not pass for left out.
  const about = { date, ...machine(), complete: code === 0 ? 'yes' : 'no, some parts failed' }
  const folder = join(root, 'e2e/reliability/results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${date}.md`), table(counts, about))
  console.log(`\n${table(counts, about)}`)
  process.exit(code)
}

await main()
