/**
 * One record of a journal file: length, CRC-32, running number, JSON, line feed. The header is plain hex, so that a file can
 * be read by eye and from its end. Pure bytes; where they lie is not known here.
 */

/** `llllllll cccccccc nnnnnnnn `: length of the JSON in bytes, CRC-32 over number and JSON, number of the record from 1. */
const headerLength = 27
/** Of the number and the space behind it. */
const numberLength = 9
const lineFeed = 10
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const headerPattern = /^([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{8}) $/

export interface JournalRecord {
  readonly number: number
  readonly line: string
}

/** The bytes of a record. `line` must hold no line feed, as JSON without white space does. */
export function encodeRecord({ number, line }: JournalRecord): Uint8Array<ArrayBuffer> {
  const checked = encoder.encode(`${hex(number)} ${line}`)
  const start = headerLength - numberLength
  const bytes = new Uint8Array(start + checked.length + 1)
  bytes.set(encoder.encode(`${hex(checked.length - numberLength)} ${hex(crc32(checked))} `))
  bytes.set(checked, start)
  bytes[bytes.length - 1] = lineFeed
  return bytes
}

/** Bytes between whole records that fail their check: from `start`, `end` not included. */
export interface DamagedStretch {
  readonly start: number
  readonly end: number
}

/** What a file holds. `end` is where the last whole record ends: everything after it is torn, and was never acknowledged. */
export interface DecodedRecords {
  readonly records: readonly JournalRecord[]
  readonly damaged: readonly DamagedStretch[]
  readonly end: number
}

/** Reads all whole records; what fails its check is skipped up to the next one. */
export function decodeRecords(bytes: Uint8Array): DecodedRecords {
  const records: JournalRecord[] = []
  const damaged: DamagedStretch[] = []
  let end = 0
  let position = 0
  while (position < bytes.length) {
    const found = recordAt(bytes, position)
    if (found) {
      if (position > end) damaged.push({ start: end, end: position })
      records.push(found.record)
      position = found.end
      end = position
      continue
    }
    const next = bytes.indexOf(lineFeed, position)
    position = next < 0 ? bytes.length : next + 1
  }
  return { records, damaged, end }
}

/** The last whole record within the last bytes of a file. */
export interface LastRecord {
  readonly record: JournalRecord
  /** Where it ends, counted from the first of the bytes given: what follows is torn. */
  readonly end: number
}

/** Looks for the last whole record from the end; `null` when the bytes hold none, so that more of the file must be read. */
export function lastRecord(bytes: Uint8Array): LastRecord | null {
  // A record starts where the file does or after a line feed; its own line feed stands at its end.
  let feed = bytes.length
  while (feed > 0) {
    feed = bytes.lastIndexOf(lineFeed, feed - 1)
    let found = recordAt(bytes, feed + 1)
    // A damaged line feed hides the start of the record behind it.
    for (let next = found; next; next = recordAt(bytes, next.end)) found = next
    if (found) return found
  }
  return null
}

function recordAt(bytes: Uint8Array, start: number): LastRecord | null {
  const bodyStart = start + headerLength
  if (bodyStart >= bytes.length) return null
  const header = headerPattern.exec(String.fromCharCode(...bytes.subarray(start, bodyStart)))
  if (!header) return null
  const [length, sum, number] = header.slice(1).map((digits) => Number.parseInt(digits, 16))
  if (length === undefined || sum === undefined || number === undefined) return null
  const end = bodyStart + length + 1
  // The line feed is for the eye and for finding the next record after damage; length and checksum tell enough.
  if (end > bytes.length) return null
  if (crc32(bytes.subarray(bodyStart - numberLength, end - 1)) !== sum) return null
  return { record: { number, line: decoder.decode(bytes.subarray(bodyStart, end - 1)) }, end }
}

/** CRC-32 (IEEE 802.3), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const crcTable = Uint32Array.from({ length: 256 }, (_none, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
