/** Time-ordered identifiers (UUIDv7, RFC 9562). Pure: the clock and the random bytes are handed in. */

/**
 * A source of UUIDv7 values that rise strictly, also within one millisecond and when the clock is set back.
 * `now` gives milliseconds since 1970; `random` fills the array it is given.
 */
export function makeUuidSource(now: () => number, random: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  let time = 0
  let counter = 0
  return () => {
    const bytes = new Uint8Array(16)
    random(bytes)
    const instant = now()
    if (instant > time) {
      time = instant
      // The counter starts in the lower half of its 12 bits, so that it has room to rise.
      counter = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x7ff
    } else if (counter < 0xfff) {
      counter += 1
    } else {
      time += 1
      counter = 0
    }
    return format(bytes, time, counter)
  }
}

function format(bytes: Uint8Array, time: number, counter: number): string {
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(time / 2 ** (8 * (5 - index))) % 256
  bytes[6] = 0x70 | (counter >> 8)
  bytes[7] = counter & 0xff
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
