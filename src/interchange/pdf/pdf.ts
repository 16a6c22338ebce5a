/** PDF: the text of a document is one article. The reader, a large one, is loaded with the first file. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'

/** How far into a file its first words may stand, in bytes. */
const reach = 1024

export const pdfFormat: ByteFormat = {
  name: 'pdf',
  recognise: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, reach)).includes('%PDF-'),
  read: readPdfFile,
}

async function* readPdfFile({ bytes }: ByteFile): AsyncIterable<FormatItem> {
  const { readPdf } = await import('./read-pdf.ts')
  yield await readPdf(bytes)
}
