/**
 * Paragraphs and sentences of a text: `Intl.Segmenter` with repairs it lacks (abbreviations, initials, dates, quotations
 * followed by a dash, a space forgotten after a full stop). Offsets stored anywhere never depend on it.
 */
import { NUMBER_SIGN, ORDINAL_STOP, abbreviations, yearAbbreviations } from './abbreviations.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { correctedSentences } from './corrected-sentences.ts'
import { functionWords } from './function-words.ts'
import { graphemeEnd, graphemeStart, isGraphemeBoundary } from './graphemes.ts'
import { baseLanguage } from './language-names.ts'
import { monthOf } from './months.ts'
import { boundariesOf } from './segment-windows.ts'
import { segmenterFor } from './words.ts'
import type { Span } from './words.ts'

/** Paragraphs and sentences in reading order, in UTF-16 code units over the untouched text. */
export interface Segmentation {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
}

/** How much of the text before or after a boundary a repair looks at; keeps the whole linear. */
const WINDOW = 48
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]+/g
/** A line without anything a sentence could end with; common in lists and headlines, and quickly told. */
const NO_STOP = /^[\p{L}\p{N} ,;"'()–—-]*$/u
const CLOSING = '["\'’”“»«)\\]›」』]'

/**
 * Splits a text. A line break ends a paragraph. Bounds are trimmed of white space and never split a grapheme; every
 * character that is not white space is in exactly one sentence and one paragraph. A text of white space has none. What an analyst has
 * corrected holds against everything else. [T1, T2, T4]
 */
export function segmentText(
  text: string,
  language: string,
  corrections: readonly BoundCorrection[] = [],
): Segmentation {
  const paragraphs = paragraphsOf(text)
  const sentences: Span[] = []
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    for (const cut of [...cutsOf(text, paragraph, language), paragraph.end]) {
      const sentence = trimmed(text, start, cut)
      if (sentence !== null) sentences.push(sentence)
      start = cut
    }
  }
  return { paragraphs, sentences: correctedSentences(text, sentences, paragraphs, corrections) }
}

/** The paragraphs alone, which takes a small part of the time. */
export function paragraphsOf(text: string): Span[] {
  return linesOf(text).flatMap(({ start, end }) => trimmed(text, start, end) ?? [])
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(LINE_BREAK)) {
    if (match.index > start) lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

/** Without white space at the ends, as far as graphemes allow (a mark can stand on a space); `null` if nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  if (from === to) return null
  return { start: Math.max(start, graphemeStart(text, from)), end: Math.min(end, graphemeEnd(text, to)) }
}

/** Offsets inside a paragraph at which a new sentence begins, ascending. */
function cutsOf(text: string, paragraph: Span, language: string): number[] {
  const base = baseLanguage(language)
  const part = text.slice(paragraph.start, paragraph.end)
  const cuts: number[] = []
  if (NO_STOP.test(part)) return cuts
  let last = 0
  // Segmenters cut between graphemes; nothing but this check promises it.
  const add = (cut: number): void => {
    if (cut > last && isGraphemeBoundary(text, paragraph.start + cut)) {
      cuts.push(paragraph.start + cut)
      last = cut
    }
  }
  const missing = [...forgottenSpaces(part, base), ...beforeFigures(part, base)].toSorted((a, b) => a - b)
  let next = 0
  for (const index of boundariesOf(part, segmenterFor(language, 'sentence'))) {
    while ((missing[next] ?? Infinity) < index) add(missing[next++] ?? 0)
    const end = beforeOpening(part, index)
    if (!isFalseEnd(part, last, end, base)) add(end)
  }
  for (; next < missing.length; next++) add(missing[next] ?? 0)
  return cuts
}

/** `だ。「本当` : the segmenter leaves the mark that opens the next sentence with the one before. */
function beforeOpening(part: string, index: number): number {
  return /[。！？!?…][「『“‘（《]$/u.test(part.slice(Math.max(0, index - 2), index)) ? index - 1 : index
}

/** Places where a sentence ends and the next begins without a space: `oružje.Severna`. Not web addresses. */
function forgottenSpaces(part: string, base: string): number[] {
  const armenian = base === 'hy' ? armenianStops(part) : []
  if (!MAY_LACK_SPACE.test(part)) return armenian
  const pattern =
    base === 'ka'
      ? /(?<=[ა-ჰ]{3})[.!?…]["”“»]?(?=[ა-ჰ]{3})/gu
      : /(?<=\p{Ll}{3}|\d{2})[.!?…]["”»]?(?=["„“«]?\p{Lu}\p{Ll})/gu
  const glued = [...part.matchAll(pattern)].map((match) => {
    const before = /\S*$/.exec(part.slice(Math.max(0, match.index - WINDOW), match.index))?.[0] ?? ''
    const after = /^\S*/.exec(part.slice(match.index, match.index + WINDOW))?.[0] ?? ''
    const name = `${/\p{L}*$/u.exec(before)?.[0] ?? ''}.${/\p{L}+/u.exec(after)?.[0] ?? ''}`
    return { end: match.index + match[0].length, before, after, name }
  })
  const times = new Map<string, number>()
  for (const { name } of glued) times.set(name, (times.get(name) ?? 0) + 1)
  // Written twice in one paragraph it is a name with a full stop in it.
  const found = glued
    .filter(({ name, before, after }) => times.get(name) === 1 && !isAddress(before, after, base))
    .map(({ end }) => end)
  return [...found, ...armenian].toSorted((a, b) => a - b)
}

/** Most paragraphs do not. */
const MAY_LACK_SPACE = /[.!?…]["”“»]?["„“«]?[\p{Lu}ა-ჰ]/u

/**
 * Sentences that begin with a figure: `The bridge fell. 12 people died.` A segmenter takes the full stop before a figure and a small letter
 * for that of an abbreviation. A word that may be one, as it is short and ends in a consonant, is left to it.
 */
function beforeFigures(part: string, base: string): number[] {
  return [...part.matchAll(/(\p{Ll}+)\.["”»]?[ \u00a0]+(?=\p{Nd})/gu)].flatMap(
    ({ 0: written, 1: word = '', index }) => {
      const isWhole = /\p{Ll}{4}$|\p{Ll}{2}[aeiouáéíóúаеиіоуыэюя]$/u.test(word)
      const isShort = abbreviations(base).has(word) || BEFORE_FIGURES.has(word) || monthOf(word, base) !== null
      return isWhole && !isShort ? [index + written.length] : []
    },
  )
}

/** Abbreviations that look like words, and stand before figures. */
const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  'approx appr chap sect para paras incl inkl mind evtl zirka circa cirka vers núms págs arts арт прибл розд глав'.split(
    ' ',
  ),
)

/** A web address or an abbreviation around a full stop without a space. */
function isAddress(before: string, after: string, base: string): boolean {
  if (/[/@\\]|www/i.test(before) || /[/@]|\.\p{L}+\.\p{L}+$/u.test(after)) return true
  return abbreviations(base).has(before.toLowerCase())
}

/** The Armenian full stop is often typed as a colon. */
function armenianStops(part: string): number[] {
  return [...part.matchAll(/(?<=[\u0561-\u0587]):(?=\s+[\u0531-\u0556])/gu)].map((match) => match.index + 1)
}

/** Whether the boundary at `index` is no end of a sentence. `start` is where the present sentence begins. */
function isFalseEnd(part: string, start: number, index: number, base: string): boolean {
  const before = part.slice(Math.max(start, index - WINDOW), index).trimEnd()
  const after = part.slice(index, index + WINDOW).trimStart()
  const isRest = index + WINDOW >= part.length && !/[\p{L}\p{N}]/u.test(after)
  if (before === '' || after === '' || isRest) return true
  // A small letter goes on, but for names like "iPhone".
  if (/^\p{Ll}(?!\p{Lu})/u.test(after) && !isCaseless(base)) return true
  if (isQuoteTail(before, after) || isUnspacedTail(part, start, index, base)) return true
  return before.endsWith('.') && isFalseStop(before, after, { index, length: index - start, base })
}

interface Stop {
  /** Where it stands in the paragraph, and how far into its sentence. */
  readonly index: number
  readonly length: number
  readonly base: string
}

function isFalseStop(before: string, after: string, stop: Stop): boolean {
  // The number or letter of a list.
  if (stop.index <= 6 && /^(?:\d{1,3}|\p{L})\.$/u.test(before)) return true
  // `и т. д.` ends what it ends.
  if (/(?:^|\s)т\.\s?[дпб]\.$/u.test(before)) return false
  if (/\s\p{L}\.$/u.test(before) && /^\p{L}\./u.test(after)) return true
  return isAbbreviated(before, after, stop)
}

function isCaseless(base: string): boolean {
  return base === 'ka' || base === 'he' || base === 'ar' || base === 'fa' || base === 'hi'
}

/** `«…?» – спросил`, `"…!" said`: the sentence goes on after the quotation. */
function isQuoteTail(before: string, after: string): boolean {
  if (new RegExp(`[.!?…]${CLOSING}+$`, 'u').test(before)) return /^(?:,|[–—―−-]\s*\p{L})/u.test(after)
  return /^[–—―−-]\s+\p{Ll}/u.test(after) || new RegExp(`^${CLOSING}+[,;:]?\\s+[–—―−-]\\s`, 'u').test(after)
}

/**
 * Chinese and Japanese put no space behind a quotation. In Chinese who speaks follows one that the sentence began with, in Japanese
 * `と` does.
 */
function isUnspacedTail(part: string, start: number, index: number, base: string): boolean {
  if (!/[。！？!?…][”’」』]$/u.test(part.slice(Math.max(start, index - 2), index))) return false
  if (base === 'ja') return /^(?:と|って|など)/u.test(part.slice(index, index + 2))
  return (
    base === 'zh' &&
    /^\s*[“‘「『]/u.test(part.slice(start, start + 3)) &&
    /^\p{sc=Han}/u.test(part.slice(index, index + 2))
  )
}

function isAbbreviated(before: string, after: string, { length, base }: Stop): boolean {
  // `2023-ж.` is a number and a word.
  const token = (/\S+(?=\.$)/u.exec(before) ?? [''])[0].replace(/^[("«„“'‘[]+|^\d{2,4}-(?=\p{L})/u, '')
  const word = token.toLowerCase()
  const beforeToken = before.slice(0, before.length - token.length - 1).replace(/(?:\s|(?<=\d)-)+$/u, '')
  const first = openerOf(after)
  if (yearAbbreviations(base).has(word) && /(?:\d|[IVX])$/u.test(beforeToken)) {
    return !endsWithYear(beforeToken, first, length, base)
  }
  if (/^\d{1,2}$/.test(token) && ORDINAL_STOP.has(base)) return isOrdinal(beforeToken, first, base)
  if (abbreviations(base).has(word)) return word.length === 1 || word !== first
  return /^(?:\p{L}\.){1,4}\p{L}$/u.test(token) ? !opensSentence(first, base) : isInitial(before, first, base)
}

/** The first word after a boundary, lower case; empty for an initial, which may look like the word "a" or «и». */
function openerOf(after: string): string {
  const word = /^\p{Lu}\./u.test(after) ? null : /^[\p{L}\p{M}'’-]+/u.exec(after)
  return word === null ? '' : word[0].toLowerCase()
}

/** `А. Б. Гавань`: a letter of its own before the full stop. */
function isInitial(before: string, first: string, base: string): boolean {
  const letter = /(?:^|[\s(«„"“.\u00a0-])(\p{L})\.$/u.exec(before)?.[1]
  if (letter === undefined) return false
  if (!/^\p{Lu}$/u.test(letter)) return isCaseless(base)
  return !(base === 'en' && letter === 'I') && !opensSentence(first, base)
}

/**
 * `Осенью 2023 г. Министерство` goes on, `… началось в 2023 г. Министерство` ends: nothing in the characters tells, so a
 * short beginning is taken for an adverbial and a long one for a sentence.
 */
function endsWithYear(beforeToken: string, first: string, length: number, base: string): boolean {
  return length > WINDOW - 8 || opensSentence(first, base) || beforeToken.split(/\s+/).length > 5
}

/** `19. mart`, `2. Weltkrieg` go on; `… um 19. Der …` ends. */
function isOrdinal(beforeToken: string, first: string, base: string): boolean {
  const sign = /(\S+?)\.?$/u.exec(beforeToken)?.[1]?.toLowerCase() ?? ''
  return !NUMBER_SIGN.has(sign) && !(opensSentence(first, base) && beforeToken !== '')
}

function opensSentence(first: string, base: string): boolean {
  if (first === '') return false
  if (base === 'sr') return functionWords('sr-Latn').has(first) || functionWords('sr-Cyrl').has(first)
  return functionWords(base).has(first) || functionWords(`${base}-Cyrl`).has(first)
}
