/** Books (EPUB): one article for each chapter. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'
import { isZip } from '../zip/zip.ts'

export const epubFormat: ByteFormat = {
  name: 'epub',
  recognise: ({ bytes }) =>
    isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(0, 100)).includes('mimetypeapplication/epub+zip'),
  read: readBookFile,
}

async function* readBookFile({ bytes }: ByteFile): AsyncIterable<FormatItem> {
  const { readBook } = await import('./read-book.ts')
  yield* readBook(bytes)
}
