/** The cells of a date: in one form or in words, the days it lies between, and how it is known (C7). */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { dateProblem } from '#domain/valid-dates.ts'
import { readEdtf } from '../edtf.ts'
import { statedDate } from '../stated-date.ts'
import { wordIn } from './cell-words.ts'
import { unfit, type RowCells } from './row-cells.ts'

type Read = DateBounds | null | undefined | { readonly unread: ReadingReason }

/** The date as the sheet has it; `undefined` where it says nothing else than what is here, a reason where it cannot be read. */
export function dateInCells(cells: RowCells, role: 'time' | 'firstSaid', present: DateBounds | null): Read {
  const basis = `${role}Basis` as const
  const written = cells.changed(role)
  const days = daysIn(cells, role)
  if (written === null && days === null && cells.changed(basis) === null) return undefined
  const bounds = written === null ? boundsOfDays(days, present) : boundsIn(written)
  if (bounds === null) return withoutDate(cells, basis, present)
  if (written === null && days === null && wordOf(cells, basis) === '')
    return { unread: unfit(cells, basis, 'cellEmptied').reason }
  const why = whyNot(bounds, written, days)
  return why || bounds === 'unread' ? { unread: why ?? unread('') } : withBasis(bounds, wordOf(cells, basis), present)
}

/** Where no date stands, it is taken out; how a date is known says nothing where there never was one. */
function withoutDate(cells: RowCells, basis: 'timeBasis' | 'firstSaidBasis', present: DateBounds | null): Read {
  if (present !== null) return null
  return wordOf(cells, basis) === '' ? undefined : { unread: unfit(cells, basis, 'withoutDate').reason }
}

/** What the sheet says otherwise of how a date is known; empty where it says nothing, for then it is known by whoever changed it. */
function wordOf(cells: RowCells, basis: 'timeBasis' | 'firstSaidBasis'): string {
  return cells.changed(basis)?.trim() ?? ''
}

/** Why it cannot be taken; `null` where it can. */
function whyNot(bounds: Bounds | 'unread', written: string | null, days: Days | null): ReadingReason | null {
  if (bounds === 'unread' || dateProblem({ snippet: null, ...bounds, basis: 'analyst' }))
    return unread(written ?? daysAsWritten(days))
  const isOther = written !== null && days !== null && !isSamePeriod(bounds, days)
  return isOther ? { key: 'datesDisagree', params: { date: written } } : null
}

/** The day that cannot be read; both where they are days, but of no period. */
function daysAsWritten(days: Days | null): string {
  const said = [days?.earliest, days?.latest].filter((day) => day !== null && day !== undefined)
  const odd = said.find((day) => readEdtf(day) === null)
  return odd ?? said.join('/')
}

type Days = Pick<DateBounds, 'earliest' | 'latest'>
type Bounds = Days & Pick<DateBounds, 'approximate'> & Partial<Pick<DateBounds, 'snippet'>>

function unread(date: string): ReadingReason {
  return { key: 'dateUnread', params: { date } }
}

/** The days it lies between, as their cells have them; `null` where neither says anything else than what is here. */
function daysIn(cells: RowCells, role: 'time' | 'firstSaid'): Days | null {
  const [earliest, latest] = [`${role}Earliest`, `${role}Latest`] as const
  if (!cells.changesAny(earliest, latest)) return null
  const [first, last] = [boundsIn(cells.value(earliest)), boundsIn(cells.value(latest))]
  return {
    earliest: first === 'unread' ? cells.value(earliest) : (first?.earliest ?? null),
    latest: last === 'unread' ? cells.value(latest) : (last?.latest ?? null),
  }
}

function boundsOfDays(days: Days | null, present: DateBounds | null): Bounds | null {
  if (days === null) return present
  return days.earliest === null && days.latest === null ? null : { ...days, approximate: present?.approximate ?? false }
}

/** Nothing, what was read, or that it says something that cannot be read. */
function boundsIn(cell: string): Bounds | null | 'unread' {
  if (cell.trim() === '') return null
  const plain = readEdtf(cell)
  if (plain) return plain
  const { bounds } = statedDate(cell, 'und')
  if (bounds === null) return 'unread'
  const { earliest, latest, approximate } = bounds
  return { earliest, latest, approximate, snippet: cell.trim() }
}

function isSamePeriod(one: Days, other: Days): boolean {
  return one.earliest === other.earliest && one.latest === other.latest
}

/** `word` says how it is known; empty where the sheet does not say. */
function withBasis(bounds: Bounds, word: string, present: DateBounds | null): Read {
  const said = word === '' ? null : wordIn.dateBasis(word)
  if (word !== '' && said === null) return { unread: { key: 'wordUnknown', params: { word } } }
  const isSame = present !== null && isSamePeriod(bounds, present) && bounds.approximate === present.approximate
  if (!isSame) return { snippet: null, ...bounds, basis: said ?? 'analyst' }
  return said === null || said === present.basis ? undefined : { ...present, basis: said }
}
