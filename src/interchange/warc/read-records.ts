/** The records of a web archive. What was asked and how, and what is no page and no text, is passed over. */
import type { FormatItem } from '../format.ts'
import { gunzip } from '../gzip/gunzip.ts'
import { pageOfBytes } from '../html/page-of-bytes.ts'
import { joined } from '../unpack.ts'
import { contentType, messageHead, type MessageHead } from '../message-head.ts'

/** A longer page is no article; in bytes. */
const longestPage = 64 * 1024 * 1024

/** Articles in order, numbered by record from 1. A record that is cut off is the last. */
export async function* readRecords(bytes: Uint8Array): AsyncIterable<FormatItem> {
  let number = 0
  for (let start = 0; start < bytes.length;) {
    const { fields, end } = messageHead(bytes, start)
    const length = Number(fields.get('content-length'))
    number += 1
    if (!/^\d+$/.test(fields.get('content-length') ?? '') || end + length > bytes.length) {
      yield { problem: { key: 'cutRecord', params: { entry: number } } }
      return
    }
    const item = await articleOf(fields, bytes.subarray(end, end + length), number)
    if (item) yield item
    start = endOfBlank(bytes, end + length)
  }
}

/** Records are parted by two empty lines. */
function endOfBlank(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1
  return at
}

async function articleOf(fields: MessageHead['fields'], block: Uint8Array, entry: number): Promise<FormatItem | null> {
  const page = await pageIn(fields, block)
  if (!page || !/^text\/(?:html|plain)$|^application\/xhtml/.test(contentType(page.type).type)) return null
  const url = fields.get('warc-target-uri')?.replaceAll(/^<|>$/g, '') ?? null
  const origin = { entry, type: page.type, url, retrieved: fields.get('warc-date') ?? null }
  const item = pageOfBytes(page.body, origin)
  if ('problem' in item) return { problem: { key: 'entryWithoutText', params: { entry } } }
  const language = languageOf(fields.get('warc-identified-content-language'))
  return { article: { ...item.article, language: item.article.language ?? language, page: page.body } }
}

/** What a record holds; `null` for one that is about something else. */
async function pageIn(fields: MessageHead['fields'], block: Uint8Array): Promise<Answer | null> {
  const type = fields.get('content-type')
  const kind = fields.get('warc-type')
  if (kind === 'response') return await answerOf(block)
  // What a crawler made text of is text, though many do not say it.
  if (kind === 'conversion') return { type: type ?? 'text/plain', body: block }
  return kind === 'resource' ? { type, body: block } : null
}

interface Answer {
  readonly type: string | undefined
  readonly body: Uint8Array
}

/** What a server sent; `null` where it sent no page. */
async function answerOf(block: Uint8Array): Promise<Answer | null> {
  const status = /^HTTP\/[\d.]+ 2\d\d\b/.test(new TextDecoder('latin1').decode(block.subarray(0, 20)))
  if (!status) return null
  const { fields, end } = messageHead(block, 0)
  const chunked = fields.get('transfer-encoding')?.toLowerCase() === 'chunked'
  const body = chunked ? unchunked(block.subarray(end)) : block.subarray(end)
  if (fields.get('content-encoding')?.toLowerCase() !== 'gzip') return { type: fields.get('content-type'), body }
  const unpacked = await gunzip(body, longestPage)
  return { type: fields.get('content-type'), body: 'refused' in unpacked ? body : unpacked }
}

/** Chunks put together; what is not in chunks stays as it is, for many archives say so of bodies they have put together. */
function unchunked(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; ;) {
    const line = /^([0-9a-f]{1,8})[^\r\n]*\r\n/i.exec(new TextDecoder('latin1').decode(body.subarray(at, at + 200)))
    const size = line ? parseInt(line[1] ?? '', 16) : NaN
    const start = at + (line?.[0].length ?? 0)
    if (!(size >= 0) || start + size > body.length) return body
    if (size === 0) break
    chunks.push(body.subarray(start, start + size))
    at = start + size + 2
  }
  return joined(chunks)
}

/** Of several languages none is that of the text. */
function languageOf(written: string | undefined): string | null {
  return written !== undefined && /^[a-z]{2,3}$/i.test(written) ? written : null
}
