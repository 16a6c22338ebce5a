/** Books (EPUB): one article for each chapter. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'
import { isZip, seemsToHold } from '../zip/zip.ts'

export const epubFormat: ByteFormat = {
  name: 'epub',
  recognise: (file) => saysItIsBook(file) || isPackedAgain(file),
  read: readBookFile,
}

function saysItIsBook({ bytes }: ByteFile): boolean {
  return (
    isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(0, 100)).includes('mimetypeapplication/epub+zip')
  )
}

/** A book that was unpacked and packed again has its type anywhere, and names its package in the same place as before. */
function isPackedAgain(file: ByteFile): boolean {
  return seemsToHold(file, 'META-INF/container.xml') && seemsToHold(file, '.opf')
}

async function* readBookFile({ bytes }: ByteFile): AsyncIterable<FormatItem> {
  const { readBook } = await import('./read-book.ts')
  yield* readBook(bytes)
}
