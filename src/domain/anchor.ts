/**
 * Finds a passage again in another text of its article, safe for evidence (T4): where quote and sentence are the same to the letter it
 * may be anchored by rule; everything else is a proposal for a person, and nothing that resembles is ever taken for the same. No list of
 * words decides it, so that a unit, a date or a denial that nobody listed is as safe as a digit.
 */
import { betweenContexts, replacedBy } from './anchor-neighbours.ts'
import { isSensitive } from './anchor-words.ts'
import { sentenceBounds, type CutText } from './cut-text.ts'
import { utf16, type Utf16Offset } from './ids.ts'
import { mostAlike, wordsOf } from './like-run.ts'
import type { Anchor, Position } from './records.ts'

/** Why a place was found, or not. */
export type AnchorReason =
  | 'sameOffset'
  | 'uniqueQuote'
  | 'uniqueContext'
  | 'severalPlaces'
  | 'sentenceDiffers'
  | 'figuresDiffer'
  | 'spacingDiffers'
  | 'wordsDiffer'
  | 'notFound'

/** Where a passage stands in another text. Only `exact` and `moved` may be stored without a person's word (T4). */
export interface FoundAnchor {
  readonly outcome: Anchor['outcome']
  /** `null` when lost; where the outcome is `changed` it is a proposal. */
  readonly start: Utf16Offset | null
  readonly end: Utf16Offset | null
  readonly reason: AnchorReason
}

/** True for outcomes a rule may store on its own (T4). */
export function isAutomatic(outcome: Anchor['outcome']): boolean {
  return outcome === 'exact' || outcome === 'moved'
}

/**
 * Looks in the text `is` for the quote of `position`, which stands in the text `was` (T4). Its cost grows with the length of the texts,
 * not with its square.
 */
export function findAnchor(position: Position, was: CutText, is: CutText): FoundAnchor {
  const { start, quote } = position
  if (was.text === is.text) return found('exact', start, quote.length, 'sameOffset')
  const places = occurrences(is.text, quote)
  const same = samePlace(position, was, is, places)
  const replaced = same === null ? null : replacedBy(position, [was, is], same)
  if (same !== null && replaced === null) return foundAgain(position, same, places.length)
  const [from, to] = replaced ?? betweenContexts(position, is.text) ?? likeliest(position, is, places) ?? []
  if (from === undefined || to === undefined) return { outcome: 'lost', start: null, end: null, reason: 'notFound' }
  return found('changed', from, to - from, whyChanged(position, [was, is], places, from, to))
}

function foundAgain({ start, quote }: Position, place: number, places: number): FoundAnchor {
  if (place === start) return found('exact', place, quote.length, 'sameOffset')
  return found('moved', place, quote.length, places === 1 ? 'uniqueQuote' : 'uniqueContext')
}

const mostPlaces = 1000

function occurrences(text: string, quote: string): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + 1))
    places.push(at)
  return places
}

/**
 * The place at which the sentence around the quote is the same to the letter. A sentence that is told several times must be told as
 * often as before, and be surrounded by the same words at its turn; else nobody can say which of them it is: `null`.
 */
function samePlace(position: Position, was: CutText, is: CutText, places: readonly number[]): number | null {
  const { start, quote, prefix, suffix } = position
  const sentence = around(was, start, quote.length)
  const isSame = (cut: CutText) => (place: number) => around(cut, place, quote.length) === sentence
  const before = occurrences(was.text, quote).filter(isSame(was))
  const after = places.filter(isSame(is))
  const same = after[before.indexOf(start)]
  if (same === undefined || after.length !== before.length) return null
  const hasContext = is.text.endsWith(prefix, same) && is.text.startsWith(suffix, same + quote.length)
  return before.length === 1 || hasContext ? same : null
}

/** What stands around a stretch in its sentences, on both sides; how much white space there is does not count. */
function around({ text, sentences }: CutText, start: number, length: number): string {
  const end = start + length
  const [from, to] = sentenceBounds(sentences, start, end)
  return `${squeezed(text.slice(from, start))}\0${squeezed(text.slice(end, to))}`
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The quote in the place whose context is most alike, the nearest of several; without one, the most alike run of words. */
function likeliest(position: Position, is: CutText, places: readonly number[]): readonly [number, number] | null {
  if (places.length === 0) return mostAlike(position.quote, is)
  const start = nearest(bestPlaces(position, is.text, places), position.start)
  return [start, start + position.quote.length]
}

function bestPlaces(position: Position, text: string, places: readonly number[]): readonly number[] {
  const scores = places.map((start) => contextScore(position, text, start))
  const best = scores.reduce((one, other) => Math.max(one, other), 0)
  return places.filter((_, index) => scores[index] === best)
}

/** How many units of context next to the quote are the same, on both sides together. */
function contextScore(position: Position, text: string, start: number): number {
  const { prefix, suffix, quote } = position
  const end = start + quote.length
  let before = 0
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before += 1
  let after = 0
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1
  return before + after
}

function whyChanged(
  position: Position,
  [was, is]: readonly [CutText, CutText],
  places: readonly number[],
  from: number,
  to: number,
): AnchorReason {
  const quote = is.text.slice(from, to)
  if (quote !== position.quote) return difference(position.quote, quote) ?? 'spacingDiffers'
  if (bestPlaces(position, is.text, places).length > 1) return 'severalPlaces'
  const old = was.text.slice(...sentenceBounds(was.sentences, position.start, position.end))
  const now = is.text.slice(...sentenceBounds(is.sentences, from, to))
  const why = difference(old, now)
  // Without a difference it is a sentence that is told several times, of which nobody can say which it is.
  return why === null ? 'severalPlaces' : why === 'figuresDiffer' ? why : 'sentenceDiffers'
}

/** What differs between two stretches, most serious first; `null` where it is only white space and the form of letters. */
function difference(was: string, is: string): 'figuresDiffer' | 'wordsDiffer' | null {
  const form = (text: string) => squeezed(text.normalize('NFKC'))
  if (form(was) === form(is)) return null
  return sensitiveWords(was) === sensitiveWords(is) ? 'wordsDiffer' : 'figuresDiffer'
}

function sensitiveWords(text: string): string {
  const words = wordsOf(text).filter((word) => isSensitive(word.text))
  return words.map((word) => word.text).join(' ')
}

function nearest(places: readonly number[], start: number): number {
  return places.reduce((one, other) => (Math.abs(other - start) < Math.abs(one - start) ? other : one))
}

function found(outcome: Anchor['outcome'], start: number, length: number, reason: AnchorReason): FoundAnchor {
  return { outcome, start: utf16(start), end: utf16(start + length), reason }
}
