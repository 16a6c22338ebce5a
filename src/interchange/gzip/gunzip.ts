/** Unpacks GZIP of one piece or many. */
import { joinBytes } from '#domain/bytes.ts'
import type { Refused } from '../format.ts'
import { unpack } from '../unpack.ts'

/** Largest ratio of unpacked to packed, and the size below which any is well. */
const largestRatio = 200
const smallFile = 1024 * 1024

/** The unpacked bytes; or that they are damaged, or more than `most` or than any text packs to. */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array | Refused> {
  const limit = Math.min(most, Math.max(smallFile, bytes.length * largestRatio))
  const chunks: Uint8Array[] = []
  let length = 0
  for (let start = 0; start < bytes.length;) {
    const piece = await firstPiece(bytes, start, limit - length)
    if (piece === 'tooLarge') return { refused: { key: 'unpacksTooFar', params: {} } }
    if (piece === null) return { refused: { key: 'damagedArchive', params: {} } }
    chunks.push(piece.bytes)
    length += piece.bytes.length
    start = piece.end
  }
  return joinBytes(chunks)
}

interface Piece {
  readonly bytes: Uint8Array
  readonly end: number
}

/**
 * The piece that begins at `start`. Nothing says where it ends and the browser refuses what stands behind it, so the ends tried are
 * where another piece seems to begin; its checksum tells the right one. `null` where it is damaged.
 */
async function firstPiece(bytes: Uint8Array, start: number, limit: number): Promise<Piece | 'tooLarge' | null> {
  for (let tries = 0, end = start; tries < 20; tries += 1) {
    end = nextBeginning(bytes, end + 1)
    const unpacked = await unpack(bytes.subarray(start, end), 'gzip', limit)
    if (unpacked === 'tooLarge') return unpacked
    if (unpacked !== null) return { bytes: unpacked, end }
    if (end === bytes.length) return null
  }
  return null
}

function nextBeginning(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 0x08 && (bytes[at + 3] ?? 0xff) < 0x20) return at
  return bytes.length
}
