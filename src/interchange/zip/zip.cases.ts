/** Writes archives for tests: those that are right, and those that lie about what is in them. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** Bytes where the name is in another charset than UTF-8; then no flag says UTF-8. */
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  readonly deflate?: boolean
  readonly encrypted?: boolean
  readonly symlink?: boolean
  /** Instead of the true one. */
  readonly crc?: number
  /** Instead of the true one: of packing. */
  readonly method?: number
  /** Instead of the true one: unpacked size in bytes. */
  readonly size?: number
}

const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? new TextEncoder().encode(value) : value)

/** An archive of entries in order. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = bytesOf(entry.name)
    const content = bytesOf(entry.content)
    const packed = entry.deflate === true ? deflateRawSync(content) : content
    const flags = (typeof entry.name === 'string' ? 0x800 : 0) | (entry.encrypted === true ? 1 : 0)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(entry.method ?? (entry.deflate === true ? 8 : 0), 4)
    fields.writeUInt32LE(entry.crc ?? crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.size ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(entry.symlink === true ? 0xa1ff0000 : 0x81a40000, 6)
    rest.writeUInt32LE(offset, 10)
    list.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 0x14, 3]), fields, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.set([0x50, 0x4b, 5, 6])
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

/** "Новая папка/Статья.txt" in the charset of Russian DOS. */
export const dosName = Uint8Array.from([
  0x8d, 0xae, 0xa2, 0xa0, 0xef, 0x20, 0xaf, 0xa0, 0xaf, 0xaa, 0xa0, 0x5c, 0x91, 0xe2, 0xa0, 0xe2, 0xec, 0xef, 0x2e,
  0x74, 0x78, 0x74,
])
