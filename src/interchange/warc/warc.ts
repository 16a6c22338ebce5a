/** Archives of the web (WARC), and their texts alone (WET): one article for each page or text. */
import { startsWith } from '../starts-with.ts'
import type { ByteFile, ByteFormat, FileRemark, FormatItem } from '../format.ts'

export const warcFormat: ByteFormat = {
  name: 'warc',
  recognise: ({ bytes }) => startsWith(bytes, [0x57, 0x41, 0x52, 0x43, 0x2f]),
  read: readArchive,
}

async function* readArchive({ bytes }: ByteFile): AsyncIterable<FormatItem | FileRemark> {
  const { readRecords } = await import('./read-records.ts')
  yield* readRecords(bytes)
}
