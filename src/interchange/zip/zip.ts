/** ZIP: a folder of files. The reader is loaded with the first archive. */
import { startsWith } from '../foreign-files.ts'
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

/** How far from its end the list of an archive is looked through, in bytes. */
const tail = 256 * 1024

/** Whether the list of an archive seems to name a file: documents of offices and books are archives with certain files in them. */
export function seemsToHold({ bytes }: ByteFile, name: string): boolean {
  return isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(-tail)).includes(name)
}
