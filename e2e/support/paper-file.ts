/** A PDF for the tests of import. */
import { lines, pdfOf } from '../../src/interchange/pdf/pdf.cases.ts'
import type { GivenFile } from './import-project.ts'

/** Of two paragraphs; the letters of the second stand in a table of the build, which its font names. */
export function paperFile(name: string): GivenFile {
  const words = [...lines(50, 700, ['The harbour was closed', 'for 35 days, they said.']), ...lines(50, 600, ['港口'])]
  const bytes = pdfOf([words], { table: { name: 'UniGB-UCS2-H', ordering: 'GB1' } })
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
}
