import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32, decodeRecords, encodeRecord, lastRecord } from './journal-record.ts'

const lines = fc.array(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  { maxLength: 6 },
)

function file(written: readonly string[]): Uint8Array {
  return new Uint8Array(written.flatMap((line, index) => [...encodeRecord({ number: index + 1, line })]))
}

it('[H5] reads back what was written, in any script', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text))), (written) => {
      const bytes = file(written)
      const read = decodeRecords(bytes)
      expect(read.records.map(({ line }) => line)).toEqual(written)
      expect(read).toMatchObject({ damaged: [], end: bytes.length })
    }),
  )
})

it('[H5] a torn end costs the last record only, and is where the next record goes', () => {
  fc.assert(
    fc.property(lines, fc.jsonValue(), fc.nat(), (written, torn, cut) => {
      const whole = file(written)
      const last = encodeRecord({ number: written.length + 1, line: JSON.stringify(torn) })
      const bytes = new Uint8Array([...whole, ...last.subarray(0, cut % last.length)])
      const read = decodeRecords(bytes)
      expect(read.records.map(({ line }) => line)).toEqual(written)
      expect(read.end).toBe(whole.length)
      expect(lastRecord(bytes)?.record.line).toBe(written.at(-1))
      expect(lastRecord(bytes)?.end ?? 0).toBe(whole.length)
    }),
  )
})

it('[H5] one flipped bit anywhere is found, and costs one record only', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { minLength: 3, maxLength: 3 }), fc.nat(), fc.nat(7), (ids, place, bit) => {
      const written = ids.map((id) => JSON.stringify({ id }))
      const bytes = file(written)
      const index = place % bytes.length
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
      const read = decodeRecords(bytes)
      const lineFeedOnly = read.records.length === 3 && bytes.filter((byte) => byte === 10).length === 2
      // A damaged end cannot be told from a torn one.
      const isAtEnd = index >= file(written.slice(0, 2)).length
      expect(read.damaged).toHaveLength(lineFeedOnly || isAtEnd ? 0 : 1)
      expect(
        lineFeedOnly || read.end < bytes.length || read.damaged.some(({ start, end }) => start <= index && index < end),
      ).toBe(true)
      expect(read.records.map(({ line }) => line)).toEqual(
        written.filter((_line, at) => lineFeedOnly || read.records.some(({ number }) => number === at + 1)),
      )
      expect(read.records).toHaveLength(lineFeedOnly ? 3 : 2)
      const last = read.records.at(-1)
      expect(lastRecord(bytes)?.record).toEqual(last)
    }),
  )
})

it('[H5] a file without a whole record has no last one', () => {
  expect(lastRecord(new Uint8Array())).toBeNull()
  expect(lastRecord(encodeRecord({ number: 1, line: '{}' }).subarray(0, 20))).toBeNull()
})

it('[H5] the checksum is the common CRC-32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
