/** News agencies that a text names as the one it has a report from (C6). */
import { scriptOf } from '../script.ts'
import type { ReadSentence } from '../matching/read-article.ts'
import type { Span } from '../words.ts'
import { AGENCIES, CUES } from './agencies.ts'

/** The sentence that names it, or the name alone where that is very long; in UTF-16 code units over the text. */
export interface NamedAgency extends Span {
  readonly name: string
}

/** Concepts of the lexicon that make an agency the teller. */
const TELLING: ReadonlySet<string> = new Set(['concept say', 'concept report', 'concept according'])
/** Longer spellings may have an ending, of so many letters; short ones are written as they are. */
const SHORTEST_INFLECTED = 5
const ENDING = 4
/** Of a longer sentence only the beginning, in UTF-16 code units. */
const LONGEST_SENTENCE = 2000
const LONGEST_SHOWN = 400
/** Scripts that write small words and endings onto a name, or no spaces. */
const JOINING: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Hang', 'Arab', 'Hebr'])

const nameOf = new Map(
  AGENCIES.flatMap(([name, spellings]) => spellings.split('|').map((each) => [each, name] as const)),
)
const PATTERN = new RegExp([...nameOf.keys()].toSorted((one, other) => other.length - one.length).join('|'), 'gu')

/** Each agency once, where it is first named as telling; in order. Being written about is not enough. */
export function findAgencies(text: string, sentences: readonly ReadSentence[]): NamedAgency[] {
  const found = new Map<string, NamedAgency>()
  for (const { start, end, profile } of sentences) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    const isTold = profile.anchors.some(({ key }) => TELLING.has(key)) || hasCue(sentence)
    for (const { 0: spelling, index } of sentence.matchAll(PATTERN)) {
      const name = nameOf.get(spelling)
      if (name === undefined || found.has(name) || !isWhole(sentence, index, spelling)) continue
      if (isTold || isSignature(sentence, index, spelling))
        found.set(name, { name, ...placeOf({ start, end }, start + index, spelling) })
    }
  }
  return [...found.values()]
}

function placeOf(sentence: Span, at: number, spelling: string): Span {
  return sentence.end - sentence.start <= LONGEST_SHOWN ? sentence : { start: at, end: at + spelling.length }
}

function hasCue(sentence: string): boolean {
  const lower = sentence.toLowerCase()
  return CUES.some((cue) => {
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1))
      if (isJoining(cue) || !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1))) return true
    return false
  })
}

/** `(Reuters)`, `/Танјуг/`, `BELGRADE, Reuters -`. */
function isSignature(sentence: string, at: number, spelling: string): boolean {
  const [before, after] = [
    sentence.slice(0, at).trimEnd().slice(-1),
    sentence
      .slice(at + spelling.length)
      .trimStart()
      .charAt(0),
  ]
  return /[([/]/.test(before) || /[)\]/]/.test(after) || (before === ',' && /[-–—]/.test(after))
}

function isWhole(sentence: string, at: number, spelling: string): boolean {
  if (isJoining(spelling)) return true
  if (/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1))) return false
  const ending = /^[\p{L}\p{M}\p{N}]*/u.exec(sentence.slice(at + spelling.length))?.[0].length ?? 0
  return ending <= (spelling.length < SHORTEST_INFLECTED ? 0 : ENDING)
}

function isJoining(word: string): boolean {
  return JOINING.has(scriptOf(word.codePointAt(word.length - 1) ?? 0) ?? '')
}
