/**
 * Characters that show nothing, or nothing that is agreed upon, where neither spelling nor an emoji asks for them. What turns the direction
 * of writing is looked at elsewhere, for it needs the paragraph.
 */
import type { UnusualKind, UnusualPlace } from '#domain/unusual.ts'
import { hiddenWords } from './hidden-words.ts'

/** Runs that may be unusual, and what they are then. */
const runs: readonly (readonly [kind: UnusualKind, pattern: string])[] = [
  ['zeroWidth', String.raw`[\u200b-\u200d]+`],
  ['zeroWidth', String.raw`[\u2060\ufeff]+`],
  ['tag', String.raw`[\u{e0000}-\u{e007f}]+`],
  ['variation', String.raw`[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+`],
  ['invisible', String.raw`\u00ad+`],
  [
    'invisible',
    String.raw`[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u2800\u3164\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]+`,
  ],
  ['control', String.raw`(?:(?![\t\n\r])\p{Cc})+`],
  ['privateUse', String.raw`\p{Co}+`],
  ['surrogate', String.raw`\p{Cs}+`],
]
const suspect = new RegExp(runs.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')

/** Scripts whose letters join: there a joiner, or its opposite, is spelling. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u
/** Scripts without spaces, whose web pages say where a line may end. */
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/u
/** One or two joiners side by side are typing; more of them say something. */
const mostJoiners = 2

const SOFT_HYPHEN = '\u00ad'
const pictograph = /\p{Extended_Pictographic}/u
const beforeJoinedEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]/u
/** `🏴` and the tags of a region, as in the flag of Scotland. No message fits in there. */
const flagTags = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u
const BLACK_FLAG = '\u{1f3f4}'
const keycapBase = /[0-9#*]/
const KEYCAP = '\u20e3'
const emoji = /\p{Emoji}/u
const han = /[\p{sc=Han}]/u
/** What has standardised forms for VS1 to VS3: signs of mathematics, ideographs, their punctuation, quotation marks. */
const standardised =
  /[\p{Sm}\p{sc=Han}\p{sc=Mymr}\p{sc=Phag}\u2018\u2019\u201c\u201d\u2190-\u21ff\u3000-\u303f\uff00-\uffef]/u
const letter = /[\p{L}\p{M}\p{N}]/u
const hangul = /[\p{sc=Hang}]/u
const hebrewOrArabic = /[\p{scx=Hebr}\p{scx=Arab}]/u

interface Run {
  readonly text: string
  readonly start: number
  readonly words: string
}

/** What is found, in order; `softHyphen` is called for each that stands in a word, where it is ordinary typesetting. */
export function* characterPlaces(text: string, softHyphen: () => void): Generator<UnusualPlace> {
  for (const found of text.matchAll(suspect)) {
    const group = runs.findIndex((_, place) => found[place + 1] !== undefined)
    const run: Run = { text, start: found.index, words: found[0] }
    if (isOrdinary(run, group)) {
      if (found[0] === SOFT_HYPHEN) softHyphen()
      continue
    }
    const kind = runs[group]?.[0] ?? 'invisible'
    const end = run.start + run.words.length
    const spells = kind === 'tag' || kind === 'variation' ? hiddenWords(run.words) : null
    yield { kind, start: run.start, end, reach: end, spells }
  }
}

function isOrdinary(run: Run, group: number): boolean {
  const { words } = run
  switch (group) {
    case 0:
      return areJoinersOrdinary(run)
    case 1:
      // Left at the beginning by a program; decoding takes one away.
      return run.start === 0 && words === '\ufeff'
    case 2:
      return before(run) === BLACK_FLAG && flagTags.test(words)
    case 3:
      return [...words].length === 1 && hasVariation(before(run), words, after(run))
    case 4:
      return words.length === 1 && letter.test(before(run)) && letter.test(after(run))
    case 5:
      return isFillerOrdinary(run)
    default:
      return false
  }
}

function areJoinersOrdinary(run: Run): boolean {
  const { words } = run
  const [one, other] = [before(run), after(run)]
  if (words === '\u200d' && beforeJoinedEmoji.test(one) && pictograph.test(other)) return true
  if (words.length > mostJoiners) return false
  const joins = joining.test(one) || joining.test(other)
  const breaks = unspaced.test(one) || unspaced.test(other)
  return [...words].every((character) => (character === '\u200b' ? breaks : joins))
}

/** Whether a selector makes a known form of what stands before it. Figures have one only as the face of a key. */
function hasVariation(base: string, selector: string, next: string): boolean {
  if (selector >= '\ufe0e' && selector <= '\ufe0f') return keycapBase.test(base) ? next === KEYCAP : emoji.test(base)
  if (selector.length > 1) return han.test(base)
  return selector <= '\ufe02' && standardised.test(base)
}

/** Fillers of old Korean, selectors of Mongolian, vowels of Khmer, and the joiner of vowel points, beside letters of theirs. */
function isFillerOrdinary(run: Run): boolean {
  if (run.words.length > 1) return false
  const beside = before(run) + after(run)
  if (/[\u115f\u1160]/.test(run.words)) return hangul.test(beside)
  if (/[\u180b-\u180f]/.test(run.words)) return /\p{sc=Mong}/u.test(beside)
  if (/[\u17b4\u17b5]/.test(run.words)) return /\p{sc=Khmr}/u.test(beside)
  return run.words === '\u034f' && hebrewOrArabic.test(beside)
}

/** The character before a run; empty at the beginning. */
function before({ text, start }: Run): string {
  const code = text.charCodeAt(start - 1)
  const isLow = code >= 0xdc00 && code < 0xe000
  const from = isLow && start > 1 && /[\ud800-\udbff]/.test(text.charAt(start - 2)) ? start - 2 : start - 1
  return text.slice(Math.max(0, from), start)
}

/** The character behind a run; empty at the end. */
function after({ text, start, words }: Run): string {
  const code = text.codePointAt(start + words.length)
  return code === undefined ? '' : String.fromCodePoint(code)
}
