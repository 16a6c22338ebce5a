/** Finds how a text bounds a number: "about", "more than", "at least" before it, "or more", `-ზე მეტი` after it. */
import { BOUND_WORDS } from './bound-words.ts'
import { CUES_AFTER, CUES_BEFORE } from './number-words.ts'
import type { Comparator, ComparatorCue } from './number-words.ts'
import { isUnspaced } from './script.ts'
import type { Span } from './words.ts'

/** A comparator and where it stands, in UTF-16 code units. */
export interface ComparatorSpan extends Span {
  readonly kind: Comparator
}

/** No cue is longer. */
const REACH = 28

function indexed(
  cues: readonly ComparatorCue[],
  keyOf: (cue: string) => string,
): ReadonlyMap<string, readonly ComparatorCue[]> {
  const index = new Map<string, ComparatorCue[]>()
  for (const cue of cues) {
    const key = keyOf(cue.cue)
    index.set(key, [...(index.get(key) ?? []), cue])
  }
  return index
}

/** The cues of a language, by their last and by their first character. */
interface Cues {
  readonly byLast: ReadonlyMap<string, readonly ComparatorCue[]>
  readonly byFirst: ReadonlyMap<string, readonly ComparatorCue[]>
}

const KINDS: readonly Comparator[] = ['about', 'moreThan', 'atLeast', 'lessThan', 'upTo']
const known = new Map<string, Cues>()

function cuesOf(base: string): Cues {
  let cues = known.get(base)
  if (cues === undefined) {
    const [before = '', after = ''] = (BOUND_WORDS[base] ?? '').split('>')
    cues = {
      byLast: indexed(longestFirst([...ownCues(before), ...CUES_BEFORE]), (cue) => cue.slice(-1)),
      byFirst: indexed(longestFirst([...ownCues(after), ...CUES_AFTER]), (cue) => cue.slice(0, 1)),
    }
    known.set(base, cues)
  }
  return cues
}

/** Languages of `number-words.ts` with words for every bound. */
const SHARED: ReadonlySet<string> = new Set('en de fr es it pt pl sr'.split(' '))

/** False for a base language whose words for bounds are not known: their lack then says nothing. */
export function showsBounds(base: string): boolean {
  return SHARED.has(base) || BOUND_WORDS[base] !== undefined
}

function ownCues(fields: string): readonly ComparatorCue[] {
  return fields.split(';').flatMap((field, at) => {
    const comparator = KINDS[at]
    const words = field.split('|').map((word) => word.trim().replaceAll('’', "'"))
    return comparator === undefined ? [] : words.filter(Boolean).map((cue) => ({ cue, comparator }))
  })
}

/** Of equally long ones the language's own stand first. */
function longestFirst(cues: readonly ComparatorCue[]): readonly ComparatorCue[] {
  return cues.toSorted((one, other) => other.cue.length - one.cue.length)
}

function plain(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('־', '-')
  // Where lower case has another length, offsets would be wrong.
  return lower.length === text.length ? lower : text
}

/** The longest cue of a base language that ends right before `start`; `null` if there is none. */
export function comparatorBefore(text: string, start: number, base: string): ComparatorSpan | null {
  const from = Math.max(0, start - REACH)
  const ahead = plain(text.slice(from, start)).replace(/[\s(«"“]+$/u, '')
  for (const { cue, comparator } of cuesOf(base).byLast.get(ahead.slice(-1)) ?? []) {
    if (!ahead.endsWith(cue)) continue
    const at = ahead.length - cue.length
    const isInsideWord = /[\p{L}\p{M}]/u.test(ahead.charAt(at - 1)) && /^\p{L}/u.test(cue) && !isUnspaced(cue)
    if (!isInsideWord) return { kind: comparator, start: from + at, end: from + at + cue.length }
  }
  return null
}

/** The longest cue right after a number that ends at `end`, after its case ending, or after its unit or what that ends in. */
export function comparatorAfter(text: string, end: number, unitEnd: number, base: string): ComparatorSpan | null {
  const ending = /^[-'’]\p{L}{1,5}/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  const counter = COUNTER.test(text.charAt(end)) ? 1 : 0
  for (const place of new Set([
    end,
    end + ending,
    end + counter,
    ...ENDINGS.map((length) => Math.max(end, unitEnd - length)),
  ])) {
    const following = plain(text.slice(place, place + REACH))
    const lead = following.length - following.trimStart().length
    const rest = following.slice(lead)
    const hit = cuesOf(base)
      .byFirst.get(rest.slice(0, 1))
      ?.find(({ cue }) => rest.startsWith(cue) && endsWord(rest, cue))
    if (hit !== undefined) return { kind: hit.comparator, start: place + lead, end: place + lead + hit.cue.length }
  }
  return null
}

/** What East Asia counts by: `2000人以上`, `2000명 이상`. */
const COUNTER = /[人名个個件只隻艘台棟軒校年月日分秒명개척건원대곳년월일]/u

/** A unit in the case that a cue asks for ends in so many letters of it: `საათზე მეტხანს`, `saatten fazla`. */
const ENDINGS = [0, 2, 3]

function endsWord(rest: string, cue: string): boolean {
  return isUnspaced(cue) || !/^[\p{L}\p{M}]/u.test(rest.slice(cue.length))
}
