/**
 * `npm start`: installs what is missing, builds when something changed, and serves the build at the app's one address.
 * What it serves is the real product, with its service worker and its policy; for work on the code there is
 * `npm run dev`.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { ADDRESS, HOST, PORT } from './address.mjs'
import { portOwner } from './port-owner.mjs'
import { runTool } from './run.mjs'
import { cache, ensureDependencies, root } from './setup.mjs'

const SOURCES = ['index.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'public', 'src']
const stampFile = join(cache, 'variorum-build')

/** @returns {Promise<boolean>} whether something answers on the app's port */
function isTaken() {
  return new Promise((resolve) => {
    const socket = connect(PORT, HOST)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** @returns {Promise<boolean>} whether what answers there is this app */
async function isVariorum() {
  try {
    const response = await fetch(ADDRESS, { signal: AbortSignal.timeout(2000) })
    return response.headers.get('content-security-policy')?.includes('variorum-worker') ?? false
  } catch {
    return false
  }
}

/** Ends with what holds the port and how to go on. Another port would be no help: see `address.mjs`. */
async function refusePort() {
  const owner = portOwner(PORT)
  const by = owner === null ? 'another program' : owner
  if (await isVariorum()) {
    console.error(`Variorum is already running at ${ADDRESS}, served by ${by}.`)
    console.error('Open that address, or stop that program and run npm start again.')
  } else {
    console.error(`Variorum cannot start: port ${PORT} is taken by ${by}.`)
    console.error('Stop that program, then run npm start again. Variorum does not move to another port, because')
    console.error(
      `browsers keep your projects by address: at any other address than ${ADDRESS} they would not be there.`,
    )
  }
  process.exit(1)
}

/** @param {string} path relative to the project @returns {string[]} the files there, tests left out */
function filesUnder(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(inner)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inner]
  })
}

/** @returns {string} a hash of everything the build is made from */
function sourceHash() {
  const hash = createHash('sha256').update(process.version)
  const files = SOURCES.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesUnder(path)))
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

async function build() {
  const hash = sourceHash()
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash
  if (isCurrent && existsSync(join(root, 'dist', 'sw.js'))) return
  console.log('Building …')
  // Written only when the build is whole: one that was broken off is built again.
  rmSync(stampFile, { force: true })
  const { code, output } = await runTool('node_modules/vite/bin/vite.js', [
    'build',
    '--outDir',
    'dist',
    '--emptyOutDir',
  ])
  if (code !== 0) {
    console.error(`${output}\nVariorum could not be built.`)
    process.exit(code)
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(stampFile, hash)
}

/** `localhost` may mean the address of IP version 6, where nothing of ours listens: send it on, if the port is free. */
function redirectVersion6() {
  const server = createServer((request, response) => {
    response.writeHead(307, { Location: ADDRESS + (request.url ?? '/'), 'Cache-Control': 'no-store' }).end()
  })
  server.on('error', () => {})
  server.listen(PORT, '::1')
}

/** npm passes a signal to its shell and not to us, so the server ends when the process that started it has gone. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0)
  }, 500).unref()
}

endWithParent()
process.chdir(root)
ensureDependencies()
if (await isTaken()) await refusePort()
await build()
const { preview } = await import('vite')
const isAtDesk = process.stdout.isTTY && !process.env.CI
await preview({ preview: { host: HOST, port: PORT, strictPort: true, open: isAtDesk } })
redirectVersion6()
console.log(`Variorum runs at ${ADDRESS}\nYour work stays in this browser. Stop with Ctrl+C.`)
