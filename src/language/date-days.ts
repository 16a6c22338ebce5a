/** The day or days of a month beside its name. For `dates.ts` only. */
import { isCountedDay } from './counted-figures.ts'
import { DAY_JOINTS, MONTH_FIRST, MONTH_WORDS, NO_DAY_AFTER, wordTest } from './date-words.ts'
import { yearAfter } from './date-years.ts'
import type { MonthAt } from './month-at.ts'
import { isProclitic } from './number-context.ts'
import type { Token } from './tokens.ts'

/** A number and the token it ends at. */
export interface At {
  readonly value: number
  readonly at: number
}

/** One day or a run of days, and the first and last token of the whole with the month. */
export interface Days {
  readonly first: number
  readonly last: number
  readonly day: number
  /** `null` for one day. */
  readonly toDay: number | null
}

/** The day or days before or after a month of a text; `null` if none is said. */
export function daysBeside(tokens: readonly Token[], month: MonthAt, base: string, text: string): Days | null {
  return daysBefore(tokens, month, base) ?? daysAfter(tokens, month, base, text)
}

/** `19 and 20 March`: days before `first` that share its month, last one first; each at its own token. */
export function daysListedBefore(tokens: readonly Token[], { first, day }: Days, base: string): readonly At[] {
  const isAnd = wordTest(DAY_JOINTS, 'and', `${base} and`)
  const listed: At[] = []
  let [from, below] = [first, day]
  for (;;) {
    const joint = tokens[from - 1]
    const isList = listed.length > 0 && joint?.text === ','
    if (joint === undefined || !(isAnd(joint.lower) || isList)) return listed
    const earlier = dayEndingAt(tokens, from - 2)
    if (earlier === null || earlier.value >= below) return listed
    listed.push(earlier)
    ;[from, below] = [earlier.at, earlier.value]
  }
}

const DAY_GLUE = new Set('of de the d st nd rd th er го га му е ste η ης º ° ª . - dana'.split(' '))

/** `19 March`, `19th of March`, `19. mart`, `1er mars`, `19 de marzo`, `from 19 to 21 March`. */
function daysBefore(tokens: readonly Token[], month: MonthAt, base: string): Days | null {
  const day = dayEndingAt(tokens, month.first - 1)
  if (day === null) return null
  const earlier = runStart(tokens, day.at, base)
  const last = month.last
  if (earlier === null || earlier.value >= day.value) return { first: day.at, last, day: day.value, toDay: null }
  return { first: earlier.at, last, day: earlier.value, toDay: day.value }
}

/** The day whose number stands before `at`, over what may tie it to the month. */
function dayEndingAt(tokens: readonly Token[], last: number): At | null {
  let at = last
  for (let steps = 0; steps < 3 && DAY_GLUE.has(tokens[at]?.lower ?? ''); steps++) at--
  return dayAt(tokens, at)
}

/** Words for the first of a month. */
const FIRST = new Set(['یکم', 'primero', 'primeiro', 'primo', 'premier', 'prvi', 'prvog'])

function dayAt(tokens: readonly Token[], at: number): At | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (FIRST.has(token.lower)) return { value: 1, at }
  if (token.kind !== 'digits' || token.lower.length > 2) return null
  const value = Number(token.lower)
  const previous = tokens[at - 1]
  // `7,19 March`, `F19 March`, `$19 March` are no days.
  const isTail =
    previous?.end === token.start && /^[.,/:\p{L}\p{Sc}]/u.test(previous.text) && !isProclitic(previous.text)
  return value >= 1 && value <= 31 && !isTail ? { value, at } : null
}

const DASH = /^[-–—~～]$/u

/** `19-20 March`, `19. bis 21. März`: the day before a dash or a word that joins. */
function runStart(tokens: readonly Token[], at: number, base: string): At | null {
  const isJoint = wordTest(DAY_JOINTS, 'joint', base)
  let to = at - 1
  if (DASH.test(tokens[to]?.text ?? '')) to--
  else {
    for (let steps = 0; steps < 3 && isJoint(tokens[to]?.lower ?? ''); steps++) to--
    if (to === at - 1) return null
  }
  return dayEndingAt(tokens, to)
}

/** `March 19`, `March 19–21`, `March 19th`; `наурыздың 19`, `наурыз айының 19`, `március 19-én`. */
function daysAfter(tokens: readonly Token[], month: MonthAt, base: string, text: string): Days | null {
  const next = lowerAt(tokens, month.last + 1)
  const isOfMonth = MONTH_WORDS.test(next)
  if (!isOfMonth && MONTH_FIRST[base]?.test(lowerAt(tokens, month.last)) !== true) return null
  const day = dayAt(tokens, month.last + (isOfMonth || next === '.' || next === 'the' ? 2 : 1))
  if (day === null) return null
  const run = runFrom(tokens, day, base)
  if ([withOrdinal(tokens, day.at), run.last].some((at) => goesOn(tokens, at, text, base))) return null
  // "In March 20 ships came": a day would be "on March 20", but for "in March 20, 2024".
  const isWhole = run.toDay === null && wordTest(NO_DAY_AFTER, 'no day', base)(lowerAt(tokens, month.first - 1))
  return isWhole && yearAfter(tokens, run.last, base, text) === null ? null : { first: month.first, ...run }
}

function goesOn(tokens: readonly Token[], at: number, text: string, base: string): boolean {
  return lowerAt(tokens, at + 1) === ':' || isCountedDay(tokens, at, text, base)
}

/** The day that stands after a month, and the last of a run that it begins. */
function runFrom(tokens: readonly Token[], day: At, base: string): Omit<Days, 'first'> {
  const last = withOrdinal(tokens, day.at)
  const to = runEnd(tokens, last, base)
  return to !== null && to.value > day.value
    ? { last: to.at, day: day.value, toDay: to.value }
    : { last, day: day.value, toDay: null }
}

/** The second day of `March 19–21` or `March 19 to 21`. */
function runEnd(tokens: readonly Token[], last: number, base: string): At | null {
  const to = dayAt(tokens, last + 2)
  if (to === null) return null
  const end = { value: to.value, at: withOrdinal(tokens, to.at) }
  if (isTightDash(tokens, last + 1)) return end
  const isJoint = base === 'en' && wordTest(DAY_JOINTS, 'joint', base)(lowerAt(tokens, last + 1))
  // "From March 19 to 21 May", "March 19 to 21 people": what follows has the second figure.
  return isJoint && tokens[end.at + 1]?.kind !== 'word' ? end : null
}

/** A dash that touches what stands on both sides. */
function isTightDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return DASH.test(dash?.text ?? '') && dash?.start === before?.end && dash?.end === after?.start
}

function withOrdinal(tokens: readonly Token[], at: number): number {
  const suffix = tokens[at + 1]
  return suffix !== undefined && suffix.start === tokens[at]?.end && /^(?:st|nd|rd|th)$/.test(suffix.lower)
    ? at + 1
    : at
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}
