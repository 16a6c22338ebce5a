/**
 * Finds a Chromium for the real-browser tests, or gets one. The order: what the environment names, what is installed,
 * what Playwright has downloaded, then the system's package manager, Playwright's download, and one in an npm package.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runTool } from './run.mjs'
import { cache, runNpm } from './setup.mjs'

/**
 * The same engine without windows comes first: it needs half the processor time, and the tests are bound by that on two cores.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
]
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS_PATHS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/**
 * A program on the path.
 * @param {string} name
 * @returns {string | null}
 */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  }
  return null
}

/** @returns {string | null} a browser of this computer */
function installed() {
  if (process.platform === 'darwin') return MAC_APPS.find((path) => existsSync(path)) ?? null
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    const paths = bases.flatMap((base) => (base ? WINDOWS_PATHS.map((path) => join(base, path)) : []))
    return paths.find((path) => existsSync(path)) ?? null
  }
  for (const name of NAMES) {
    const path = onPath(name)
    // A stub may be installed in a browser's place (a pointer to another package manager): it must really start.
    if (path && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0) return path
  }
  return null
}

/** @returns {Promise<string | null>} the browser that Playwright has downloaded before */
async function downloaded() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : null
}

/**
 * A browser that is there already, without getting one.
 * @returns {Promise<string | null>}
 */
export async function presentBrowser() {
  const named = process.env.E2E_EXECUTABLE ?? process.env.E2E_BROWSER ?? process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`The environment names a browser that is not there: ${named}`)
    return named
  }
  return installed() ?? (await downloaded())
}

/** @returns {string | null} Debian's or Ubuntu's Chromium, installed now; null where that is not possible */
function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', [...wait, ...args], { env, stdio: 'ignore', timeout: 600_000 }).status === 0
  run(['update'])
  // A browser without any font draws a blank page, even with web fonts.
  if (!run(['install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-dejavu-core'])) {
    if (!run(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])) return null
  }
  return installed()
}

/** @returns {Promise<string | null>} Playwright's own download */
async function fromPlaywright() {
  const { code } = await runTool('node_modules/@playwright/test/cli.js', ['install', 'chromium'])
  return code === 0 ? downloaded() : null
}

/** @returns {Promise<string | null>} a Chromium that comes inside an npm package (Linux only, an older one) */
async function fromNpm() {
  if (process.platform !== 'linux') return null
  const folder = join(cache, 'npm-browser')
  const name = '@sparticuz/chromium'
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@147.0.0`]
  if (runNpm(args, 'ignore') !== 0) return null
  // Makes the package bring its own copies of the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const entry = join(folder, 'node_modules', name, 'build', 'esm', 'index.js')
  const fallback = join(folder, 'node_modules', name, 'build', 'index.js')
  const address = pathToFileURL(existsSync(entry) ? entry : fallback).href
  const module = /** @type {{ default: { executablePath(): Promise<string> } }} */ (await import(address))
  return module.default.executablePath()
}

/**
 * Finds or gets a browser.
 * @param {(text: string) => void} say called before anything that takes long
 * @returns {Promise<string>} the path of its program
 * @throws when there is none and none can be had, with what to do
 */
export async function findBrowser(say) {
  const present = await presentBrowser()
  if (present) return present
  const ways = [
    { text: 'no Chromium found, asking apt for one', get: fromApt },
    { text: "asking Playwright's download for one", get: fromPlaywright },
    { text: 'asking npm for one', get: fromNpm },
  ]
  for (const way of ways) {
    say(way.text)
    const path = await way.get()
    if (path) return path
  }
  throw new Error('No Chromium could be found or fetched. Install Chromium or Chrome, or name one in E2E_BROWSER.')
}
