/** ZIP: a folder of files. The reader is loaded with the first archive. */
import { startsWith } from '../starts-with.ts'
import type { ByteFile, Container } from '../format.ts'

/** Archives by their first bytes, those that hold nothing too. */
export const zipContainer: Container = {
  name: 'zip',
  recognise: ({ bytes }) => isZip(bytes),
  open: async (file, budget) => (await import('./open-archive.ts')).openArchive(file.bytes, budget),
}

/** Whether bytes begin as an archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])
}

/** Whether the list of an archive seems to name a file: documents of offices and books are archives with certain files in them. */
export function seemsToHold({ bytes }: ByteFile, name: string): boolean {
  return isZip(bytes) && new TextDecoder('latin1').decode(listOf(bytes)).includes(name)
}

const lengthOfEnd = 22
/** A comment behind the end may be as long. */
const longestComment = 0xffff

/** The list of an archive, without those of archives in it; empty where it is not where the end says. */
function listOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = Math.max(0, bytes.length - lengthOfEnd - longestComment)
  for (let at = bytes.length - lengthOfEnd; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50)
      return bytes.subarray(Math.max(0, at - view.getUint32(at + 12, true)), at)
  }
  return new Uint8Array()
}
