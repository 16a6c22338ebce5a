/** Finds what a text says in relation to the day it came out: "yesterday", "last week", "two days ago". [C7] */
import type { LanguagePack } from '../packs/pack.ts'
import { asciiDigits } from '../tokens.ts'
import type { Span } from '../words.ts'
import type { Distance } from './distance.ts'
import { DOUBTFUL_WORDS, NEWS_WORDS } from './relative-words.ts'

/** What is said and how far it is, in UTF-16 code units. */
export interface Relative extends Span {
  readonly distance: Distance
}

/** The relative dates of a text in reading order, without overlap. Linear; never throws. */
export type RelativeFinder = (text: string) => readonly Relative[]

/** Scripts in which words are not parted: what stands before and after may be a letter. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th'])
/** Little words written onto the front. */
const ONTO_FRONT: Readonly<Record<string, string>> = { he: '[והבלכמש]?', ar: '[وفبل]?' }
/**
 * What may be a figure, or a number in words: no space, and no sign but those inside words. It stands in the pattern many times, and a
 * class of all letters takes a millisecond to compile. Bounded, for it may begin again after every hyphen of a word without end.
 */
const COUNT = '[^\\s!-&(-,./:-@[-`{-~«»„“”…–—]{1,40}'
const UNSPACED_COUNT = String.raw`(?:\p{Nd}{1,4}|[一二三四五六七八九十两]{1,3})`

/** A finder for one base language, made once: from its pack, the words of news, and what number a word says (`null` for none). */
export function relativeFinder(
  base: string,
  pack: Pick<LanguagePack, 'relativeDays' | 'relativeTimes'> | null,
  numberOf: (word: string) => number | null,
): RelativeFinder {
  const phrases = phrasesOf(base, pack)
  const keyOf = (phrase: string) => (UNSPACED.has(base) ? phrase.replaceAll(' ', '') : phrase)
  const words = phrases.filter(({ phrase }) => !phrase.includes(SLOT))
  const fixed = new Map(words.map(({ phrase, value }) => [keyOf(phrase), value]))
  const counted = phrases.filter(({ phrase }) => phrase.includes(SLOT)).map(countedPhrase)
  const keyed = counted.map((each) => ({ ...each, before: keyOf(each.before), after: keyOf(each.after) }))
  const pattern = patternOf(words, counted, base)
  if (pattern === null) return () => []
  return (text) =>
    [...lowered(text).matchAll(pattern)].flatMap(({ 0: written, 1: said = '', index }) => {
      const start = index + written.length - said.length
      const phrase = keyOf(normal(said))
      const value = fixed.get(phrase)
      const distance =
        value === undefined
          ? countedDistance(phrase, keyed, text.slice(Math.max(0, start - REACH), start), numberOf)
          : distanceOf(value, null)
      return distance === null ? [] : [{ start, end: index + written.length, distance }]
    })
}

const SLOT = '{0}'
/** How far back a number word is looked for. */
const REACH = 40

interface Phrase {
  readonly phrase: string
  /** As in `LanguagePack.relativeTimes`. */
  readonly value: string
}

function phrasesOf(base: string, pack: Pick<LanguagePack, 'relativeDays' | 'relativeTimes'> | null): readonly Phrase[] {
  const doubtful = DOUBTFUL_WORDS[base]
  const days = Object.entries(pack?.relativeDays ?? {}).map(([phrase, count]) => [phrase, `day ${count}`] as const)
  const news = (NEWS_WORDS[base] ?? '').split('; ').flatMap((each) => {
    const [phrase, value] = each.split('=')
    return phrase === undefined || value === undefined
      ? []
      : [[phrase, value.includes(' ') ? value : `day ${value}`] as const]
  })
  return [...days, ...Object.entries(pack?.relativeTimes ?? {}), ...news]
    .filter(([phrase]) => phrase !== doubtful)
    .map(([phrase, value]) => ({ phrase: normal(phrase), value }))
}

/** Apostrophes and spaces are one. */
function normal(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/['‘ʻʼ`]/g, '’')
    .replaceAll(/\s+/g, ' ')
}

interface CountedPhrase {
  readonly before: string
  readonly after: string
  readonly value: string
}

function countedPhrase({ phrase, value }: Phrase): CountedPhrase {
  const [before = '', after = ''] = phrase.split(SLOT)
  return { before, after, value }
}

/** One pattern for all, longest first; its group is what was said without what is written onto its front. `null` for no phrases. */
function patternOf(fixed: readonly Phrase[], counted: readonly CountedPhrase[], base: string): RegExp | null {
  if (fixed.length === 0 && counted.length === 0) return null
  const isUnspaced = UNSPACED.has(base)
  const count = isUnspaced ? UNSPACED_COUNT : COUNT
  const source = (phrase: string) => sourceOf(phrase, isUnspaced)
  const suffixes = counted.filter(({ before }) => before === '').map(({ after }) => after)
  const alternatives = [
    ...byLength(fixed.map(({ phrase }) => phrase)).map(source),
    ...(suffixes.length === 0 ? [] : [`${count}(?:${byLength(suffixes).map(source).join('|')})`]),
    ...counted
      .filter(({ before }) => before !== '')
      .map(({ before, after }) => `${source(before)}${count}${source(after)}`),
  ]
  const front = isUnspaced ? '' : String.raw`(?<![\p{L}\p{M}\p{Nd}])(?=[\p{L}\p{Nd}])${ONTO_FRONT[base] ?? ''}`
  const end = isUnspaced ? '' : String.raw`(?![\p{L}\p{M}\p{Nd}])`
  return new RegExp(`${front}(${alternatives.join('|')})${end}`, 'gu')
}

/** As long as the text: a letter whose small one is longer stays. A pattern for both cases takes ten times as long to compile. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replaceAll(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      )
}

function byLength(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((one, other) => other.length - one.length)
}

function sourceOf(phrase: string, isUnspaced: boolean): string {
  return phrase
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', isUnspaced ? String.raw`\s*` : String.raw`\s+`)
    .replaceAll('’', `['’‘ʻʼ\`]`)
}

/** `null` where the count is no number, or is only the last word of a longer one ("twenty five days ago"). */
function countedDistance(
  phrase: string,
  counted: readonly CountedPhrase[],
  ahead: string,
  numberOf: (word: string) => number | null,
): Distance | null {
  const fitting = counted
    .filter(({ before, after }) => phrase.startsWith(before) && phrase.endsWith(after))
    .toSorted((one, other) => other.before.length + other.after.length - one.before.length - one.after.length)
  for (const { before, after, value } of fitting) {
    const written = phrase.slice(before.length, phrase.length - after.length).trim()
    const count = countOf(written, numberOf)
    if (count === null) continue
    const word = before === '' ? /(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(ahead)?.[1] : undefined
    return word !== undefined && numberOf(word.toLowerCase()) !== null ? null : distanceOf(value, count)
  }
  return null
}

const NUMERALS = '〇一二三四五六七八九十'

function countOf(written: string, numberOf: (word: string) => number | null): number | null {
  if (/^\p{Nd}+$/u.test(written)) return Number(asciiDigits(written))
  if (written === '两') return 2
  const numeral = written.length === 1 ? NUMERALS.indexOf(written) : -1
  return numeral > 0 ? numeral : numberOf(written)
}

const UNITS = ['day', 'week', 'month', 'year'] as const
/** Nobody counts further; ten centuries, in days. */
const FURTHEST = 365_000

/** `week -1`, `day -n` with a count, `weekday2 0`; `null` for anything else. */
function distanceOf(value: string, counted: number | null): Distance | null {
  const [name = '', by = ''] = value.split(' ')
  const count = counted === null ? Number(by) : by.startsWith('-') ? -counted : counted
  if (!Number.isInteger(count) || Math.abs(count) > FURTHEST) return null
  const weekday = /^weekday([1-7])$/.exec(name)?.[1]
  if (weekday !== undefined)
    return { kind: 'weekday', weekday: Number(weekday), turn: count < 0 ? -1 : count > 0 ? 1 : 0 }
  const unit = UNITS.find((each) => each === name)
  return unit === undefined ? null : { kind: 'unit', unit, count, isCounted: counted !== null }
}
