/** What a passage offers for a claim: its dates and figures, each with the words it was read from. Proposals, never facts. */
import type { Comparator } from '#domain/records.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseNumbers, type NumberSpan } from '#language/numbers.ts'
import { findStatedDates, type StatedDate } from '#language/stated-dates.ts'
import { dateWords } from '#i18n/date-words.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import type { ClaimDraft } from './claim-draft.ts'

export interface ClaimProposal {
  readonly key: string
  /** The words of the passage it was read from. */
  readonly snippet: string
  /** BCP 47 tag of the snippet. */
  readonly language: string
  /** What it was read as, in the words of the interface. */
  readonly meaning: string
  /** What taking it sets. */
  readonly fields: Partial<ClaimDraft>
}

/** Figures and dates of a stretch of a text; `published` gives the year to a date that has none, which is said. */
export function proposalsIn(
  text: string,
  span: Span,
  language: string,
  published: DateBounds | null,
): readonly ClaimProposal[] {
  const passage = text.slice(span.start, span.end)
  const numbers = parseNumbers(passage, language).flatMap((number) => numberProposal(number, passage, language) ?? [])
  const dates = findStatedDates(passage, language, certainYear(published)).map((date) => dateProposal(date, language))
  return [...numbers, ...dates]
}

const comparators: Readonly<Record<NonNullable<NumberSpan['comparator']>['kind'], Comparator>> = {
  about: 'about',
  moreThan: 'moreThan',
  atLeast: 'atLeast',
  lessThan: 'lessThan',
  upTo: 'atMost',
  exactly: 'exactly',
}

/** A figure with its unit as written; years are dates, not figures. */
function numberProposal(number: NumberSpan, passage: string, language: string): ClaimProposal | null {
  if (number.kind === 'year') return null
  const { comparator: cue, unit, high } = number
  const parts = [number, cue, unit].filter((part) => part !== null)
  const comparator = cue ? comparators[cue.kind] : 'exactly'
  const value = String(number.value)
  const upTo = high === null ? '' : String(high)
  const figure = [value, upTo].filter((part) => part !== '').join('–')
  return {
    key: `number ${number.start}`,
    snippet: passage.slice(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end))),
    language,
    meaning: `${uiMessages.comparators[comparator]} ${figure}`,
    fields: { type: 'quantity', value, upTo, unit: unit?.text ?? (number.kind === 'percent' ? '%' : ''), comparator },
  }
}

function dateProposal(date: StatedDate, language: string): ClaimProposal {
  const { start, written, earliest, latest, isAbout } = date
  const bounds: DateBounds = { earliest, latest, approximate: isAbout, basis: 'text', snippet: written }
  const words = dateWords(bounds)
  return {
    key: `date ${start}`,
    snippet: written,
    language,
    meaning: date.isYearSaid ? words : claimsMessages.form.yearOfArticle(words),
    fields: { time: words, takenTime: bounds },
  }
}

/** The year the article was published, if that is known for certain. */
function certainYear(published: DateBounds | null): number | null {
  const year = published?.earliest?.slice(0, 4)
  return year === undefined || published?.latest?.slice(0, 4) !== year ? null : Number(year)
}
