/**
 * The world outside, for a browser that is alone with it on one cable: every address is here, every name is answered, and each question
 * and request that arrives is told as a line of JSON. Run within a network namespace where all addresses are local.
 */
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { basename, extname, join } from 'node:path'

/** Pages of the host `pages.test`: those of this folder, without any policy. */
const folder = process.argv[2] ?? ''
/** @type {Readonly<Record<string, string>>} */
const mediaTypes = { '.html': 'text/html', '.xml': 'text/xml', '.svg': 'image/svg+xml' }

/** The answer to every question about a name: an address kept for documents (RFC 5737), which is here too. */
const everywhere = [203, 0, 113, 10]

/** @param {Record<string, string | number>} seen */
const tell = (seen) => process.stdout.write(`${JSON.stringify(seen)}\n`)

/**
 * The first question of a message of DNS.
 * @param {Buffer} message
 */
function questionOf(message) {
  const labels = []
  let at = 12
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.subarray(at + 1, at + 1 + length).toString('latin1'))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 }
}

const names = createSocket('udp4')
names.on('message', (message, { address, port }) => {
  const { name, type, end } = questionOf(message)
  tell({ by: 'dns', name, type })
  const isAddress = type === 1
  const head = Buffer.from(message.subarray(0, 12))
  head.writeUInt16BE(0x8180, 2)
  for (const [at, count] of [1, isAddress ? 1 : 0, 0, 0].entries()) head.writeUInt16BE(count, 4 + 2 * at)
  const answer = isAddress ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 30, 0, 4, ...everywhere]) : Buffer.alloc(0)
  names.send(Buffer.concat([head, message.subarray(12, end), answer]), port, address)
})

const pages = createHttpServer((request, response) => {
  const { host = '' } = request.headers
  const name = host.replace(/:\d+$/, '')
  tell({ by: 'http', name, path: request.url ?? '' })
  if (name === 'pages.test') {
    const file = basename(request.url ?? '')
    response.writeHead(200, { 'Content-Type': `${mediaTypes[extname(file)] ?? 'text/plain'};charset=utf-8` })
    response.end(readFileSync(join(folder, file)))
    return
  }
  response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' }).end('seen')
})

const sealed = createServer((socket) => {
  tell({ by: 'tls', name: socket.localAddress ?? '' })
  socket.on('error', () => socket.destroy())
  socket.destroy()
})

await Promise.all([
  new Promise((resolve) => names.bind(53, '0.0.0.0', () => resolve(null))),
  new Promise((resolve) => pages.listen(80, '0.0.0.0', () => resolve(null))),
  new Promise((resolve) => sealed.listen(443, '0.0.0.0', () => resolve(null))),
])
tell({ by: 'ready', name: '' })
