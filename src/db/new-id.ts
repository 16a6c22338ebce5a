/** The program's source of ids: UUIDv7 from the clock and the browser's random numbers. */
import { makeUuidSource } from '#domain/uuid.ts'

/** Random numbers are fetched for many ids at once: an import makes thousands, and each fetch leaves the program. */
const stock = new Uint8Array(4096)
let used = stock.length

/** A new UUIDv7; rises strictly within this page. */
export const newId: () => string = makeUuidSource(Date.now, (bytes) => {
  if (used + bytes.length > stock.length) {
    crypto.getRandomValues(stock)
    used = 0
  }
  bytes.set(stock.subarray(used, used + bytes.length))
  used += bytes.length
})
