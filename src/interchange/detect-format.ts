/** Which format a file is in, by its content first and its name second. */
import type { ReadingReason } from '#domain/import-draft.ts'
import { csvFormat } from './csv/csv.ts'
import { epubFormat } from './epub/epub.ts'
import { extractedXmlFormat } from './extracted-xml/extracted-xml.ts'
import { feedFormat } from './feed/feed.ts'
import { foreignBytes, foreignText } from './foreign-files.ts'
import type { ArticleFormat, ByteFile, ByteFormat, Container, Refused, TextFile } from './format.ts'
import { gzipContainer } from './gzip/gzip.ts'
import { htmlFormat } from './html/html.ts'
import { jsonFeedFormat } from './json-feed/json-feed.ts'
import { jsonFormat } from './json/json.ts'
import { jsonlFormat } from './jsonl/jsonl.ts'
import { mhtmlFormat } from './mhtml/mhtml.ts'
import { officeFormat } from './office/office.ts'
import { pdfFormat } from './pdf/pdf.ts'
import { tarContainer } from './tar/tar.ts'
import { txtFormat } from './txt/txt.ts'
import { warcFormat } from './warc/warc.ts'
import { zipContainer } from './zip/zip.ts'

/** Every format of text articles are read from; the first of equally sure ones wins. A new format is a folder and a line here. */
const textFormats: readonly ArticleFormat[] = [
  feedFormat,
  extractedXmlFormat,
  htmlFormat,
  jsonFeedFormat,
  jsonlFormat,
  jsonFormat,
  csvFormat,
  txtFormat,
]
/** Formats of bytes, the first that knows a file reads it. */
const byteFormats: readonly ByteFormat[] = [pdfFormat, warcFormat, mhtmlFormat, officeFormat, epubFormat]
const containers: readonly Container[] = [zipContainer, gzipContainer, tarContainer]

/** What reads a file that is not text as a whole, or why nothing does; `null` for one that may be text. */
export function detectBytes(
  file: ByteFile,
): { readonly container: Container } | { readonly format: ByteFormat } | Refused | null {
  const format = byteFormats.find(({ recognise }) => recognise(file))
  if (format) return { format }
  const foreign = refused(foreignBytes(file))
  if (foreign) return foreign
  const container = containers.find(({ recognise }) => recognise(file))
  return container ? { container } : null
}

/** The format of a decoded file, or why text of this kind is not read as an article. */
export function detectFormat(file: TextFile): ArticleFormat | Refused {
  let best = txtFormat
  let score = 0
  for (const format of textFormats) {
    const sure = format.recognise(file)
    if (sure === 2) return format
    if (sure > score) [best, score] = [format, sure]
  }
  return refused(foreignText(file)) ?? best
}

function refused(key: ReadingReason['key'] | null): Refused | null {
  return key === null ? null : { refused: { key, params: {} } }
}
