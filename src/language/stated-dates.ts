/**
 * Dates of a running text as it states them: "since 2023" is open at its end, "from July 2023 to March 2024" is one range.
 * The words are those of typed dates; one that could mean something else leaves the date plain. [C7]
 */
import { calendarBounds } from './calendar.ts'
import type { IsoBounds } from './calendar.ts'
import { relatedBounds } from './date-meaning.ts'
import { NEGATION, RANGE_ENDINGS, SINCE_DOUBTS } from './date-words.ts'
import { findDates } from './dates.ts'
import type { DateSpan } from './dates.ts'
import { baseLanguage } from './language-names.ts'
import { certainRelations, RANGE_WORDS, TRAILING } from './parse-date-words.ts'
import type { DateRelation } from './parse-date-words.ts'
import type { Span } from './words.ts'

/** A date with the words that open or join it, in UTF-16 code units, and its bounds (`null` is open). */
export interface StatedDate extends Span, IsoBounds {
  readonly written: string
  /** False where the text names no year and the year handed in was taken. */
  readonly isYearSaid: boolean
  /** True where a part is said that has no exact bounds: "early 2024". */
  readonly isAbout: boolean
}

/** A text, its base language, and the year for dates that have none. */
interface Reading {
  readonly text: string
  readonly base: string
  readonly year: number | null
}

/**
 * The dates of a text in reading order, without overlap. `language` is a BCP 47 tag. `year` is given to a date that has
 * none; with `null` such a date is left out.
 */
export function findStatedDates(text: string, language: string, year: number | null): StatedDate[] {
  const reading = { text, base: baseLanguage(language), year }
  const dates = findDates(text, language)
  const found: StatedDate[] = []
  for (let index = 0; index < dates.length; index++) {
    const [previous, date, next] = [dates[index - 1], dates[index], dates[index + 1]]
    if (date === undefined) break
    const range = next === undefined ? null : rangeOf(reading, date, next)
    const stated = range ?? related(reading, date, previous, next) ?? plain(reading, date)
    if (stated !== null) found.push(stated)
    if (range !== null) index++
  }
  return found
}

function plain(reading: Reading, date: DateSpan): StatedDate | null {
  const bounds = boundsIn(date, reading.year)
  return bounds === null ? null : statedAt(reading, date, bounds, [date])
}

/** `of` are the dates it is made of; the last one says the year. */
function statedAt(
  { text }: Reading,
  { start, end }: Span,
  { earliest, latest }: IsoBounds,
  of: readonly DateSpan[],
): StatedDate {
  const isYearSaid = (of.at(-1)?.year ?? null) !== null
  const isAbout = of.some(({ precision }) => precision === 'third')
  return { start, end, written: text.slice(start, end), earliest, latest, isYearSaid, isAbout }
}

/** The bounds of a date, in `year` if it names none; `null` if there is no such day or no year. */
function boundsIn({ bounds, month, day }: DateSpan, year: number | null): DateSpan['bounds'] {
  if (bounds !== null) return bounds
  return year === null || month === null ? null : calendarBounds(year, month, day ?? undefined)
}

/** Two dates as one range; `null` if no words make them one or the second comes first. */
function rangeOf(reading: Reading, first: DateSpan, second: DateSpan): StatedDate | null {
  const span = spanBetweenWords(reading, first, second) ?? spanBetweenEndings(reading, first, second)
  if (span === null || (first.year !== null && second.year === null)) return null
  // "From March to May 2024": the year is said once.
  const to = boundsIn(second, reading.year)
  const from = boundsIn(first, second.year ?? reading.year)
  if (from === null || to === null || from.earliest > to.latest) return null
  return statedAt(reading, span, { earliest: from.earliest, latest: to.latest }, [first, second])
}

/** `between … and …`, `с … по …`: the opening word right before the first date, the joining one alone between them. */
function spanBetweenWords({ text, base }: Reading, first: DateSpan, second: DateSpan): Span | null {
  const joint = /^\.?\s+(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(first.end, second.start))?.[1]?.toLowerCase()
  const opening = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, first.start - REACH), first.start))
  const word = opening?.[1]?.toLowerCase()
  if (opening === null || word === undefined || joint === undefined) return null
  const isRange = (RANGE_WORDS[base] ?? []).some(
    ([opens, joins]) => opens.split('|').includes(word) && joins.split('|').includes(joint),
  )
  return isRange ? { start: first.start - opening[0].length, end: second.end } : null
}

/** `2022 წლიდან 2024 წლამდე`, `2022 жылдан 2024 жылға дейін`: nothing but endings. */
function spanBetweenEndings({ text, base }: Reading, first: DateSpan, second: DateSpan): Span | null {
  const [from, to] = RANGE_ENDINGS[base] ?? [[], []]
  const closesFirst = from.some((ending) => {
    const end = endWith(text, first, ending)
    return end !== null && end < second.start && text.slice(end, second.start).trim() === ''
  })
  const end = closesFirst ? to.map((ending) => endWith(text, second, ending)).find((at) => at !== null) : undefined
  return end === undefined || end === null ? null : { start: first.start, end }
}

/** The end of a date with an ending or word that closes it; `null` if it has not that one. */
function endWith(text: string, { start, end }: Span, closing: string): number | null {
  const from = Math.max(start + 1, end - closing.length)
  const around = text
    .slice(from, end + closing.length + 1)
    .toLowerCase()
    .replaceAll('’', "'")
  const at = from + around.indexOf(closing)
  const last = at + closing.length
  // One hyphen or space may stand between.
  if (at < from || at > end + 1 || last < end || /^[\p{L}\p{M}]/u.test(text.slice(last))) return null
  return last
}

interface Relation {
  readonly kind: DateRelation
  /** The date with its word. */
  readonly span: Span
}

/** A date that a word beyond doubt opens at one end; `null` if there is none. */
function related(
  reading: Reading,
  date: DateSpan,
  previous: DateSpan | undefined,
  next: DateSpan | undefined,
): StatedDate | null {
  const bounds = boundsIn(date, reading.year)
  const relation = relationBefore(reading, date) ?? relationAfter(reading, date)
  if (bounds === null || relation === null) return null
  const { kind, span } = relation
  const isDoubtful =
    kind === 'from'
      ? isDoubtfulSince(reading, date, span) || isTied(reading, date, next)
      : isDoubtfulUntil(reading, span) || isTied(reading, previous, date)
  return isDoubtful ? null : statedAt(reading, span, relatedBounds(kind, bounds), [date])
}

/** No word before a date is longer. */
const REACH = 40

function relationBefore({ text, base }: Reading, { start, end }: DateSpan): Relation | null {
  const from = Math.max(0, start - REACH)
  const ahead = text.slice(from, start).replace(/(?<=\s)(?:the|le|el|dem)\s+$/u, '')
  const words = ahead.trimEnd()
  if (words === ahead) return null
  const [longest] = [...certainRelations(base)]
    .filter(([phrase]) => endsInPhrase(words, phrase))
    .toSorted(([a], [b]) => b.length - a.length)
  if (longest === undefined) return null
  const [phrase, kind] = longest
  return { kind, span: { start: from + words.length - phrase.length, end } }
}

function endsInPhrase(words: string, phrase: string): boolean {
  const at = words.length - phrase.length
  return at >= 0 && words.slice(at).toLowerCase() === phrase && !/[\p{L}\p{M}\p{Nd}'’-]$/u.test(words.slice(0, at))
}

function relationAfter({ text }: Reading, date: DateSpan): Relation | null {
  for (const [closing, kind] of TRAILING) {
    const end = endWith(text, date, closing)
    if (end === null) continue
    // Whether "before" takes in the day itself is not said.
    return kind === 'before' ? null : { kind, span: { start: date.start, end } }
  }
  return null
}

/** Two dates with no more than two words between them belong together in a way that was not understood. */
function isTied({ text }: Reading, first: DateSpan | undefined, second: DateSpan | undefined): boolean {
  if (first === undefined || second === undefined) return false
  return /^(?:[-.'’]?\p{L}*)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(first.end, second.start))
}

function isDoubtfulSince({ text, base }: Reading, date: DateSpan, { start, end }: Span): boolean {
  const doubt = SINCE_DOUBTS[base]
  return (
    doubt !== undefined &&
    (doubt.before?.test(sentenceBefore(text, start)) === true ||
      doubt.date?.test(date.written) === true ||
      doubt.after?.test(text.slice(end, end + REACH)) === true)
  )
}

/** Negated, or the second of two figures: `19 until March 2024`. */
function isDoubtfulUntil({ text }: Reading, { start, end }: Span): boolean {
  const before = sentenceBefore(text, start)
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + SENTENCE))?.[0] ?? ''
  return /(?<!\p{Nd})\p{Nd}{1,2}\.?\s+$/u.test(before) || NEGATION.test(before) || NEGATION.test(after)
}

/** How far a sentence is looked at. */
const SENTENCE = 200

function sentenceBefore(text: string, start: number): string {
  return /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - SENTENCE), start))?.[0] ?? ''
}
