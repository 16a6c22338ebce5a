/** Dates of languages that count their months (Chinese, Japanese, Korean, Vietnamese) and of the Persian calendar. For `numeric-dates.ts`. */
import { calendarBounds, seasonBounds } from './calendar.ts'
import type { Season } from './calendar.ts'
import { decadeForms } from './decades.ts'
import { persianBounds } from './persian-calendar.ts'

/** What figures and words of a date say; `null` for what they do not. */
export interface Said {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly toDay: number | null
  /** `undefined`: as the calendar has it. Of another calendar, or of several years, it is told here. */
  readonly bounds?: { readonly earliest: string; readonly latest: string }
  readonly persian?: { readonly month: number; readonly day: number }
  readonly season?: Season
  /** `undefined`: the finest part said. */
  readonly precision?: 'month' | 'season' | 'year' | 'decade'
}

/** A form of dates, and what its groups say; `null` for no such date. Tried on texts with ASCII digits. */
export interface CountedForm {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => Said | null
}

const N = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`
const Y = String.raw`\d{4}|[〇零○一二三四五六七八九]{4}`
const FREE = String.raw`(?<![\d〇零○一二三四五六七八九十])`
const TO = String.raw`\s?(?:から|부터|[至到–—~～〜-])\s?`
const DAYS = String.raw`(${N})\s?(?:[日일号號]?${TO}(${N})\s?)?[日일号號](?!本)`
const MONTH = String.raw`(${N})\s?[月월](?!요일)`

/** Not the spring festival, the winter games and the like. */
const SEASON = String.raw`([春夏秋冬]|봄|여름|가을|겨울)(?![节節運运闘斗]|[季]?[奥奧残殘五オパ]|\s?올림픽)`

const EAST_ASIAN: readonly CountedForm[] = [
  {
    pattern: new RegExp(`${FREE}(${Y})\\s?[年년][的の]?\\s?${SEASON}[天季]?`, 'gu'),
    read: ([year, season]) => seasonOf(valueOf(year), season),
  },
  {
    pattern: new RegExp(`${FREE}(${Y})\\s?[年년]?${TO}(${Y})\\s?[年년]`, 'gu'),
    read: ([from, to]) => yearsOf(valueOf(from), valueOf(to)),
  },
  {
    pattern: new RegExp(`${FREE}(${Y})\\s?[年년](?:\\s?${MONTH}(?:\\s?${DAYS})?)?`, 'gu'),
    read: ([year, month, day, toDay]) => said(valueOf(year), valueOf(month), valueOf(day), valueOf(toDay)),
  },
  {
    pattern: new RegExp(`${FREE}${MONTH}(?:\\s?${DAYS})?`, 'gu'),
    read: ([month, day, toDay]) => said(null, valueOf(month), valueOf(day), valueOf(toDay)),
  },
]

const VIETNAMESE_MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const VM = String.raw`\d{1,2}|mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín`

const VIETNAMESE: readonly CountedForm[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d/.-])(?:(?:ngày\s+)?(\d{1,2})(?:\s*(?:đến|tới|[-–])\s*(?:ngày\s+)?(\d{1,2}))?\s+)?tháng\s+(${VM})(?:(?:\s*,?\s*năm\s+|\s*[/-]\s*|\s+)(\d{4}))?(?![\p{L}\d/])`,
      'giu',
    ),
    read: ([day, toDay, month, year]) => said(valueOf(year), vietnameseMonth(month), valueOf(day), valueOf(toDay)),
  },
  {
    pattern: /(?<!\p{L})mùa\s+(xuân|hè|hạ|thu|đông)(?:\s*,?\s*năm)?\s+(\d{4})(?!\d)/giu,
    read: ([season, year]) => seasonOf(valueOf(year), season?.toLowerCase()),
  },
  {
    pattern: /(?<!\p{L})ngày\s+(\d{1,2})\s*[/-]\s*(\d{1,2})(?![\d/-])/giu,
    read: ([day, month]) => said(null, valueOf(month), valueOf(day), null),
  },
]

const PERSIAN_MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند|حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'
    .split('|')
    .map((names) => names.split(' '))
const PM = PERSIAN_MONTHS.flat().join('|')

const PERSIAN: readonly CountedForm[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\d])(?:(\d{1,2}|یکم)(?:\s+(?:تا|الی)\s+(\d{1,2}))?\s+)?(${PM})(\s*‌?ماه)?(?:\s*،?\s*(?:سال\s+)?(1[234]\d\d))?(?![\p{L}\p{M}\d])`,
      'gu',
    ),
    read: ([day, toDay, month, isMonth, year]) => {
      // A month's name alone is a word: `مهر` is affection, `تیر` a shot.
      if (day === undefined && year === undefined && isMonth === undefined) return null
      return persian(valueOf(year), persianMonth(month), day === 'یکم' ? 1 : valueOf(day), valueOf(toDay))
    },
  },
  {
    pattern: /(?<![\p{L}\p{M}\d])(1[234]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])/gu,
    read: ([year, month, day]) => persian(valueOf(year), valueOf(month), valueOf(day), null),
  },
  {
    pattern: /(?<![\p{L}\p{M}])(بهار|تابستان|پاییز|زمستان)(?:\s+سال)?\s+(1[234]\d\d|20\d\d)(?![\d/-])/gu,
    read: ([season, year]) => persianSeason(valueOf(year), season),
  },
  {
    pattern: /(?<![\p{L}\p{M}\d])سال\s+(1[234]\d\d)(?![\d/-])/gu,
    read: ([year]) => persian(valueOf(year), null, null, null),
  },
]

/** The forms to try on a text of a base language. */
export function countedForms(base: string): readonly CountedForm[] {
  const own = base === 'vi' ? VIETNAMESE : base === 'fa' ? PERSIAN : []
  return [...EAST_ASIAN, ...own, ...decadeForms(base)]
}

function said(year: number | null, month: number | null, day: number | null, toDay: number | null): Said | null {
  if (month !== null && calendarBounds(year ?? 2000, month, day ?? undefined) === null) return null
  const isRun = toDay !== null && toDay > (day ?? 0) && calendarBounds(year ?? 2000, month ?? 1, toDay) !== null
  return { year, month, day, toDay: isRun ? toDay : null }
}

const SEASONS: readonly (readonly [Season, string])[] = [
  ['spring', '春 봄 xuân بهار'],
  ['summer', '夏 여름 hè hạ تابستان'],
  ['autumn', '秋 가을 thu پاییز'],
  ['winter', '冬 겨울 đông زمستان'],
]

function seasonOf(year: number | null, written = ''): Said | null {
  const season = SEASONS.find(([, words]) => words.split(' ').includes(written))?.[0]
  const bounds = season === undefined || year === null ? null : seasonBounds(season, year)
  if (season === undefined || bounds === null) return null
  return { year, month: null, day: null, toDay: null, bounds, season, precision: 'season' }
}

/** A quarter of the Persian year, which begins in spring. */
function persianSeason(year: number | null, written = ''): Said | null {
  if (year === null || year >= 2000) return seasonOf(year, written)
  const at = SEASONS.findIndex(([, words]) => words.split(' ').includes(written))
  const [first, last] = [persianBounds(year, at * 3 + 1), persianBounds(year, at * 3 + 3)]
  const season = SEASONS[at]?.[0]
  if (first === null || last === null || season === undefined) return null
  const bounds = { earliest: first.earliest, latest: last.latest }
  return {
    year: Number(first.earliest.slice(0, 4)),
    month: null,
    day: null,
    toDay: null,
    bounds,
    season,
    precision: 'season',
  }
}

function yearsOf(from: number | null, to: number | null): Said | null {
  const [first, last] = [calendarBounds(from ?? 0), calendarBounds(to ?? 0)]
  if (first === null || last === null || first.earliest >= last.latest) return null
  return { year: from, month: null, day: null, toDay: null, bounds: { earliest: first.earliest, latest: last.latest } }
}

/** In a year that is told, exactly; else as most years have it: they begin on 21 March. */
function persian(year: number | null, month: number | null, day: number | null, toDay: number | null): Said | null {
  const of = (last: number | null) => persianBounds(year ?? 1402, month ?? undefined, last ?? undefined)
  const [from, to] = [of(day), of(toDay ?? day)]
  if (from === null || to === null || from.earliest > to.latest) return null
  const said = day === null ? partOfPersianYear(month) : gregorianDay(from.earliest)
  if (year !== null) return { ...said, bounds: { earliest: from.earliest, latest: to.latest } }
  return { ...said, year: null, ...(month === null || day === null ? {} : { persian: { month, day } }) }
}

/** It lies in two months of the other calendar, or in two years. */
function partOfPersianYear(month: number | null): Said {
  return { year: null, month: null, day: null, toDay: null, precision: month === null ? 'year' : 'month' }
}

function gregorianDay(iso: string): Said {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)), toDay: null }
}

function vietnameseMonth(written: string | undefined): number | null {
  const at = VIETNAMESE_MONTHS.indexOf((written ?? '').toLowerCase())
  return at >= 0 ? at + 1 : valueOf(written)
}

function persianMonth(written = ''): number | null {
  const at = PERSIAN_MONTHS.map((names) => names.indexOf(written)).find((place) => place >= 0)
  return at === undefined ? null : at + 1
}

const NUMERALS = '〇一二三四五六七八九'

/** ASCII digits, a year in single numerals (二〇二四), or a number up to 99 (二十一); `null` for nothing. */
function valueOf(written: string | undefined): number | null {
  if (written === undefined) return null
  if (/^\d+$/.test(written)) return Number(written)
  const digit = (sign: string | undefined) => Math.max(0, NUMERALS.indexOf(sign ?? ''))
  if (!written.includes('十')) return Number([...written].map(digit).join(''))
  const [tens = '', units = ''] = written.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(units)
}
