/**
 * Takes one file out of an archive and holds it against its checksum. The list of the archive is believed in nothing else: neither more
 * than it announces is unpacked, nor anything beyond the bytes there are.
 */
import { unpack } from '../unpack.ts'
import { crc32 } from './crc32.ts'

/** An entry as the list of the archive has it. */
export interface ListedEntry {
  /** Where its own head begins, in bytes. */
  readonly offset: number
  readonly compressionMethod: number
  readonly compressedSize: number
  readonly uncompressedSize: number
  readonly crc32?: number
}

const head = { signature: 0x04034b50, length: 30, nameLength: 26, extraLength: 28 }
const stored = 0
const deflated = 8

/** The unpacked bytes; or the reason why they cannot be had. */
export async function takeEntry(archive: Uint8Array, entry: ListedEntry): Promise<Uint8Array | string> {
  const packed = packedBytes(archive, entry)
  if (packed === null) return 'damagedEntry'
  const { compressionMethod: method, uncompressedSize: size } = entry
  if (method !== stored && method !== deflated) return 'packedOtherwise'
  const bytes = method === stored ? packed : await unpack(packed, 'deflate-raw', size)
  if (bytes === null || bytes === 'tooLarge') return 'damagedEntry'
  return bytes.length === size && crc32(bytes) === entry.crc32 ? bytes : 'damagedEntry'
}

/** What lies behind the head of the entry; `null` where there is no head, or not so much behind it. */
function packedBytes(archive: Uint8Array, { offset, compressedSize }: ListedEntry): Uint8Array | null {
  if (offset + head.length > archive.length) return null
  const view = new DataView(archive.buffer, archive.byteOffset + offset, head.length)
  if (view.getUint32(0, true) !== head.signature) return null
  const start = offset + head.length + view.getUint16(head.nameLength, true) + view.getUint16(head.extraLength, true)
  return start + compressedSize > archive.length ? null : archive.subarray(start, start + compressedSize)
}
