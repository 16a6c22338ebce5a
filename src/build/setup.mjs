/**
 * Installs the dependencies when the lockfile is not the one they were installed from. Uses nothing but Node, because
 * it runs before anything is installed. Not a place for other set-up.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, absolute, without a slash at the end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where throw-away files live: stamps, the build the real-browser tests run on, their reports. */
export const cache = join(root, 'node_modules', '.cache')

// Inside node_modules, so that it goes when they go; `npm ci` removes it first, so a broken install is repeated.
const stampFile = join(root, 'node_modules', '.variorum-installed')

/** What the installed packages depend on: the lockfile, and the platform their native parts are for. */
function lockfileStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
    .digest('hex')
}

/**
 * Runs npm with the npm that runs us, or the one on the path; never through a shell where one can be avoided.
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {number} its exit code; 1 if it could not be started
 */
export function runNpm(args, stdio = ['ignore', 'inherit', 'inherit']) {
  const npm = process.env.npm_execpath
  const useOurs = npm !== undefined && /npm-cli\.c?js$/.test(npm)
  const result = useOurs
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        cwd: root,
        stdio,
        shell: process.platform === 'win32',
      })
  if (result.error) console.error(`npm could not be started: ${result.error.message}`)
  return result.status ?? 1
}

/** Stops with a plain word when Node is too old for the tools; a newer one than the tested range is let through. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return
  console.error(`Variorum needs Node 20.19 or 22.12 or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Makes sure that the packages of the lockfile are installed. Does nothing (in a few milliseconds) if they are; ends
 * the process with npm's exit code if they cannot be.
 * @returns {boolean} true when something was installed
 */
export function ensureDependencies() {
  checkNode()
  const stamp = lockfileStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  console.log('Installing what package-lock.json lists …')
  // --include=dev: NODE_ENV=production in the environment would leave out the build tools.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const code = runNpm(args)
  if (code !== 0) {
    console.error('\nThe packages could not be installed. Check the network, then run the same command again.')
    process.exit(code)
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(stampFile, stamp)
  return true
}
