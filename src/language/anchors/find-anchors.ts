/** All anchors of a stretch of text: figures, dates, names of the language's pack, acronyms, concepts. */
import { findDates, type DateSpan } from '../dates.ts'
import { clockTimes } from '../clock-times.ts'
import { freeSpans } from '../free-spans.ts'
import { hanNumbers } from '../han-numbers.ts'
import { parseNumbers } from '../numbers.ts'
import { soundsOf } from '../phonetic/phonetic.ts'
import { isUnspaced } from '../script.ts'
import type { Token } from '../tokens.ts'
import { words as wordSpans } from '../words.ts'
import type { Span } from '../words.ts'
import type { Anchor } from './anchor.ts'
import { unelidedTokensOf } from './elision.ts'
import type { FoundName } from './name-table.ts'
import { spelledNumberAt } from './spelled-numbers.ts'
import type { Vocabulary } from './vocabulary.ts'

const WEIGHT = { date: 2, month: 0.8, year: 1, weekday: 0.7, name: 1, country: 0.35, acronym: 1.6, alias: 2.5 }
const CONCEPT = 1

/** The anchors of a text in reading order; they may overlap. `dates` are those of the text. Linear but for sorting; never throws. */
export function findAnchors(
  text: string,
  vocabulary: Vocabulary,
  dates: readonly DateSpan[] = findDates(text, vocabulary.language, vocabulary.beside.monthOf),
): Anchor[] {
  const tokens = unelidedTokensOf(text, vocabulary.base)
  const han = hanAnchors(text, vocabulary).filter(freeSpans(dates))
  const figures = [...han, ...numberAnchors(text, vocabulary, dates).filter(freeSpans(han)), ...dateAnchors(dates)]
  // A month may look like a name: `наурызда` is in March, not in Nauru.
  const named = namesIn(text, tokens, vocabulary).filter(freeSpans(figures))
  const taken = [...figures, ...named.map(({ start, end }) => ({ start, end }))]
  return [
    ...figures,
    ...spelledAnchors(tokens, vocabulary, [...figures, ...clockTimes(text, vocabulary.base)]),
    ...named.flatMap((name) => nameAnchors(name, vocabulary)),
    ...acronymAnchors(tokens, vocabulary, taken),
    ...meaningAnchors(text, tokens, vocabulary, named),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end)
}

/** The rounder and smaller a number, the less it tells. */
export function numberWeight(value: number): number {
  const size = Math.abs(value)
  return size >= 32 || !Number.isInteger(size) ? 1.6 : size >= 10 ? 1.1 : 0.7
}

function numberAnchors(text: string, { language, beside }: Vocabulary, dates: readonly DateSpan[]): Anchor[] {
  return parseNumbers(text, language, beside, dates).flatMap(({ start, end, value, high, kind }) =>
    kind === 'year'
      ? []
      : [value, high].flatMap((each) =>
          each === null
            ? []
            : [{ kind: 'number' as const, key: `number ${each}`, start, end, weight: numberWeight(each) }],
        ),
  )
}

function hanAnchors(text: string, { base }: Vocabulary): Anchor[] {
  return hanNumbers(text, base).map(({ start, end, value }) => ({
    kind: 'number',
    key: `number ${value}`,
    start,
    end,
    weight: numberWeight(value),
  }))
}

function dateAnchors(dates: readonly DateSpan[]): Anchor[] {
  return dates.flatMap((date) => {
    const { start, end, year, month, day, precision } = date
    const at = { start, end }
    const anchors: Anchor[] = []
    if (month !== null && day !== null)
      anchors.push({ ...at, kind: 'date', key: `date ${month}-${day}`, weight: WEIGHT.date })
    if (month !== null) anchors.push({ ...at, kind: 'month', key: `month ${month}`, weight: WEIGHT.month })
    if (precision === 'decade') return stretch(at, 'year', yearOf(date.bounds?.earliest), yearOf(date.bounds?.latest))
    if (year !== null) anchors.push({ ...at, kind: 'year', key: `year ${year}`, weight: WEIGHT.year })
    // "Early 2024" has no months one could be sure of.
    if (month !== null || precision !== 'part') return anchors
    return [...anchors, ...stretch(at, 'month', monthOf(date.bounds?.earliest), monthOf(date.bounds?.latest))]
  })
}

/** Every month or year of a longer stretch, so that what lies in it is found again: weakly, for together they tell as much as one. */
function stretch(at: Span, kind: 'month' | 'year', from: number, to: number): Anchor[] {
  const weight = WEIGHT[kind] / (to - from + 1)
  return Array.from({ length: to - from + 1 }, (_, by) => ({ ...at, kind, key: `${kind} ${from + by}`, weight }))
}

function yearOf(day = ''): number {
  return Number(day.slice(0, 4))
}

function monthOf(day = ''): number {
  return Number(day.slice(5, 7))
}

function spelledAnchors(tokens: readonly Token[], vocabulary: Vocabulary, taken: readonly Span[]): Anchor[] {
  const anchors: Anchor[] = []
  const isFree = freeSpans(taken)
  const words = { base: vocabulary.base, valueOf: vocabulary.numberOf }
  for (let index = 0; index < tokens.length; index++) {
    const number = spelledNumberAt(tokens, index, words)
    if (number === null) continue
    index = number.last
    if (!isFree(number)) continue
    const { start, end, value } = number
    anchors.push({ kind: 'number', key: `number ${value}`, start, end, weight: numberWeight(value) })
  }
  return anchors
}

function namesIn(text: string, tokens: readonly Token[], { names }: Vocabulary): FoundName[] {
  const found = names.inside(text)
  for (let index = 0; index < tokens.length; index++) {
    const name = names.at(tokens, index)
    if (name === null) continue
    found.push(name)
    index = name.last
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function nameAnchors({ start, end, named }: FoundName, { territoryOf }: Vocabulary): Anchor[] {
  const at = { start, end }
  const { kind, key } = named
  if (kind === 'weekday') return [{ ...at, kind, key, weight: WEIGHT.weekday }]
  if (kind === 'alias') return [{ ...at, kind, key, weight: WEIGHT.alias }]
  if (kind !== 'city') return [{ ...at, kind: 'territory', key, weight: WEIGHT.name }]
  const country = territoryOf.get(key)
  const city: Anchor = { ...at, kind, key, weight: WEIGHT.name }
  return country === undefined ? [city] : [city, { ...at, kind: 'territory', key: country, weight: WEIGHT.country }]
}

/** Words of two to six capitals; in a heading all in capitals there are none. */
function acronymAnchors(tokens: readonly Token[], { language }: Vocabulary, taken: readonly Span[]): Anchor[] {
  const capitals = tokens.filter(({ kind, text }) => kind === 'word' && /^\p{Lu}{2,6}(?:['’]\p{Ll}+)?$/u.test(text))
  const lengthy = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1).length
  if (capitals.length * 2 > lengthy && lengthy > 3) return []
  return capitals.filter(freeSpans(taken)).flatMap(({ text, start, end }) => {
    const sounds = soundsOf(text.replace(/['’].*$/u, ''), language)
    return sounds.length < 2 ? [] : [{ kind: 'acronym', key: `acronym ${sounds}`, start, end, weight: WEIGHT.acronym }]
  })
}

/** What words mean: by the lexicon where it knows them, else by the pictures that stand for them. */
function meaningAnchors(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  taken: readonly Span[],
): Anchor[] {
  const { lexicon, picturesOf, isFunctionWord } = vocabulary
  const meaning = ({ start, end }: Span, keys: readonly string[]): Anchor[] =>
    keys.map((key) => ({ kind: 'concept', key, start, end, weight: CONCEPT / Math.sqrt(keys.length) }))
  const anchors = isUnspaced(text)
    ? lexicon.conceptsIn(text).flatMap((found) =>
        meaning(
          found,
          found.concepts.map((concept) => `concept ${concept}`),
        ),
      )
    : []
  const isFree = freeSpans(taken)
  for (const { start, end } of meaningfulWords(text, tokens, vocabulary)) {
    const lower = text.slice(start, end).toLowerCase()
    if (!isFree({ start, end })) continue
    const concepts = lexicon.conceptsOf(lower).map((concept) => `concept ${concept}`)
    const pictures = concepts.length > 0 || isFunctionWord(lower) ? [] : picturesOf(lower)
    anchors.push(...meaning({ start, end }, [...concepts, ...pictures.map((picture) => `picture ${picture}`)]))
  }
  return anchors
}

/** Scripts without spaces need the browser's own word boundaries; a hyphened word the lexicon knows is one: `оқ-дәрі`. */
function meaningfulWords(text: string, tokens: readonly Token[], { language, lexicon }: Vocabulary): readonly Span[] {
  if (isUnspaced(text)) return wordSpans(text, 0, text.length, language)
  const spans: Span[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const last = hyphenedWith(tokens, index)
    const isOne = last !== null && lexicon.isHyphened(text.slice(token.start, last.end).toLowerCase())
    spans.push({ start: token.start, end: isOne ? last.end : token.end })
    if (isOne) index += 2
  }
  return spans
}

/** The word that a hyphen ties to the one at `index`; `null` without one. */
function hyphenedWith(tokens: readonly Token[], index: number): Token | null {
  const [word, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  const isTied = hyphen?.text === '-' && hyphen.start === word?.end && next?.start === hyphen.end
  return isTied && next.kind === 'word' ? next : null
}
