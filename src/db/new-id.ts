/** The program's source of ids: UUIDv7 from the clock and the browser's random numbers. */
import { makeUuidSource } from '#domain/uuid.ts'

/** A new UUIDv7; rises strictly within this page. */
export const newId: () => string = makeUuidSource(Date.now, (bytes) => {
  crypto.getRandomValues(bytes)
})
