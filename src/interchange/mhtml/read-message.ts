/** The page in a message: its first part that is HTML, or else plain text. */
import type { FormatItem } from '../format.ts'
import { pageOfBytes } from '../html/page-of-bytes.ts'
import { cutOff } from '../cut-off.ts'
import { mailDay } from '../mail-date.ts'
import { contentType, messageHead, type ContentType, type MessageHead } from '../message-head.ts'

/** Messages in messages, deeper than any program writes them. */
const deepest = 5
const mostParts = 5000
/** Where the last line of a message stands, in bytes from its end. */
const longestTail = 64 * 1024

/** Reads a message; the problem of one that holds no page and no text. */
export function readMessage(bytes: Uint8Array): FormatItem {
  const head = messageHead(bytes, 0)
  const parts = partsOf({ ...typed(head), body: bytes.subarray(head.end) }, 0)
  const part =
    parts.find(({ type }) => type.type === 'text/html') ?? parts.find(({ type }) => type.type === 'text/plain')
  if (!part) return { problem: { key: 'noArticles', params: {} } }
  const date = head.fields.get('date')
  const item = pageOfBytes(unpacked(part), {
    entry: null,
    type: part.fields.get('content-type'),
    url: address(head.fields.get('snapshot-content-location') ?? part.fields.get('content-location')),
    retrieved: date === undefined ? null : mailDay(date),
  })
  return breaksOff(bytes, head) ? cutOff(item) : item
}

/** Whether the last line of a message of parts is missing; `false` for one without parts. */
function breaksOff(bytes: Uint8Array, { fields }: MessageHead): boolean {
  const boundary = contentType(fields.get('content-type')).parameters.get('boundary')
  const text = boundary === undefined ? '' : new TextDecoder('latin1').decode(bytes.subarray(-longestTail))
  return boundary !== undefined && !text.includes(`--${boundary}--`)
}

interface Part {
  readonly fields: MessageHead['fields']
  readonly type: ContentType
  readonly body: Uint8Array
}

function typed({ fields }: MessageHead): Pick<Part, 'fields' | 'type'> {
  return { fields, type: contentType(fields.get('content-type')) }
}

/** The parts that hold something, in order; those of parts within. */
function partsOf(part: Part, depth: number): readonly Part[] {
  const boundary = part.type.parameters.get('boundary')
  if (!part.type.type.startsWith('multipart/') || !boundary) return [part]
  if (depth === deepest) return []
  return bodiesOf(part.body, boundary).flatMap((bytes) => {
    const head = messageHead(bytes, 0)
    return partsOf({ ...typed(head), body: bytes.subarray(head.end) }, depth + 1)
  })
}

/** What stands between the lines of a boundary. */
function bodiesOf(body: Uint8Array, boundary: string): readonly Uint8Array[] {
  const text = new TextDecoder('latin1').decode(body)
  const line = `--${boundary}`
  const bodies: Uint8Array[] = []
  let start = text.indexOf(line)
  while (start !== -1 && bodies.length < mostParts && !text.startsWith('--', start + line.length)) {
    const begins = text.indexOf('\n', start) + 1
    const next = text.indexOf(`\n${line}`, start)
    if (begins === 0) break
    bodies.push(body.subarray(begins, next === -1 ? body.length : Math.max(begins, next)))
    start = next === -1 ? -1 : next + 1
  }
  return bodies
}

function unpacked({ fields, body }: Part): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body)
  return encoding === 'base64' ? fromBase64(body) : body
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(body)
  const plain = text
    // What programs add on the way stands at the end of a line; a space before the mark of a soft end is of the text.
    .replaceAll(/[ \t]+(?=\r?\n)/g, '')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return fromLatin1(plain)
}

/** Characters that are not of the alphabet are passed over, as mail programs do. */
function fromBase64(body: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(body).replaceAll(/[^a-z0-9+/]/gi, '')
  return fromLatin1(atob(text.slice(0, text.length - Number(text.length % 4 === 1))))
}

function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}

function address(written: string | undefined): string | null {
  return written !== undefined && /^https?:\/\/\S+$/i.test(written) ? written : null
}
