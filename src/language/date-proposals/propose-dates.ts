/**
 * Proposes when an article was published: from its text, its address and the name of its file. A proposal shows what it was read from and
 * becomes a fact only when a person takes it. Pure; no clock: today is handed in. [C7, C9]
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { DateProposal, DateProposalKind } from '#domain/date-proposal.ts'
import { findDates, type DateSpan, type MonthNames } from '../dates.ts'
import { datelineOf } from '../dateline.ts'
import { functionWords } from '../function-words.ts'
import { baseLanguage } from '../language-names.ts'
import { parseDateInWords } from '../parse-date.ts'
import { resolveDistance, type Days } from '../relative-dates/distance.ts'
import { freeSpans } from '../free-spans.ts'
import type { Span } from '../words.ts'
import { fileNameDate, urlDate, type AddressDate } from './address-dates.ts'
import { timeToldIn } from './event-cues.ts'
import { isWhen } from './event-times.ts'
import { lineSays } from './line-cues.ts'
import { isMonthFirst, swappedReadings } from './order-of-figures.ts'

export interface DateSource {
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  readonly url: string | null
  readonly fileName: string | null
  /** `YYYY-MM-DD`: nothing later is proposed. */
  readonly today: string
  /**
   * The day around which the articles came out that came with it, where they lie close together: for a day without a year in a text that
   * names no month or day with its year. Absent where nothing is known of others.
   */
  readonly beside?: string | null
  /** Months, if more than the own tables know. */
  readonly names?: MonthNames
}

const STRENGTH: Readonly<Record<DateProposalKind, number>> = {
  line: 0.95,
  dayFirst: 0.85,
  url: 0.9,
  fileName: 0.7,
  eitherOrder: 0.55,
  updated: 0.5,
  nearestYear: 0.45,
  yearBeside: 0.35,
  yearTold: 0.3,
  notBefore: 0.4,
  perhapsNotBefore: 0.25,
}
/** A past day whose year is guessed. */
const GUESSED_EVENT = 0.2
/** The first day of a month or a year in which something happened. */
const WIDE_EVENT = 0.3
/** How much less the second reading of a day in figures may be trusted than the first. */
const SECOND_READING = 0.05
/** What an address or a file name says of a month only. */
const MONTH_STRENGTH = 0.5
/** Datelines stand at the beginning or the end; between them, dates are those of events. In code units. */
const HEAD = 700
const TAIL = 300
/** Enough to infer from; news articles are rarely longer. */
const READ = 30_000
/** Code units of text shown on each side of a date. */
const AROUND = 32
/** How far a sentence is looked at on each side. */
const SENTENCE = 240
/** A line with a day may have so much beside it: a place, an hour, an author. */
const BESIDE = 60
/** What stands before the text of a line, up to the end of its date. */
const LONGEST_OPENING = 70
const UNCASED = /^(?:[\p{Lo}\p{M}\p{Script=Georgian}]+[\s,،]*){1,2}$/u
/** A line that is a date and no more is short. */
const LONGEST_LINE = 40

/** The proposals for an article, the strongest first; of those with the same days only the strongest. */
export function proposeDates(source: DateSource): readonly DateProposal[] {
  const text = source.text.slice(0, READ)
  const dates = findDates(text, source.language, source.names)
  const base = baseLanguage(source.language)
  const addresses = [
    ...fromAddress('url', urlDate(source.url)),
    ...fromAddress('fileName', fileNameDate(source.fileName)),
  ]
  const lines = [...typedLine(source), ...dateLines(text, dates, base), ...bothReadings(text, dates, source)]
  const full = [...lines, ...addresses].filter(isPast(source.today))
  const events = pastEvents(text, dates, source)
  const known = full.find(({ bounds }) => bounds.earliest !== null)?.bounds.earliest ?? latestTold(dates, source.today)
  const yearless =
    known === null
      ? [
          ...nearestYears(text, dates, source.beside ?? null, source).map((one) => guessedBy('yearBeside', one)),
          ...inToldYear(text, dates, source),
        ]
      : nearestYears(text, dates, known, source)
  const proposals = [...full, ...yearless, ...events]
  const strongest = proposals.toSorted((one, other) => other.strength - one.strength)
  return strongest.filter((one, at) => strongest.findIndex((other) => isSameDate(one, other)) === at)
}

/** The same on other grounds; a past day is no surer for it. */
function guessedBy(kind: DateProposalKind, proposal: DateProposal): DateProposal {
  return { ...proposal, kind, strength: Math.min(proposal.strength, STRENGTH[kind]) }
}

/** True for a proposal of an address or a file name that names a day. */
export function isFullAddressDate({ kind, bounds }: DateProposal): boolean {
  return (kind === 'url' || kind === 'fileName') && bounds.earliest !== null && bounds.earliest === bounds.latest
}

function isSameDate({ bounds: one }: DateProposal, { bounds: other }: DateProposal): boolean {
  return one.earliest === other.earliest && one.latest === other.latest
}

function isPast(today: string): (proposal: DateProposal) => boolean {
  return ({ bounds }) => (bounds.earliest ?? bounds.latest ?? '') <= today
}

function fromAddress(kind: 'url' | 'fileName', date: AddressDate | null): readonly DateProposal[] {
  if (date === null) return []
  const { earliest, latest, snippet } = date
  const strength = earliest === latest ? STRENGTH[kind] : MONTH_STRENGTH
  const basis = kind === 'url' ? 'url' : 'metadata'
  return [{ kind, bounds: { earliest, latest, approximate: false, basis, snippet }, span: null, line: null, strength }]
}

/** A line near the beginning that is nothing but a day, written as people type one ("22 marca, 2025"). */
function typedLine({ text, language }: DateSource): readonly DateProposal[] {
  let start = 0
  for (const line of text.slice(0, HEAD).split('\n')) {
    const written = line.trim()
    const at = start + line.indexOf(written)
    start += line.length + 1
    if (written.length > LONGEST_LINE || !/\p{Nd}{4}/u.test(written)) continue
    const read = parseDateInWords(written, { language })
    if (read.kind === 'date' && read.earliest !== null && read.earliest === read.latest && !read.approximate)
      return [inText('line', text, { start: at, end: at + written.length }, read, written)]
  }
  return []
}

/** Full days that have a line near the beginning or the end almost to themselves. */
function dateLines(text: string, dates: readonly DateSpan[], base: string): readonly DateProposal[] {
  return dates.flatMap((date) => {
    if (!isOneDay(date) || date.bounds === null || !isDateline(text, date, base)) return []
    const line = lineAround(text, date)
    if (lineSays(line, lineStart(text, date), date) === null) {
      // The day stands before the month in all languages but English, where nobody can tell.
      const kind = swappedReadings(date.written).length > 1 ? 'dayFirst' : 'line'
      return [inText(kind, text, date, date.bounds, lineSnippet(text, date))]
    }
    return [inText('updated', text, date, { earliest: null, latest: date.bounds.latest }, line.trim())]
  })
}

/** `03/04/2024` where nobody can tell its order: both days, the likelier first, of its own line or of what the text tells as past. */
function bothReadings(text: string, dates: readonly DateSpan[], source: DateSource): readonly DateProposal[] {
  const base = baseLanguage(source.language)
  return dates
    .filter(({ ambiguous }) => ambiguous)
    .flatMap((date) => {
      const days = swappedReadings(date.written)
      const ordered = isMonthFirst(source) ? days.toReversed() : days
      const says = lineSays(lineAround(text, date), lineStart(text, date), date)
      if (isDateline(text, date, base) && says === null)
        return ordered.map((day, at) => eitherOrder(text, date, { earliest: day, latest: day }, at))
      if (says !== null || toldOf(text, date, base) !== 'past') return []
      return ordered.map((day, at) => eitherOrder(text, date, { earliest: day, latest: null }, at))
    })
}

function eitherOrder(text: string, date: DateSpan, bounds: SomeBounds, at: number): DateProposal {
  const snippet = bounds.latest === null ? snippetAround(text, date) : lineSnippet(text, date)
  const proposal = inText('eitherOrder', text, date, bounds, snippet)
  const strength = bounds.latest === null ? GUESSED_EVENT : proposal.strength
  return { ...proposal, strength: strength - at * SECOND_READING }
}

function isOneDay({ precision, ambiguous, toDay }: DateSpan): boolean {
  return precision === 'day' && !ambiguous && toDay === null
}

/** It has a line near the beginning or the end almost to itself, and not beneath a picture. */
function isDateline(text: string, date: DateSpan, base: string): boolean {
  if (date.start > HEAD && date.end < text.length - TAIL) return false
  const line = lineAround(text, date)
  if (lineSays(line, lineStart(text, date), date) === 'picture') return false
  if (opensLine(text, date, base)) return true
  return line.length <= date.written.length + BESIDE && !/[.!?]\s+\p{L}|[.!?։。।۔]\s*$/u.test(line)
}

/** What a line opens with before its text, as agencies do: "Kyiv, 14 March — ". */
function opensLine(text: string, date: DateSpan, base: string): boolean {
  const from = lineStart(text, date)
  if (date.start > HEAD || date.end - from > LONGEST_OPENING) return false
  const line = lineAround(text, date)
  const [start, end] = [date.start - from, date.end - from]
  // Where letters have no case nothing tells a name: one or two words are taken for the place.
  const before = line.slice(0, start)
  const place = UNCASED.test(before) ? [{ start: 0, end: before.trimEnd().length }] : []
  const opening = datelineOf(line, [{ start, end }], place, (word) => functionWords(base).has(word))
  return opening !== null && opening.end < line.length && opening.end >= end
}

/** The line, or what is shown of one that is the beginning of a paragraph. */
function lineSnippet(text: string, date: DateSpan): string {
  const line = lineAround(text, date).trim()
  return line.length <= date.written.length + BESIDE ? line : snippetAround(text, date)
}

/** What an article cannot have come out before, if it is past when it is told. */
interface Event extends Span {
  readonly earliest: string
  readonly strength: number | null
  readonly told: ReturnType<typeof timeToldIn>
}

/** The latest past day, and a later one of which that is not sure. */
function pastEvents(text: string, dates: readonly DateSpan[], source: DateSource): readonly DateProposal[] {
  const links = linkedDays(text)
  const isFree = freeSpans(links)
  const events = dates
    .filter(isFree)
    .flatMap((date) => eventOf(text, date, baseLanguage(source.language)))
    .concat(links)
  const latest = (told: 'past' | 'unknown') =>
    events
      .filter((event) => event.told === told && event.earliest <= source.today)
      .reduce<Event | null>((best, event) => (best === null || event.earliest > best.earliest ? event : best), null)
  const [past, unknown] = [latest('past'), latest('unknown')]
  const isLater = unknown !== null && (past === null || unknown.earliest > past.earliest)
  return [...notBefore('notBefore', text, past), ...(isLater ? notBefore('perhapsNotBefore', text, unknown) : [])]
}

/** Days always; months and years only where it is sure that they tell when something happened. */
function eventOf(text: string, date: DateSpan, base: string): readonly Event[] {
  const { start, end, bounds } = date
  if (bounds === null || isDateline(text, date, base)) return []
  const told = toldOf(text, date, base)
  if (isOneDay(date)) return [{ start, end, earliest: bounds.earliest, strength: null, told }]
  const isSure = told === 'past' && isWhen(text, date, base)
  return isSure ? [{ start, end, earliest: bounds.earliest, strength: WIDE_EVENT, told }] : []
}

/** Days in addresses that stand in the text: what they lead to was there before, but addresses may lie. */
function linkedDays(text: string): readonly Event[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"«»]+/giu)].flatMap(({ index, 0: address }) => {
    const day = urlDate(address)
    if (day === null || day.earliest !== day.latest) return []
    return [
      { start: index, end: index + address.length, earliest: day.earliest, strength: null, told: 'unknown' as const },
    ]
  })
}

function notBefore(kind: 'notBefore' | 'perhapsNotBefore', text: string, event: Event | null): readonly DateProposal[] {
  if (event === null) return []
  const proposal = inText(kind, text, event, { earliest: event.earliest, latest: null }, snippetAround(text, event))
  return [event.strength === null ? proposal : { ...proposal, strength: event.strength }]
}

/** The end of the latest month, season or day the text names with its year; `null` for none. */
function latestTold(dates: readonly DateSpan[], today: string): string | null {
  const ends = dates.flatMap(({ bounds, precision }) =>
    bounds === null || precision === 'year' ? [] : [bounds.latest],
  )
  return (
    ends
      .filter((day) => day <= today)
      .toSorted()
      .at(-1) ?? null
  )
}

/**
 * Days without a year, in the year nearest to what else is known, and never after today: lines of their own, and the latest of which the
 * text does not tell as to come. None where nothing else is known.
 */
function nearestYears(
  text: string,
  dates: readonly DateSpan[],
  known: string | null,
  { language, today }: DateSource,
): readonly DateProposal[] {
  if (known === null) return []
  const base = baseLanguage(language)
  const placed = dates.flatMap((date) => {
    const days = isOneDay(date) ? dayInNearestYear(date, known) : null
    return days === null || days.earliest > today ? [] : [{ date, days }]
  })
  const lines = placed.filter(({ date }) => isDateline(text, date, base))
  const events = placed.filter(({ date }) => toldOf(text, date, base) !== 'toCome' && !isDateline(text, date, base))
  const latest = events.toSorted((one, other) => (one.days.earliest < other.days.earliest ? -1 : 1)).at(-1)
  const guess = (date: DateSpan, bounds: SomeBounds, snippet: string) =>
    inText('nearestYear', text, date, { ...bounds, approximate: true }, snippet)
  return [
    ...lines.map(({ date, days }) => guess(date, days, lineSnippet(text, date))),
    ...(latest === undefined
      ? []
      : [guess(latest.date, { earliest: latest.days.earliest, latest: null }, snippetAround(text, latest.date))]),
  ]
}

/** Lines of their own with a day without a year, in the latest year that the text names by itself; a text may name many. */
function inToldYear(
  text: string,
  dates: readonly DateSpan[],
  { language, today }: DateSource,
): readonly DateProposal[] {
  const years = dates.flatMap(({ precision, bounds }) => (precision === 'year' && bounds ? bounds : []))
  const year = years
    .filter(({ earliest }) => earliest <= today)
    .toSorted((one, other) => (one.earliest < other.earliest ? -1 : 1))
    .at(-1)
  if (year === undefined) return []
  // Its own middle is nearest to every day of a year.
  const lines = nearestYears(text, dates, `${year.earliest.slice(0, 4)}-07-02`, {
    language,
    today,
    text,
    url: null,
    fileName: null,
  })
  // The last of February may lie in another year than the one that is told.
  const isInYear = ({ earliest, latest }: SomeBounds) =>
    earliest !== null && latest !== null && earliest >= year.earliest && latest <= year.latest
  return lines.filter(({ bounds }) => isInYear(bounds)).map((one) => guessedBy('yearTold', one))
}

function dayInNearestYear({ bounds, month, day, persian }: DateSpan, known: string): Days | null {
  if (bounds !== null || month === null || day === null) return null
  const distance = { kind: 'yearless' as const, ...(persian ?? { month, day }), persian: persian !== null }
  return resolveDistance(distance, { earliest: known, latest: known })
}

interface SomeBounds {
  readonly earliest: string | null
  readonly latest: string | null
  readonly approximate?: boolean
}

function inText(
  kind: DateProposalKind,
  text: string,
  { start, end }: Span,
  { earliest, latest, approximate = false }: SomeBounds,
  snippet: string,
): DateProposal {
  const basis = kind === 'line' || kind === 'dayFirst' || kind === 'updated' ? 'text' : 'inferred'
  const isGuess = approximate || kind === 'perhapsNotBefore'
  const bounds: DateBounds = { earliest, latest, approximate: isGuess, basis, snippet }
  const strength = kind === 'nearestYear' && latest === null ? GUESSED_EVENT : STRENGTH[kind]
  return { kind, bounds, span: { start, end }, line: lineNumber(text, start), strength }
}

/** Counts from 1. */
function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function lineAround(text: string, span: Span): string {
  const to = text.indexOf('\n', span.end)
  return text.slice(lineStart(text, span), to < 0 ? text.length : to)
}

function lineStart(text: string, { start }: Span): number {
  return start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
}

/** What is told of a date: by its clause, else by its sentence. */
function toldOf(text: string, date: Span, base: string): ReturnType<typeof timeToldIn> {
  const clause = timeToldIn(partAround(text, date, CLAUSE_END), base)
  return clause === 'unknown' ? timeToldIn(partAround(text, date, SENTENCE_END), base) : clause
}

/** A stop after a short figure ends no sentence: `19. März`. */
const SENTENCE_END = /(?:(?<!\p{Nd})[.!?։]|(?<=\p{Nd}{4})\.)(?=\s+[\p{Lu}\p{Lo}\p{Nd}]|\s*$)|[。！？۔।\n]/u
const CLAUSE_END = new RegExp(`${SENTENCE_END.source}|[,;:،、，](?=\\s|\\p{L})|\\s[–—]\\s`, 'u')

function partAround(text: string, { start, end }: Span, stop: RegExp): string {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(stop)
      .at(-1) ?? ''
  const after = text.slice(end, end + SENTENCE).split(stop)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

/** Whole words around a date, of its own line. */
function snippetAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const head = start > AROUND ? before.replace(/^\S*\s/u, '') : before
  const tail = end + AROUND < text.length ? after.replace(/\s\S*$/u, '') : after
  return `${head.split('\n').at(-1) ?? ''}${text.slice(start, end)}${tail.split('\n')[0] ?? ''}`
    .replaceAll(/\s+/g, ' ')
    .trim()
}
