/**
 * Says which program listens on a port of this computer, as far as the system tells. Used to make "the port is taken"
 * a sentence one can act on.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** @param {string} path @returns {string} empty when it cannot be read */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @param {string} folder @returns {string[]} empty when it cannot be listed, as with other users' processes */
function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** @param {string} link @returns {string} empty when it has gone */
function target(link) {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}

/**
 * The sockets that listen on a port, from Linux's table of connections (state 0A is LISTEN, ports are hexadecimal).
 * @param {string} table the text of /proc/net/tcp or tcp6
 * @param {number} port
 * @returns {string[]} inode numbers
 */
export function listeningSockets(table, port) {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
  return rows.flatMap(([, local, , state, , , , , , inode]) =>
    local?.endsWith(ending) && state === '0A' && inode !== undefined ? [inode] : [],
  )
}

/** @param {number} port @returns {string | null} */
function fromProc(port) {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningSockets(read(file), port))
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`))
  if (sockets.size === 0) return null
  for (const id of list('/proc').filter((name) => /^\d+$/.test(name))) {
    const holds = list(`/proc/${id}/fd`).some((file) => sockets.has(target(`/proc/${id}/fd/${file}`)))
    if (!holds) continue
    const command = read(`/proc/${id}/cmdline`).replaceAll('\0', ' ').trim()
    return `process ${id} (${command.slice(0, 100)})`
  }
  return null
}

/** @param {number} port @returns {string | null} */
function fromLsof(port) {
  const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']
  const { stdout } = spawnSync('lsof', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [, id, name] = /^p(\d+)\nc(.*)$/m.exec(stdout ?? '') ?? []
  return id === undefined ? null : `process ${id} (${name})`
}

/**
 * The program that listens on a port.
 * @param {number} port
 * @returns {string | null} like `process 4711 (node server.js)`; null when the system does not tell
 */
export function portOwner(port) {
  if (process.platform === 'linux') return fromProc(port)
  return process.platform === 'win32' ? null : fromLsof(port)
}
