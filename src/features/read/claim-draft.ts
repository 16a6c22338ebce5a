/** A claim while it is being typed, and what of it may be sent. Pure; dates and figures are read elsewhere. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ClaimType, Comparator, Quantity } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { formReader, oneOf, type ReadTyped } from '#ui/draft.ts'

/** The fields of the dialog as typed. */
export interface ClaimDraft {
  readonly wording: string
  readonly language: string
  readonly type: ClaimType
  readonly value: string
  readonly upTo: string
  readonly unit: string
  readonly comparator: Comparator
  readonly time: string
  /** The bounds `time` was taken from, as long as its words were not changed by hand. */
  readonly takenTime: DateBounds | null
  readonly actors: string
  readonly aboutSaying: boolean
  readonly speaker: string
  readonly note: string
}

/** An empty draft in a language. */
export function emptyDraft(language: string): ClaimDraft {
  return {
    wording: '',
    language,
    type: 'statement',
    value: '',
    upTo: '',
    unit: '',
    comparator: 'exactly',
    time: '',
    takenTime: null,
    actors: '',
    aboutSaying: false,
    speaker: '',
    note: '',
  }
}

/** Makes what was kept a draft again; see `formReader`. */
export function claimDraftReader(language: string): ReadTyped<ClaimDraft> {
  return formReader(emptyDraft(language), {
    type: oneOf(Object.keys(readMessages.claim.types)),
    comparator: oneOf(Object.keys(readMessages.claim.comparators)),
    takenTime: (value) => typeof value === 'object',
  })
}

/** A typed number with spaces or commas between groups of three; `null` when it is none. */
export function typedNumber(typed: string): number | null {
  const plain = typed.trim().replace(/(?<=\d)[\s\u00a0\u202f,'’](?=\d{3}(?!\d))/gu, '')
  return /^[+-]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null
}

/** The quantity of a draft; `null` when no value is typed, `bad` when it cannot be read (a range must rise). */
export function draftQuantity({ value, upTo, unit, comparator }: ClaimDraft): Quantity | null | 'bad' {
  if (value.trim() === '') return upTo.trim() === '' ? null : 'bad'
  const from = typedNumber(value)
  const to = upTo.trim() === '' ? null : typedNumber(upTo)
  if (from === null || (upTo.trim() !== '' && to === null) || (to !== null && to < from)) return 'bad'
  return { value: from, upTo: to, unit: unit.trim(), comparator }
}

/** The names of a list typed with commas or semicolons (Arabic ones too), each once. */
export function typedNames(typed: string): readonly string[] {
  const names = typed.split(/[,;،؛、\n]/u).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}
