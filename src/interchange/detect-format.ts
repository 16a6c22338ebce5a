/** Which format a decoded file is in, by its content first and its name second. */
import type { ReadingReason } from '#domain/import-draft.ts'
import { csvFormat } from './csv/csv.ts'
import { jsonFormat } from './json/json.ts'
import { jsonlFormat } from './jsonl/jsonl.ts'
import type { ArticleFormat, TextFile } from './raw-article.ts'
import { txtFormat } from './txt/txt.ts'

/** Every format articles are read from; the first of equally sure ones wins. A new format is a folder and a line here. */
export const articleFormats: readonly ArticleFormat[] = [jsonlFormat, jsonFormat, csvFormat, txtFormat]

/** The format of a file, or why text of this kind is not read as an article. */
export function detectFormat(file: TextFile): ArticleFormat | { readonly refused: ReadingReason } {
  const kind = markupOf(file.text)
  if (kind) return { refused: { key: kind, params: {} } }
  let best = txtFormat
  let score = 0
  for (const format of articleFormats) {
    const sure = format.recognise(file)
    if (sure === 2) return format
    if (sure > score) [best, score] = [format, sure]
  }
  return best
}

/** Text that is the markup of something else; taken as an article it would be mostly tags. */
function markupOf(text: string): string | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  if (/^(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/s.test(start)) return 'htmlFile'
  if (start.startsWith('<?xml')) return 'xmlFile'
  if (start.startsWith('{\\rtf')) return 'rtfFile'
  return /^(from:\s|mime-version:)[^]*content-type:\s*multipart\/related/.test(start) ? 'htmlFile' : null
}
