/** A page that lies in another file, as bytes: decoded by itself, because its neighbours may be in other charsets. */
import { charsetOf } from '../declared-charset.ts'
import { decode } from '../decode.ts'
import type { FormatItem } from '../format.ts'
import { bareArticle } from '../raw-article.ts'
import { contentType } from '../message-head.ts'
import { readPage } from './read-page.ts'

/** What came with the page. */
export interface PageOrigin {
  /** Of the page in its file, from 1; `null` when the file is the page. */
  readonly entry: number | null
  /** A content type with its charset, or nothing. */
  readonly type: string | undefined
  /** Where the page was and when it was taken, where it does not say it itself. */
  readonly url: string | null
  readonly retrieved: string | null
}

/** The page, or plain text, as an article. */
export function pageOfBytes(bytes: Uint8Array, origin: PageOrigin): FormatItem {
  const { type, parameters } = contentType(origin.type)
  const label = parameters.get('charset')
  const decoded = decode(bytes, { declared: label === undefined ? null : charsetOf(label) })
  if ('refused' in decoded) return { problem: decoded.refused }
  const { text, repair, ...decoding } = decoded
  const item = type === 'text/plain' ? { article: bareArticle(text) } : readPage(text)
  if ('problem' in item) return item
  const { article } = item
  const url = article.url ?? origin.url
  const retrieved = article.retrieved ?? origin.retrieved
  const warnings = repair === null ? article.warnings : [...article.warnings, repair]
  return { article: { ...article, entry: origin.entry, decoding, url, retrieved, warnings } }
}
