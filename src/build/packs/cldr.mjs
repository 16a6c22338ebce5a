/** The pinned CLDR packages (Unicode-3.0), fetched on demand, and how their files are read. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, runNpm } from '../setup.mjs'

export const CLDR_VERSION = '48.2.0'

/** What the registry must deliver, to the bit. */
const INTEGRITY = {
  'cldr-annotations-full':
    'sha512-DV7A+rEcgUSNTRsVGNGqBZRmAkGfwhGHO5Q1dRwzBoBnVrHWp804JP7/QJdEc66iHmx3+zLWVIMCFLm0lW7PUQ==',
  'cldr-core': 'sha512-zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==',
  'cldr-dates-full': 'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
  'cldr-localenames-full':
    'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  'cldr-numbers-full':
    'sha512-0EQ+UkVDsyXOlxnWnL1RIENVZFqCnb04D1Yrku0obnOyttbuZz8tHmUd5c5AEvhGS/Gg2zI4fTaCm51LSGITog==',
  'cldr-rbnf': 'sha512-wFhWUOvGGGGSbBc99zJIjMvBxZ7s/fzPdtjLEkccbi8Uk+h/K1AzRiKjGtIqU1FEFNEkO8elkzojpEea0/td1Q==',
  'cldr-units-full': 'sha512-BjDC7V46eeXzgalnIumrJ1XQDk8wJaOxNLME4hmkBT9Q0hnzxn3XgtavigPUwnljk7FxlNQW9Wx+hbFrARPrQg==',
}

/** @typedef {keyof typeof INTEGRITY} CldrPackage */

const folder = join(cache, 'cldr')

/** Installs the packages beside the project, from a lockfile made here; ends the process if they cannot be had. */
export function fetchCldr() {
  const versions = Object.fromEntries(Object.keys(INTEGRITY).map((name) => [name, CLDR_VERSION]))
  /** @type {Record<string, object>} */
  const packages = { '': { dependencies: versions } }
  for (const [name, integrity] of Object.entries(INTEGRITY)) {
    const peers =
      name === 'cldr-core' || name === 'cldr-rbnf' ? {} : { peerDependencies: { 'cldr-core': CLDR_VERSION } }
    packages[`node_modules/${name}`] = { version: CLDR_VERSION, integrity, ...peers }
  }
  const lockfile = JSON.stringify({ lockfileVersion: 3, requires: true, packages })
  const lockfilePath = join(folder, 'package-lock.json')
  const isThere = existsSync(join(folder, 'node_modules')) && existsSync(lockfilePath)
  if (isThere && readFileSync(lockfilePath, 'utf8') === lockfile) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  writeFileSync(lockfilePath, lockfile)
  const code = runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code === 0) return
  console.error('\nCLDR could not be fetched. Check the network, then run the same command again.')
  process.exit(code)
}

/** The words of the Unicode licence. */
export function cldrLicense() {
  return readFileSync(join(folder, 'node_modules', 'cldr-core', 'LICENSE'), 'utf8')
}

/**
 * @param {CldrPackage} name
 * @param {string} path inside the package
 * @returns {unknown} null when the package has no such file
 */
export function readCldr(name, path) {
  const file = join(folder, 'node_modules', name, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/**
 * What a file of a `-full` package says of one locale.
 * @param {CldrPackage} name
 * @param {string} locale
 * @param {string} file without its ending
 * @returns {unknown}
 * @throws when there is no such file: a pack with a hole must not be written
 */
export function readLocale(name, locale, file) {
  const read = /** @type {{ main: Record<string, unknown> } | null} */ (
    readCldr(name, join('main', locale, `${file}.json`))
  )
  const found = read?.main[locale]
  if (found === undefined) throw new Error(`${name} has no ${file}.json for ${locale}.`)
  return found
}
