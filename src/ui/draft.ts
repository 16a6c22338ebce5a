/** What is typed over something saved, and when it is a draft no more. Pure; where drafts are kept is known elsewhere. */

export interface Draft<T> {
  /** What was saved when the typing began. */
  readonly from: T
  readonly typed: T
  /** It was handed over to be written: what is saved next is the answer to it, in whatever form. */
  readonly isSent?: boolean
}

/** Makes what was kept a value again; `null` when it is none. */
export type ReadTyped<T> = (kept: unknown) => T | null

/** The draft that was kept; `null` when there is none or it is damaged. */
export function readDraft<T>(kept: unknown, read: ReadTyped<T>): Draft<T> | null {
  if (!isObject(kept)) return null
  const from = read(kept['from'])
  const typed = read(kept['typed'])
  if (from === null || typed === null) return null
  return kept['isSent'] === true ? { from, typed, isSent: true } : { from, typed }
}

/** The draft while there is something to write: `null` when it equals what is saved, or what is saved is the answer to it. */
export function openDraft<T>(draft: Draft<T> | null, saved: T): Draft<T> | null {
  if (draft === null || isSame(draft.typed, saved)) return null
  return draft.isSent === true && !isSame(draft.from, saved) ? null : draft
}

/** True when both say the same, field by field; long texts are compared without being copied. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other)
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]))
}

/** Reads the words of one field. */
export function readText(kept: unknown): string | null {
  return typeof kept === 'string' ? kept : null
}

type Checks<T> = { readonly [Key in keyof T]?: (value: unknown) => boolean }

/**
 * Reads the fields of a form. A field that is damaged or unknown is as in `blank`; `checks` are for those that a value of the
 * same type does not yet fit.
 */
export function formReader<T extends object>(blank: T, checks: Checks<T> = {}): ReadTyped<T> {
  const names = Object.keys(blank) as (keyof T & string)[]
  return (kept) => {
    if (!isObject(kept)) return null
    const field = (name: keyof T & string) => {
      const isFit = checks[name] ?? ((value: unknown) => typeof value === typeof blank[name])
      return [name, isFit(kept[name]) ? kept[name] : blank[name]]
    }
    return Object.fromEntries(names.map(field)) as T
  }
}

/** Checks for one of these. */
export function oneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
