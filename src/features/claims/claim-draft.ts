/** A claim while it is being typed, and what of it may be sent. Pure; dates are read elsewhere. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { StoryId } from '#domain/ids.ts'
import type { Claim, ClaimType, Comparator, Quantity } from '#domain/records.ts'
import { boundsOfReading, isNoDate, type DateReading } from '#ui/date-reading.ts'
import { formReader, oneOf, type ReadTyped } from '#ui/draft.ts'
import { claimTypes, comparators } from './claim-choices.ts'
import { typedNumber } from './typed-fields.ts'

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
  /** Who says it in the passage; of no use without one. */
  readonly speaker: string
  readonly note: string
  /** The stories it is asked of, besides those of the passage. */
  readonly asked: readonly StoryId[]
}

/** An empty draft in a language. */
export function emptyDraft(language: string, asked: readonly StoryId[] = []): ClaimDraft {
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
    asked,
  }
}

/** Makes what was kept a draft again; see `formReader`. */
export function claimDraftReader(blank: ClaimDraft): ReadTyped<ClaimDraft> {
  return formReader(blank, {
    type: oneOf(claimTypes.map(({ id }) => id)),
    comparator: oneOf(comparators.map(({ id }) => id)),
    takenTime: (value) => typeof value === 'object',
    asked: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
  })
}

/** The quantity of a draft; `null` when no value is typed, `bad` when it cannot be read (a range must rise). */
export function draftQuantity({ value, upTo, unit, comparator }: ClaimDraft): Quantity | null | 'bad' {
  if (value.trim() === '') return upTo.trim() === '' ? null : 'bad'
  const from = typedNumber(value)
  const to = upTo.trim() === '' ? null : typedNumber(upTo)
  if (typeof from !== 'number' || to === 'twoWays' || (upTo.trim() !== '' && to === null)) return 'bad'
  if (to !== null && to < from) return 'bad'
  return { value: from, upTo: to, unit: unit.trim(), comparator }
}

/** The names of a list typed with commas or semicolons (Arabic ones too), each once. */
export function typedNames(typed: string): readonly string[] {
  const names = typed.split(/[,;،؛、\n]/u).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** What a claim is made with. */
export type EnteredClaim = Pick<
  Claim,
  'wording' | 'language' | 'type' | 'quantity' | 'time' | 'actors' | 'aboutSaying' | 'note'
>

/** The fields of a draft; `null` while it has no wording, or figures or a time that cannot be read. `reading` is that of its time. */
export function enteredClaim(draft: ClaimDraft, reading: DateReading): EnteredClaim | null {
  const { wording, language, type, aboutSaying } = draft
  const quantity = draftQuantity(draft)
  const time = draft.takenTime ?? boundsOfReading(reading)
  if (wording.trim() === '' || quantity === 'bad' || (time === null && !isNoDate(reading))) return null
  return {
    wording,
    language,
    type,
    aboutSaying,
    quantity,
    time,
    actors: typedNames(draft.actors),
    note: draft.note.trim(),
  }
}
