/** PDF: the text of a document is one article. The reader, a large one, is loaded with the first file. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'

/** How far into a file with the name of a PDF its first words may stand, in bytes: some are sent with something before them. */
const reach = 1024

export const pdfFormat: ByteFormat = {
  name: 'pdf',
  mayNotEnd: true,
  recognise: ({ name, bytes }) => {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, reach))
    // An article may speak of the sign.
    return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(start) || (/\.pdf$/i.test(name) && start.includes('%PDF-'))
  },
  read: readPdfFile,
}

async function* readPdfFile({ bytes }: ByteFile, reached?: (page: number) => void): AsyncIterable<FormatItem> {
  const { readPdf } = await import('./read-pdf.ts')
  yield await readPdf(bytes, reached)
}
