/**
 * Bytes to text: the one decoding step that happens before hashing, and what it did (T1). Whatever it could not take
 * as it stands is said; a file that is no text is refused.
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import { rankCharsets } from './charsets/guess-charset.ts'
import { textIn } from './charsets/text-in.ts'
import { wideUtf16 } from './charsets/wide-utf16.ts'
import { brokenPlaces } from './charsets/broken-utf8.ts'
import { declaredCharset } from './declared-charset.ts'

/** A decoded file. */
export interface DecodedText {
  readonly text: string
  readonly charset: string
  readonly byteOrderMark: boolean
  readonly lineEndsChanged: boolean
  /** Why the charset had to be guessed; `null` when the bytes said it. */
  readonly repair: ReadingReason | null
}

/** What is known of a charset beside the bytes; names as `TextDecoder` has them. */
export interface CharsetHints {
  /** By a person: goes before all but a mark. */
  readonly chosen?: string | null
  /** By what brought the bytes: goes before what they declare themselves. */
  readonly declared?: string | null
  /** For files whose line ends are part of what they hold, as those in the cells of a table. */
  readonly keepLineEnds?: boolean
}

/** Why bytes were refused. */
export interface DecodingRefusal {
  readonly refused: ReadingReason
}

/**
 * Decodes a file by byte order mark, then as UTF-16 without a mark where all speaks for it, by escapes, as strict UTF-8, by the charset it
 * declares, as UTF-8 with a few broken bytes (each shown as U+FFFD and counted), by the likeliest charset.
 */
export function decode(
  bytes: Uint8Array,
  { chosen = null, declared = null, keepLineEnds = false }: CharsetHints = {},
): DecodedText | DecodingRefusal {
  if (bytes.length === 0) return refuse('emptyFile')
  const found = fromMark(bytes) ?? (chosen === null ? fromContent(bytes, declared) : inCharset(bytes, chosen))
  if (found === 'broken' || found === null) return refuse('brokenEncoding')
  return whyRefused(found.text) ?? withLineEnds(found, keepLineEnds)
}

function whyRefused(text: string): DecodingRefusal | null {
  const refused = whyNoText(text)
  if (refused) return { refused }
  return text.trim() === '' ? refuse('emptyFile') : null
}

function withLineEnds(found: Found, keepLineEnds: boolean): DecodedText {
  if (keepLineEnds) return { ...found, lineEndsChanged: false }
  const { text, changed } = unifyLineEnds(found.text)
  return { ...found, text, lineEndsChanged: changed }
}

function fromContent(bytes: Uint8Array, declared: string | null): Found {
  return (
    fromUtf16(bytes) ??
    fromEscapes(bytes) ??
    fromUtf8(bytes) ??
    fromWideUtf16(bytes) ??
    fromDeclared(bytes, declared ?? declaredCharset(bytes)) ??
    fromDamagedUtf8(bytes) ??
    fromLikeliest(bytes, null)
  )
}

/** Line ends as LF: CRLF always, a lone CR only in a text that has no LF at all (T1). */
export function unifyLineEnds(text: string): { readonly text: string; readonly changed: boolean } {
  if (!text.includes('\r')) return { text, changed: false }
  const unified = text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
  return { text: unified, changed: unified !== text }
}

type Found = Omit<DecodedText, 'lineEndsChanged'>

function refuse(key: string): DecodingRefusal {
  return { refused: { key, params: {} } }
}

/** A byte order mark decides alone: if the bytes then break its rule the file is broken. */
function fromMark(bytes: Uint8Array): Found | 'broken' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return marked(bytes.subarray(3), 'utf-8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return marked(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked(bytes.subarray(2), 'utf-16be')
  return null
}

function marked(bytes: Uint8Array, charset: string): Found | 'broken' {
  const text = strictly(bytes, charset)
  return text === null ? 'broken' : { text, charset, byteOrderMark: true, repair: null }
}

function fromUtf8(bytes: Uint8Array): Found | null {
  const text = strictly(bytes, 'utf-8')
  return text === null ? null : { text, charset: 'utf-8', byteOrderMark: false, repair: null }
}

function fromUtf16(bytes: Uint8Array): Found | null {
  const charset = looksLikeUtf16(bytes)
  const text = charset && strictly(bytes, charset)
  return text && isText(text) ? { text, charset, byteOrderMark: false, repair: guessed(charset) } : null
}

/** UTF-16 of Han, kana or Hangul without a mark, where one order of the bytes makes common characters and the other does not. */
function fromWideUtf16(bytes: Uint8Array): Found | null {
  const charset = wideUtf16(bytes)
  const text = charset && strictly(bytes, charset)
  return text && isText(text) ? { text, charset, byteOrderMark: false, repair: guessed(charset) } : null
}

/** Text of ASCII bytes that switches to Japanese and back by escapes. */
function fromEscapes(bytes: Uint8Array): Found | null {
  const head = bytes.subarray(0, 100_000)
  const escape = head.findIndex(
    (byte, index) => byte === 0x1b && head[index + 1] === 0x24 && (head[index + 2] ?? 0) >= 0x40,
  )
  const text = escape === -1 ? null : strictly(bytes, 'iso-2022-jp')
  return text === null ? null : { text, charset: 'iso-2022-jp', byteOrderMark: false, repair: null }
}

/** Templates declare what their author once wrote in: where another charset is far likelier, that one is taken, and it is said. */
function fromDeclared(bytes: Uint8Array, declared: string | null): Found | null {
  if (declared === null || declared === 'utf-8') return null
  const ranked = rankCharsets(bytes)
  const own = ranked.find(({ charset }) => charset === declared)
  if (own && ranked[0] && ranked[0].likelihood - own.likelihood > farLikelier) return fromLikeliest(bytes, declared)
  const found = inCharset(bytes, declared)
  return isMostlyBroken(found.text) ? null : found
}

/** How much more a byte beyond ASCII must say for another charset than for the declared one, as a natural logarithm. */
const farLikelier = 1

/**
 * UTF-8 that was cut or damaged in places: far more good sequences than bad ones. Guessing a code page would ruin all of it, and no text
 * of a code page has so many letters that follow each other as the bytes of UTF-8 do.
 */
function fromDamagedUtf8(bytes: Uint8Array): Found | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const good = countBeyondAscii(text)
  const bad = countBroken(text)
  if (good < 2 || good < leastGood * bad) return null
  const places = brokenPlaces(bytes, shownPlaces)
  const more = bad > places.length ? '…' : ''
  const params = { count: bad, bytes: places.join(', ') + more }
  return { text, charset: 'utf-8', byteOrderMark: false, repair: { key: 'damagedUtf8', params } }
}

/** So many good sequences for each bad one. */
const leastGood = 3
const shownPlaces = 10

function fromLikeliest(bytes: Uint8Array, declared: string | null): Found {
  const charset = rankCharsets(bytes)[0]?.charset ?? 'windows-1252'
  const { text, repair } = inCharset(bytes, charset)
  const why = declared === null ? guessed(charset) : { key: 'wrongCharset', params: { declared, charset } }
  return { text, charset, byteOrderMark: false, repair: repair ?? why }
}

/** Whatever bytes there are, in a charset; what it cannot be is shown as U+FFFD and counted. */
function inCharset(bytes: Uint8Array, charset: string): Found {
  const text = textIn(bytes, charset)
  const bad = countBroken(text)
  return { text, charset, byteOrderMark: false, repair: bad > 0 ? damaged(bad) : null }
}

/** Whether there are not far more good characters beyond ASCII than bad ones. */
function isMostlyBroken(text: string): boolean {
  const good = countBeyondAscii(text)
  return good < 4 || countBroken(text) * 20 > good
}

function countBeyondAscii(text: string): number {
  return text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0
}

function countBroken(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

function damaged(count: number): ReadingReason {
  return { key: 'damagedUtf8', params: { count } }
}

function guessed(charset: string): ReadingReason {
  return { key: 'guessedCharset', params: { charset } }
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return textIn(bytes, charset, { fatal: true, ignoreBOM: true })
  } catch {
    return null
  }
}

/**
 * Text in UTF-16 has its spaces and line ends as NULs on one side, all at odd or all at even places. That side names the alphabet and
 * hardly ever goes beyond 0x1f, which in any other charset would be a text of control codes. Han, kana and Hangul
 * lie above it: see `wideUtf16`.
 */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, 20_000)
  const even = sideOf(sample, 0)
  const odd = sideOf(sample, 1)
  if (namesAlphabet(odd, even)) return 'utf-16le'
  return namesAlphabet(even, odd) ? 'utf-16be' : null
}

/** Counts of the bytes at even or at odd places. */
interface Side {
  readonly all: number
  readonly nuls: number
  readonly low: number
}

function sideOf(sample: Uint8Array, parity: 0 | 1): Side {
  const bytes = sample.filter((_, index) => index % 2 === parity)
  const below = (bound: number) => bytes.filter((byte) => byte < bound).length
  return { all: bytes.length, nuls: below(1), low: below(0x20) }
}

function namesAlphabet({ all, nuls, low }: Side, other: Side): boolean {
  return nuls * 20 > all && other.nuls * 20 < nuls && low * 10 >= all * 9
}

/** What no text has but by accident: control codes, code points nobody has assigned, and those for private use. */
const noText = /(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}]/gu

/** True when nearly all of the first 100,000 characters can stand in a text. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  return (sample.match(noText)?.length ?? 0) * 100 <= sample.length
}

/**
 * Control characters that no text has: above a share of 2 in 100, of the first 100,000 characters, it is none. Zero bytes may be left
 * of a bad copy, up to a fifth. `null` for a text.
 */
function whyNoText(text: string): ReadingReason | null {
  const sample = text.slice(0, 100_000)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const zeros = count(/\0/g)
  // Form feeds part pages.
  const others = count(/(?![\t\n\f\r\0\u007f-\u009f])\p{Cc}/gu)
  if (others * 50 > sample.length) return { key: 'binaryFile', params: {} }
  if (zeros * 5 <= sample.length) return null
  return { key: 'zeroBytes', params: { at: sample.indexOf('\0') + 1 } }
}
