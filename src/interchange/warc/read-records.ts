/** The records of a web archive. What was asked and how, and what is no page and no text, is passed over. */
import { joinBytes } from '#domain/bytes.ts'
import type { FileRemark, FormatItem } from '../format.ts'
import { gunzip } from '../gzip/gunzip.ts'
import { pageOfBytes } from '../html/page-of-bytes.ts'
import { contentType, messageHead, type MessageHead } from '../message-head.ts'

/** The kind of records that tell of the archive itself: nothing is missed in them. */
const about = 'about'
const aboutKinds = new Set(['warcinfo', 'metadata', 'request'])
const mostKinds = 8

/** A longer page is no article; in bytes. */
const longestPage = 64 * 1024 * 1024

/** Articles in order, numbered by record from 1, then what was passed over. A record that is cut off is the last. */
export async function* readRecords(bytes: Uint8Array): AsyncIterable<FormatItem | FileRemark> {
  const passedOver = new Map<string, number>()
  yield* articlesOf(bytes, passedOver)
  const count = [...passedOver.values()].reduce((sum, one) => sum + one, 0)
  const kinds = Array.from(passedOver, ([kind, times]) => `${kind} ${times}`).slice(0, mostKinds)
  if (count > 0) yield { remark: { key: 'recordsPassedOver', params: { count, kinds: kinds.join(', ') } } }
}

async function* articlesOf(bytes: Uint8Array, passedOver: Map<string, number>): AsyncIterable<FormatItem> {
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
    if (typeof item !== 'string') yield item
    else if (item !== about) passedOver.set(item, (passedOver.get(item) ?? 0) + 1)
    start = endOfBlank(bytes, end + length)
  }
}

/** Records are parted by two empty lines. */
function endOfBlank(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1
  return at
}

/** What is in a record; of one that is no article, which kind it is. */
async function articleOf(
  fields: MessageHead['fields'],
  block: Uint8Array,
  entry: number,
): Promise<FormatItem | string> {
  const page = await pageIn(fields, block)
  if (typeof page === 'string') return page
  const { type } = contentType(page.type)
  if (!/^text\/(?:html|plain)$|^application\/xhtml/.test(type)) return type === '' ? 'resource' : type
  const url = fields.get('warc-target-uri')?.replaceAll(/^<|>$/g, '') ?? null
  const origin = { entry, type: page.type, url, retrieved: fields.get('warc-date') ?? null }
  const item = pageOfBytes(page.body, origin)
  if ('problem' in item) return { problem: { key: 'entryWithoutText', params: { entry } } }
  const language = languageOf(fields.get('warc-identified-content-language'))
  return { article: { ...item.article, language: item.article.language ?? language, page: page.body } }
}

/** What a record holds; its kind for one that holds no page. */
async function pageIn(fields: MessageHead['fields'], block: Uint8Array): Promise<Answer | string> {
  const type = fields.get('content-type')
  const kind = fields.get('warc-type')
  if (kind === 'response') return await answerOf(block)
  // What a crawler made text of is text, though many do not say it.
  if (kind === 'conversion') return { type: type ?? 'text/plain', body: block }
  if (kind === 'resource') return { type, body: block }
  return kind === undefined || aboutKinds.has(kind) ? about : kind
}

interface Answer {
  readonly type: string | undefined
  readonly body: Uint8Array
}

/** What a server sent; its status where it sent no page. */
async function answerOf(block: Uint8Array): Promise<Answer | string> {
  const status = /^HTTP\/[\d.]+ (\d\d\d)\b/.exec(new TextDecoder('latin1').decode(block.subarray(0, 20)))?.[1]
  if (!status?.startsWith('2')) return status ?? 'response'
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
  return joinBytes(chunks)
}

/** Of several languages none is that of the text. */
function languageOf(written: string | undefined): string | null {
  return written !== undefined && /^[a-z]{2,3}$/i.test(written) ? written : null
}
