/** Documents of word processors: DOCX and ODT. The document is the article. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'
import { isZip, seemsToHold } from '../zip/zip.ts'

export const officeFormat: ByteFormat = {
  name: 'office',
  recognise: (file) => seemsToHold(file, 'word/document.xml') || isOpenDocumentText(file),
  read: readDocumentFile,
}

/** An OpenDocument says its type as the first file, not packed. */
function isOpenDocumentText({ bytes }: ByteFile): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100))
  return isZip(bytes) && start.includes('mimetypeapplication/vnd.oasis.opendocument.text')
}

async function* readDocumentFile({ bytes }: ByteFile): AsyncIterable<FormatItem> {
  const { readDocument } = await import('./read-document.ts')
  yield await readDocument(bytes)
}
