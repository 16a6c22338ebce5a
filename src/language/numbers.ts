/**
 * Finds numbers written in figures, with what they count and how they are bounded. Dates are left to `dates.ts` (only a
 * year standing alone is given, as a year); numbers spelled out in words are not read.
 */
import { clockTimes } from './clock-times.ts'
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import type { ComparatorSpan } from './comparators.ts'
import { findDates } from './dates.ts'
import type { DateSpan, MonthNames } from './dates.ts'
import { freeSpans } from './free-spans.ts'
import { baseLanguage } from './language-names.ts'
import { chainEnd, telephones } from './number-chains.ts'
import { currencyBefore, isOrdinal, isPartOfName, isTime, saysPercent } from './number-context.ts'
import { readFiguresAt } from './number-figures.ts'
import type { Figures } from './number-figures.ts'
import { tailOf } from './number-tail.ts'
import type { Magnitudes, Tail } from './number-tail.ts'
import { magnitudeOf } from './number-words.ts'
import { monthOf } from './months.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Span } from './words.ts'

export type { Comparator } from './number-words.ts'

/** A number found in a text. Spans in UTF-16 code units. */
export interface NumberSpan extends Span {
  readonly written: string
  /** The value with its magnitude ("7 thousand" is 7000); of a range, the lower end. */
  readonly value: number
  /** The upper end of a range, else `null`. */
  readonly high: number | null
  readonly kind: 'cardinal' | 'percent' | 'money' | 'year' | 'range'
  /** How the text bounds it and where it says so; `null` if it does not. */
  readonly comparator: ComparatorSpan | null
  /** The word (or sign) of what is counted, as written; `null` if none follows. */
  readonly unit: (Span & { readonly text: string }) | null
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly base: string
  readonly names: NumberNames
}

/** What words mean beside figures, if more than the own tables know. */
export interface NumberNames {
  readonly monthOf: MonthNames
  readonly magnitudeOf: Magnitudes
}

const ownNames: NumberNames = { monthOf, magnitudeOf }

/**
 * The numbers of a text in reading order, without overlap. `language` is a BCP 47 tag; `known` are the dates of the text, where they are
 * at hand. Linear; never throws.
 */
export function parseNumbers(
  text: string,
  language: string,
  names: NumberNames = ownNames,
  known: readonly DateSpan[] | null = null,
): NumberSpan[] {
  if (!/\p{Nd}/u.test(text)) return []
  const reading = { tokens: tokensOf(text), text, base: baseLanguage(language), names }
  const { tokens } = reading
  const dateAt = coveringDates(known ?? findDates(text, language, names.monthOf))
  const isFree = freeSpans([...clockTimes(text, reading.base), ...telephones(text)])
  const found: NumberSpan[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const floor = found.at(-1)?.end ?? 0
    if (token?.kind !== 'digits' || token.start < floor) continue
    const { span, last } = numberOrYear(reading, index, floor, dateAt(token.start), isFree(token))
    if (span !== null) found.push(span)
    index = last
  }
  return found
}

interface Found {
  readonly span: NumberSpan | null
  /** Index of the last token looked at. */
  readonly last: number
}

/** The year or the number at the digits at `index`; none where a date or a time of day covers them. */
function numberOrYear(reading: Reading, index: number, floor: number, date: DateSpan | null, isFree: boolean): Found {
  const token = reading.tokens[index]
  if (date === null) return isFree ? numberAt(reading, index, floor) : { span: null, last: index }
  const isYear = date.precision === 'year' && token !== undefined
  return { span: isYear ? yearSpan(date, token) : null, last: index }
}

/** Finds the date around an offset, for offsets that only grow. */
function coveringDates(dates: readonly DateSpan[]): (offset: number) => DateSpan | null {
  let next = 0
  return (offset) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= offset) next++
    const date = dates[next]
    return date !== undefined && date.start <= offset ? date : null
  }
}

/** A year alone, or a span of years, without its word for "year". */
function yearSpan(date: DateSpan, token: Token): NumberSpan {
  const value = date.year ?? Number(token.lower)
  const to = Number(date.bounds?.latest.slice(0, 4) ?? value)
  const written = /^\p{Nd}{4}\s*[-–—]\s*\p{Nd}{4}/u.exec(date.written)?.[0] ?? token.text
  const high = to > value ? to : null
  return {
    start: token.start,
    end: token.start + written.length,
    written,
    value,
    high,
    kind: 'year',
    comparator: null,
    unit: null,
  }
}

/** The number at the digits at `index`; nothing before the offset `floor` belongs to it. */
function numberAt(reading: Reading, index: number, floor: number): Found {
  const { tokens, text, base } = reading
  const none = { span: null, last: index }
  if (isPartOfName(tokens, index) || isTime(tokens, index)) return none
  const chain = chainEnd(tokens, index)
  if (chain !== null) return { span: null, last: chain }
  const low = readFiguresAt(tokens, index, text, base)
  return low === null || isOrdinal(tokens, index, low.last, base) ? none : spanFrom(reading, index, floor, low)
}

function spanFrom(reading: Reading, index: number, floor: number, low: Figures): Found {
  const { tokens, text } = reading
  const { tail, ...values } = valuesOf(reading, low)
  const before = currencyBefore(tokens, index, floor)
  const currency = before ?? tail.currency
  const start = (before ?? tokens[index])?.start ?? 0
  const end = tokens[tail.last]?.end ?? start
  const isPercent = tail.isPercent || saysPercent(tokens, index)
  const span: NumberSpan = {
    start,
    end,
    written: text.slice(start, end),
    ...values,
    kind: kindOf(isPercent, currency !== null, values.high !== null),
    ...contextOf(reading, { start, end }, tail.last, currency ?? tail.unit),
  }
  return { span, last: tail.last }
}

function tailAfter({ tokens, base, names }: Reading, { last }: Figures): Tail {
  return tailOf(tokens, last, base, names.magnitudeOf)
}

/** What follows a magnitude below it: `41 ألفا و600`, `2 млн 300 тыс.`, `۲ هزار و ۵۰۰`; `null` for most numbers. */
function restBelow(reading: Reading, { factor, last }: Tail): { readonly value: number; readonly tail: Tail } | null {
  const { tokens, text, base } = reading
  if (factor < 1000) return null
  const isJoined = tokens[last + 1]?.lower === 'و'
  const low = readFiguresAt(tokens, isJoined ? last + 2 : last + 1, text, base)
  if (low === null || !Number.isInteger(low.value)) return null
  const tail = tailAfter(reading, low)
  const value = low.value * tail.factor
  // A year may follow, and other figures in languages that do not say numbers like this.
  const isPart = isJoined || tail.factor >= 100 || (SUMMED.has(base) && low.value >= 100)
  return isPart && value < factor ? { value, tail } : null
}

/** Languages that write `2 thousand 500`. */
const SUMMED: ReadonlySet<string> = new Set('ka kk ky az uz tr hi vi fa ar'.split(' '))

/** "5-7 thousand" is 5000 to 7000; "500 thousand to 1 million" keeps its own magnitudes. */
function valuesOf(reading: Reading, low: Figures): { value: number; high: number | null; tail: Tail } {
  const own = tailAfter(reading, low)
  const high = rangeEnd(reading, low)
  if (high !== null) {
    const tail = tailAfter(reading, high)
    const factor = own.factor === 1 ? tail.factor : own.factor
    return { value: round(low.value * factor), high: round(high.value * tail.factor), tail }
  }
  const rest = restBelow(reading, own)
  return { value: round(low.value * own.factor + (rest?.value ?? 0)), high: null, tail: rest?.tail ?? own }
}

function kindOf(isPercent: boolean, isMoney: boolean, isRange: boolean): NumberSpan['kind'] {
  if (isPercent) return 'percent'
  if (isMoney) return 'money'
  return isRange ? 'range' : 'cardinal'
}

/** `3.3 * 1e6` without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}

/** Comparator and unit. Where the word after the number was the comparator (`100-ден астам кеме`), the unit follows it. */
function contextOf(
  reading: Reading,
  span: Span,
  last: number,
  counted: Token | null,
): Pick<NumberSpan, 'comparator' | 'unit'> {
  const ahead = comparatorBefore(reading.text, span.start, reading.base)
  const behind = ahead === null ? comparatorAfter(reading.text, span.end, counted?.end ?? span.end, reading.base) : null
  let unit = counted
  if (counted !== null && behind !== null && counted.end > behind.start && counted.start < behind.end) {
    unit =
      reading.tokens.slice(last, last + 8).find((token) => token.kind === 'word' && token.start >= behind.end) ?? null
  }
  return {
    comparator: ahead ?? behind,
    unit: unit === null ? null : { start: unit.start, end: unit.end, text: unit.text },
  }
}

const TO = new Set(['to', 'до', 'do', 'bis', 'à', 'a', 'and', 'und', 'y', 'et', 'і', 'и', 'i'])
const FROM = new Set([
  'from',
  'between',
  'от',
  'від',
  'од',
  'od',
  'von',
  'zwischen',
  'entre',
  'de',
  'между',
  'між',
  'između',
  'између',
  'między',
])

/** The upper end of `5-7`, `from 5 to 7`, `от 5 до 7 тысяч`. */
function rangeEnd(reading: Reading, low: Figures): Figures | null {
  const { tokens, text, base } = reading
  const joint = tokens[low.last + 1]
  if (joint === undefined || isTime(tokens, low.last + 2)) return null
  const isDash = /^[-–—]$/u.test(joint.text)
  const isWord =
    TO.has(joint.lower) && tokens.slice(Math.max(0, low.last - 6), low.last).some((token) => FROM.has(token.lower))
  const high = isDash || isWord ? readFiguresAt(tokens, low.last + 2, text, base) : null
  if (high === null) return sharesMagnitude(reading, low)
  return isWord || high.value > low.value ? high : null
}

const OR = new Set(
  'or to или або чи ili или oder bis ou à o a lub do nebo až alebo vagy tai või veya ya یا או أو إلى sau atau hoặc sampai'.split(
    ' ',
  ),
)

/** The second of "5 or 6 thousand": one magnitude for both. */
function sharesMagnitude({ tokens, text, base, names }: Reading, low: Figures): Figures | null {
  if (!OR.has(tokens[low.last + 1]?.lower ?? '')) return null
  const high = readFiguresAt(tokens, low.last + 2, text, base)
  if (high === null || high.value <= low.value || high.value >= 1000) return null
  return tailOf(tokens, high.last, base, names.magnitudeOf).factor > 1 ? high : null
}
