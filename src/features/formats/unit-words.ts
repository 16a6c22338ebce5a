/** In which unit a format counts, in words made of the one table of units. */
import { formatsMessages as words } from '#i18n/messages/formats.ts'
import type { OffsetUnit } from '#interchange/offsets.ts'
import type { EntryUnits } from './format-entries.ts'

/** For a cell of the table. */
export function shortUnits(units: EntryUnits | null): string {
  if (units === null) return words.overview.none
  const told = units.written ?? units.read
  return told === null ? words.overview.none : nameOf(told)
}

/** As a sentence. */
export function unitSentence(units: EntryUnits | null): string {
  const { same, apart, none } = words.units
  const [read, written] = [nameOrNull(units?.read ?? null), nameOrNull(units?.written ?? null)]
  if (read === null) return written === null ? none : words.units.written(written)
  if (written === null) return words.units.read(read)
  return read === written ? same(read) : apart(read, written)
}

function nameOrNull(units: readonly OffsetUnit[] | 'either' | null): string | null {
  return units === null ? null : nameOf(units)
}

function nameOf(units: readonly OffsetUnit[] | 'either'): string {
  if (units === 'either') return words.either
  const [one, other] = units.map((unit) => words.unit[unit])
  return other === undefined ? (one ?? '') : words.both(one ?? '', other)
}
