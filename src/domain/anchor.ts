/**
 * Finds a passage again in another text, safe for evidence (T4): an exact quote in its place or elsewhere may be anchored by
 * rule; everything else is a proposal for a person, and nothing that resembles is ever taken for the same.
 */
import { isSensitive } from './anchor-words.ts'
import { utf16, type Utf16Offset } from './ids.ts'
import type { Anchor, Position } from './records.ts'

/** Why a place was found, or not. */
export type AnchorReason =
  | 'sameOffset'
  | 'uniqueQuote'
  | 'uniqueContext'
  | 'severalPlaces'
  | 'neighbourDiffers'
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

/** Looks for the quote of `position` in `text` (T4). Its cost grows with the length of the text, not with its square. */
export function findAnchor(position: Position, text: string): FoundAnchor {
  const places = occurrences(text, position.quote)
  const best = bestPlace(position, text, places)
  if (best === 'none') return findChanged(position, text)
  if (best === 'several')
    return found('changed', nearest(places, position.start), position.quote.length, 'severalPlaces')
  const { start, reason } = best
  const { length } = position.quote
  if (neighbourDiffers(position, text, start)) return found('changed', start, length, 'neighbourDiffers')
  return found(start === position.start ? 'exact' : 'moved', start, length, reason)
}

const mostPlaces = 1000

function occurrences(text: string, quote: string): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + 1))
    places.push(at)
  return places
}

type Place = { readonly start: number; readonly reason: AnchorReason }

/** The one place the quote can mean: the only one, or the only one with the best context; its own offset breaks a tie. */
function bestPlace(position: Position, text: string, places: readonly number[]): Place | 'none' | 'several' {
  const [only] = places
  if (only === undefined) return 'none'
  if (places.length === 1) return { start: only, reason: only === position.start ? 'sameOffset' : 'uniqueQuote' }
  const scores = places.map((start) => contextScore(position, text, start))
  const best = Math.max(...scores)
  const winners = places.filter((_, index) => scores[index] === best)
  const [winner] = winners
  if (winners.includes(position.start)) return { start: position.start, reason: 'sameOffset' }
  if (winner === undefined || winners.length > 1 || best === 0) return 'several'
  return { start: winner, reason: 'uniqueContext' }
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

/**
 * True when the word right before or after the quote, within its sentence, is another one than it was and one of the two is a
 * figure, a number word or a negation: "[not] inspected" keeps its quote and says the opposite.
 */
function neighbourDiffers(position: Position, text: string, start: number): boolean {
  const end = start + position.quote.length
  const before = [wordBefore(position.prefix), wordBefore(text.slice(Math.max(0, start - 64), start))] as const
  const after = [wordAfter(position.suffix), wordAfter(text.slice(end, end + 64))] as const
  return [before, after].some(([was, is]) => was !== is && (isSensitive(was) || isSensitive(is)))
}

const wordPattern = /[\p{L}\p{M}\p{N}'’]+/gu

function wordBefore(context: string): string {
  return /([\p{L}\p{M}\p{N}'’]+)[^\p{L}\p{M}\p{N}.!?…。！？\n]*$/u.exec(context)?.[1] ?? ''
}

function wordAfter(context: string): string {
  return /^[^\p{L}\p{M}\p{N}.!?…。！？\n]*([\p{L}\p{M}\p{N}'’]+)/u.exec(context)?.[1] ?? ''
}

/** The quote is nowhere: proposes the stretch between its old neighbours, else the most alike run of words, else nothing. */
function findChanged(position: Position, text: string): FoundAnchor {
  const stretch = betweenContext(position, text) ?? mostAlike(position, text)
  if (!stretch) return { outcome: 'lost', start: null, end: null, reason: 'notFound' }
  const [start, end] = stretch
  return found('changed', start, end - start, difference(position.quote, text.slice(start, end)))
}

const leastContext = 8

function betweenContext({ prefix, suffix, quote }: Position, text: string): readonly [number, number] | null {
  if (prefix.trim().length < leastContext || suffix.trim().length < leastContext) return null
  const before = text.indexOf(prefix)
  if (before < 0 || text.indexOf(prefix, before + 1) >= 0) return null
  const start = before + prefix.length
  const end = text.indexOf(suffix, start)
  return end > start && end - start <= quote.length * 2 + 40 ? [start, end] : null
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A run of words, a third longer than the quote at most, that shares at least half of its words; sliding, so linear. */
function mostAlike(position: Position, text: string): readonly [number, number] | null {
  const wanted = countWords(wordsOf(position.quote))
  const size = [...wanted.values()].reduce((sum, count) => sum + count, 0)
  const room = size + Math.ceil(size / 3)
  const words = wordsOf(text)
  const inside = new Map<string, number>()
  let shared = 0
  let best = { shared: 0, at: -1 }
  for (const [index, word] of words.entries()) {
    shared += gain(wanted, inside, word.text, 1)
    const leaving = words[index - room]
    if (leaving) shared += gain(wanted, inside, leaving.text, -1)
    if (shared > best.shared) best = { shared, at: index }
  }
  if (size < 2 || best.shared * 2 < size) return null
  const run = words.slice(Math.max(0, best.at - room + 1), best.at + 1)
  const first = run.find((word) => wanted.has(word.text))
  const last = run.findLast((word) => wanted.has(word.text))
  return first && last ? [first.start, last.end] : null
}

function gain(wanted: ReadonlyMap<string, number>, inside: Map<string, number>, word: string, by: 1 | -1): number {
  const limit = wanted.get(word)
  if (limit === undefined) return 0
  const before = inside.get(word) ?? 0
  inside.set(word, before + by)
  return Math.min(before + by, limit) - Math.min(before, limit)
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function countWords(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function difference(was: string, is: string): AnchorReason {
  const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (squeeze(was) === squeeze(is)) return 'spacingDiffers'
  const sensitive = (text: string): string =>
    wordsOf(text)
      .filter((word) => isSensitive(word.text))
      .map((word) => word.text)
      .join(' ')
  return sensitive(was) === sensitive(is) ? 'wordsDiffer' : 'figuresDiffer'
}

function nearest(places: readonly number[], start: number): number {
  return places.reduce((one, other) => (Math.abs(other - start) < Math.abs(one - start) ? other : one), Infinity)
}

function found(outcome: Anchor['outcome'], start: number, length: number, reason: AnchorReason): FoundAnchor {
  return { outcome, start: utf16(start), end: utf16(start + length), reason }
}
