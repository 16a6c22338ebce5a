/** How much there is in a sentence that could be checked: the more of figures, dates, names and speakers, the more. */
import type { ClaimReason } from '#domain/finding.ts'
import type { DetailedProfile } from '../matching/profile.ts'

export interface Worth {
  readonly worth: number
  readonly reasons: readonly ClaimReason[]
}

const WORTH: Readonly<Record<ClaimReason, number>> = {
  figure: 1,
  date: 0.5,
  place: 0.3,
  name: 0.4,
  saying: 0.3,
  quotation: 0.2,
}
/** A figure that says what it counts can be checked. */
const COUNTED = 0.3
const QUOTED = /[«„“”"「『]/u
/** A heading ends with no stop. */
const STOPPED = /[.!?…。！？।։؟:：][)\]»”"’」』“]*\s*$/u
/** In sounds: a shorter one tells too little. */
const SHORTEST = 20

/** `null` for what is no sentence to check: a heading, a question, a scrap. */
export function worthOf(text: string, profile: DetailedProfile): Worth | null {
  if (profile.length < SHORTEST || !STOPPED.test(text) || /[?？؟;՞]\s*$/u.test(text)) return null
  const { details, anchors } = profile
  const has = (kinds: readonly string[]) => anchors.some(({ kind }) => kinds.includes(kind))
  const found: Readonly<Record<ClaimReason, boolean>> = {
    figure: details.figures.length > 0,
    date: has(['date', 'month', 'year', 'weekday']),
    place: has(['territory', 'city']),
    name: details.names.length > 0 || has(['acronym', 'alias']),
    saying: details.sayings.length > 0,
    quotation: QUOTED.test(text),
  }
  const reasons = (Object.keys(WORTH) as ClaimReason[]).filter((reason) => found[reason])
  const counted = details.figures.some(({ unit, counted: thing }) => unit !== null || thing !== null) ? COUNTED : 0
  return { worth: reasons.reduce((sum, reason) => sum + WORTH[reason], counted), reasons }
}
