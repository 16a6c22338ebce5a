/**
 * Runs the tools of the project as child processes, with their output kept until it is wanted. No shell, no standard
 * input, and no NODE_ENV from outside. Not a task runner: `test.mjs` and `start.mjs` say what runs when.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './setup.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** The largest tail of a tool's output that is kept, in characters. */
const KEPT = 400_000

let passesSignalsOn = false

/** From the first tool on: a signal ends the tools, then us. Not at import, for others have their own way to end. */
function passSignalsOn() {
  if (passesSignalsOn) return
  passesSignalsOn = true
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    })
  }
}

/**
 * The environment for tools: ours, without what changes their behaviour, and with what is asked for.
 * @param {Record<string, string>} extra
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnvironment(extra) {
  const env = { ...process.env, ...extra }
  delete env.NODE_ENV
  delete env.FORCE_COLOR
  delete env.NODE_OPTIONS
  return { ...env, NO_COLOR: '1' }
}

/**
 * Runs a JavaScript file of the project (usually a tool in node_modules) with this Node and waits for its end.
 * @param {string} file relative to the project
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when killed) and all it wrote, both streams mixed
 */
export function runTool(file, args, options = {}) {
  passSignalsOn()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, file), ...args], {
      cwd: root,
      env: toolEnvironment(options.env ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let output = ''
    const take = (/** @type {Buffer} */ part) => {
      // Some tools colour their output in a pipe when CI is set.
      const text = stripVTControlCharacters(part.toString())
      output = (output + text).slice(-KEPT)
      if (options.onLine) for (const line of text.split('\n')) options.onLine(line)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => take(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}
