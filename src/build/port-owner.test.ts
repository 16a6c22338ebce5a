import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { listeningSockets, portOwner } from './port-owner.mjs'

const table = [
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
  '   0: 0100007F:104D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1',
  '   1: 0100007F:104D 0100007F:9999 01 00000000:00000000 00:00000000 00000000     0        0 4712 1',
  '   2: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1',
].join('\n')

it('finds the listening socket of a port, not its connections and not other ports', () => {
  expect(listeningSockets(table, 4173)).toEqual(['4711'])
  expect(listeningSockets(table, 4174)).toEqual([])
  expect(listeningSockets('', 4173)).toEqual([])
})

it.runIf(process.platform === 'linux')('names the process that listens', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  expect(portOwner(port)).toContain(`process ${process.pid} (`)
  await new Promise((resolve) => server.close(resolve))
  expect(portOwner(port)).toBeNull()
})
