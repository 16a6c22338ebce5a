/**
 * The skeleton of a sentence: its figures, dates and names, and what its common words mean, in reading order and in a language the
 * analyst reads. No translation: it says what a sentence is about, never what it says.
 */
import type { SkeletonPart } from '#domain/finding.ts'
import type { Anchor } from '../anchors/anchor.ts'
import { findAnchors } from '../anchors/find-anchors.ts'
import type { AliasGroup, Vocabulary } from '../anchors/vocabulary.ts'
import { calendarBounds } from '../calendar.ts'
import { findDates } from '../dates.ts'
import { relativesOf } from '../matching/profile.ts'
import { isPercent as saysPercent } from '../number-words.ts'
import type { LanguagePack } from '../packs/pack.ts'
import { soundsOf } from '../phonetic/phonetic.ts'
import { resolveDistance, type Days } from '../relative-dates/distance.ts'
import type { Relative } from '../relative-dates/find-relatives.ts'
import { tokensOf } from '../tokens.ts'
import type { Span } from '../words.ts'
import { conceptLabel } from './concept-labels.ts'

/** As many parts as can be taken in at a glance. */
const MOST = 16

/** What is told beside the text: the language that names are given in, and the days it came out. */
export interface SkeletonOptions {
  /** Without it names are left out. */
  readonly into: LanguagePack | null
  /** What is said in relation to them is told with the days it means; `null` where they are not known. */
  readonly published: Days | null
}

/** At most 16 parts. */
export function skeletonOf(text: string, vocabulary: Vocabulary, options: SkeletonOptions): readonly SkeletonPart[] {
  const parts = placedParts(text, vocabulary, options).map(({ part }) => part)
  return parts.filter((part, index) => !isSame(part, parts[index - 1])).slice(0, MOST)
}

/** A part and where it stands, in UTF-16 code units of the text. */
export interface PlacedPart extends Span {
  readonly part: SkeletonPart
}

/** All parts in reading order, also those that repeat. */
export function placedParts(
  text: string,
  vocabulary: Vocabulary,
  { into, published }: SkeletonOptions,
): readonly PlacedPart[] {
  const dates = findDates(text, vocabulary.language, vocabulary.beside.monthOf)
  const anchors = findAnchors(text, vocabulary, dates)
  const relatives = published === null ? [] : relativesOf(text, dates, anchors, vocabulary)
  const told = withResolved(anchoredParts(text, anchors, into, vocabulary), relatives, published)
  return [...told, ...heardNames(text, anchors, vocabulary)].toSorted((one, other) => one.start - other.start)
}

/** The parts with the days they mean, and those that are said by nothing else. */
function withResolved(
  parts: readonly PlacedPart[],
  relatives: readonly Relative[],
  published: Days | null,
): readonly PlacedPart[] {
  const told = [...parts]
  for (const { start, end, distance } of relatives) {
    const resolved = published && resolveDistance(distance, published)
    if (resolved === null) continue
    const at = told.findIndex((one) => overlaps(one, { start, end }) && mayBeRelative(one.part))
    const [said] = told.slice(at, at + 1)
    if (at >= 0 && said && mayBeRelative(said.part)) told[at] = { ...said, part: { ...said.part, resolved } }
    else told.push({ start, end, part: { kind: 'relative', resolved } })
  }
  return told
}

function mayBeRelative(part: SkeletonPart): part is Extract<SkeletonPart, { kind: 'date' | 'weekday' }> {
  return part.kind === 'weekday' || part.kind === 'date'
}

/** Anchors of one stretch belong together: day, month and year; city and country, of which the city is told. */
function anchoredParts(
  text: string,
  anchors: readonly Anchor[],
  into: LanguagePack | null,
  { aliases }: Vocabulary,
): PlacedPart[] {
  const byStretch = new Map<string, Anchor[]>()
  for (const anchor of anchors) {
    const key = `${anchor.start} ${anchor.end}`
    byStretch.set(key, [...(byStretch.get(key) ?? []), anchor])
  }
  return [...byStretch.values()].flatMap((together) => {
    const { start, end } = together[0] ?? { start: 0, end: 0 }
    const named = aliases.get(together.find(({ kind }) => kind === 'alias')?.key ?? '')
    const parts = named ? [aliasOf(named)] : partsOf(text, together, into)
    return parts.map((part) => ({ start, end, part }))
  })
}

function partsOf(text: string, together: readonly Anchor[], into: LanguagePack | null): SkeletonPart[] {
  const [first] = together
  if (first === undefined) return []
  if (first.kind === 'number') {
    const written = text.slice(first.start, first.end).toLowerCase()
    const isPercent = /[%٪]/u.test(written) || written.split(/\s+/u).some(saysPercent)
    const figures = together.filter(({ kind }) => kind === 'number')
    return figures.map(({ key }) => ({ kind: 'number', value: Number(rest(key)), isPercent }))
  }
  if (together.some(({ kind }) => kind === 'date' || kind === 'month' || kind === 'year'))
    return [stretchOf(together) ?? dateOf(together)]
  if (first.kind === 'weekday') return [{ kind: 'weekday', day: Number(rest(first.key)) }]
  if (first.kind === 'concept') return meanings(together)
  return nameOf(together, into)
}

/** Several months of one year, or several years; `null` for any other date. */
function stretchOf(together: readonly Anchor[]): SkeletonPart | null {
  const valuesOf = (kind: Anchor['kind']) =>
    together.filter((anchor) => anchor.kind === kind).map(({ key }) => Number(rest(key)))
  const [years, months] = [valuesOf('year'), valuesOf('month')]
  if (years.length < 2 && months.length < 2) return null
  const [first, last] = [
    calendarBounds(Math.min(...years), months.length === 0 ? undefined : Math.min(...months)),
    calendarBounds(Math.max(...years), months.length === 0 ? undefined : Math.max(...months)),
  ]
  return first && last && { kind: 'stretch', earliest: first.earliest, latest: last.latest }
}

function dateOf(together: readonly Anchor[]): SkeletonPart {
  const valueOf = (kind: Anchor['kind']) => rest(together.find((anchor) => anchor.kind === kind)?.key ?? '')
  const number = (value: string) => (value === '' ? null : Number(value))
  const [month = '', day = ''] = valueOf('date').split('-')
  return { kind: 'date', year: number(valueOf('year')), month: number(month || valueOf('month')), day: number(day) }
}

/** A word that may mean several things is told by the first two. */
function meanings(together: readonly Anchor[]): SkeletonPart[] {
  const labels = together
    .filter(({ key }) => key.startsWith('concept '))
    .flatMap(({ key }) => conceptLabel(rest(key)) ?? [])
  return labels.length === 0 ? [] : [{ kind: 'meaning', words: [...new Set(labels)].slice(0, 2).join('/') }]
}

/** As the analyst calls it, with its other names, each once. */
function aliasOf({ names, means }: AliasGroup): SkeletonPart {
  const words = means ?? names[0] ?? ''
  return { kind: 'name', words, others: names.filter((name) => name.toLowerCase() !== words.toLowerCase()) }
}

function nameOf(together: readonly Anchor[], into: LanguagePack | null): SkeletonPart[] {
  const city = together.find(({ kind }) => kind === 'city')
  const territory = together.find(({ kind }) => kind === 'territory')
  const words = city ? into?.cities[rest(city.key)]?.names[0] : territory && into?.territories[rest(territory.key)]?.[0]
  return words === undefined ? [] : [{ kind: 'name', words }]
}

/** Words with a capital inside a sentence that are nothing else: names, in Latin letters as they are heard. */
function heardNames(text: string, anchors: readonly Anchor[], vocabulary: Vocabulary): PlacedPart[] {
  const [first, ...others] = tokensOf(text).filter(({ kind }) => kind === 'word')
  if (first === undefined) return []
  return others
    .filter(
      ({ text: written, start, end }) => isName(written) && !anchors.some((anchor) => overlaps(anchor, { start, end })),
    )
    .flatMap(({ text: written, start, end, lower }) => {
      if (vocabulary.isFunctionWord(lower)) return []
      const words = /^\p{sc=Latin}/u.test(written) ? written : inLatin(written, vocabulary.language)
      return words === '' ? [] : [{ start, end, part: { kind: 'name' as const, words } }]
    })
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word)
}

const LETTERS: Readonly<Record<string, string>> = { S: 'sh', C: 'ch', Z: 'zh', c: 'ts', j: 'y' }

function inLatin(word: string, language: string): string {
  const letters = soundsOf(word, language).replace(/[SCZcj]/g, (sound) => LETTERS[sound] ?? sound)
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

function rest(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}

function isSame(one: SkeletonPart, other: SkeletonPart | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
