/**
 * Finds a passage again in another text of its article, safe for evidence (T4): where quote and sentence are the same to the letter it
 * may be anchored by rule; everything else is a proposal for a person, and nothing that resembles is ever taken for the same. No list of
 * words decides it, so that a unit, a date or a denial that nobody listed is as safe as a digit.
 */
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

/**
 * What now stands where the quote stood and is much like it, while the quote itself stands elsewhere: a corrected sentence, whose former
 * wording a note tells; else `null`.
 */
function replacedBy(
  position: Position,
  [was, is]: readonly [CutText, CutText],
  place: number,
): readonly [number, number] | null {
  if (hasNeighbour(position, is.text, place)) return null
  const before = wordsOf(position.quote)
  const isAlike = ([from, to]: readonly [number, number]) => {
    const now = new Set(wordsOf(is.text.slice(from, to)).map((word) => word.text))
    return before.filter((word) => now.has(word.text)).length * 2 >= before.length
  }
  const isElsewhere = ([from, to]: readonly [number, number]) => place < from || to <= place
  const isNew = ([from, to]: readonly [number, number]) => !was.text.includes(is.text.slice(from, to).trim())
  return (
    besideNeighbours(position, is).find((stretch) => isElsewhere(stretch) && isNew(stretch) && isAlike(stretch)) ?? null
  )
}

/** Whether one of the old neighbours still stands beside the quote. */
function hasNeighbour({ prefix, suffix, quote }: Position, text: string, place: number): boolean {
  const before = prefix.trimEnd().slice(-leastContext)
  const after = suffix.trimStart().slice(0, leastContext)
  return (
    (before !== '' && text.slice(0, place).trimEnd().endsWith(before)) ||
    (after !== '' &&
      text
        .slice(place + quote.length)
        .trimStart()
        .startsWith(after))
  )
}

/** What stands between the old neighbours, and the sentences right after the one before and right before the one after. */
function besideNeighbours(position: Position, is: CutText): readonly (readonly [number, number])[] {
  const { prefix, suffix } = position
  const after = prefix.trim() === '' ? 0 : onlyPlace(is.text, prefix) + prefix.length
  const before = suffix.trim() === '' ? is.text.trimEnd().length : onlyPlace(is.text, suffix)
  const next = is.text.slice(after).search(/\S/) + after
  const last = is.text.slice(0, Math.max(0, before)).trimEnd().length - 1
  const between = betweenContexts(position, is.text)
  return [
    ...(between ? [between] : []),
    ...(after >= 0 ? [sentenceBounds(is.sentences, next, next + 1)] : []),
    ...(before > 0 ? [sentenceBounds(is.sentences, last, last + 1)] : []),
  ]
}

/** Where a context stands that is long enough to tell, and stands once; far before the text otherwise. */
function onlyPlace(text: string, context: string): number {
  const place = context.trim().length < leastContext ? -1 : text.indexOf(context)
  return place >= 0 && text.indexOf(context, place + 1) < 0 ? place : -Infinity
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

/** Tried in this order: what stands further away from the quote may be another thing by now. */
const contextLengths = [32, 16]
const leastContext = 8

/** What stands between the old neighbours of the quote, where they are found and the one before it once. */
function betweenContexts(position: Position, text: string): readonly [number, number] | null {
  for (const length of contextLengths) {
    const stretch = betweenContext(position.prefix.slice(-length), position.suffix.slice(0, length), text)
    if (stretch && stretch[1] - stretch[0] <= position.quote.length * 2 + 40) return stretch
  }
  return null
}

function betweenContext(prefix: string, suffix: string, text: string): readonly [number, number] | null {
  if (prefix.trim().length < leastContext || suffix.trim().length < leastContext) return null
  const before = text.indexOf(prefix)
  if (before < 0 || text.indexOf(prefix, before + 1) >= 0) return null
  const start = before + prefix.length
  const end = text.indexOf(suffix, start)
  return end > start ? [start, end] : null
}

function nearest(places: readonly number[], start: number): number {
  return places.reduce((one, other) => (Math.abs(other - start) < Math.abs(one - start) ? other : one))
}

function found(outcome: Anchor['outcome'], start: number, length: number, reason: AnchorReason): FoundAnchor {
  return { outcome, start: utf16(start), end: utf16(start + length), reason }
}
