/** All that is known by name in one language, prepared for looking up: made once from its pack, used for every sentence. */
import { baseLanguage } from '../language-names.ts'
import { monthOf } from '../months.ts'
import { magnitudeOf } from '../number-words.ts'
import type { NumberNames } from '../numbers.ts'
import type { ConceptWords, LanguagePack } from '../packs/pack.ts'
import { remembered } from '../remembered.ts'
import { functionWords } from '../function-words.ts'
import { relativeFinder, type RelativeFinder } from '../relative-dates/find-relatives.ts'
import { homographsOf } from './homographs.ts'
import { isAnalytic, isFormOf, normalForm, stemOf, withoutPrefix } from './inflection.ts'
import { lexiconOf, type Lexicon, type LexiconEntries } from './lexicon.ts'
import { NameTable, type IsCommon, type Named } from './name-table.ts'
import { numberLookup } from './number-lookup.ts'
import { unitNames, type UnitNames } from './unit-names.ts'

/** Names the analyst has said mean the same, in any language. */
export interface AliasGroup {
  readonly key: string
  readonly names: readonly string[]
  /** What the thing is called; left out for the first of its names. */
  readonly means?: string
}

/** See `vocabularyOf`. */
export interface Vocabulary {
  readonly language: string
  readonly base: string
  readonly names: NameTable
  /** Things the analyst has given several names, by key. */
  readonly aliases: ReadonlyMap<string, AliasGroup>
  /** City key to the territory it lies in. */
  readonly territoryOf: ReadonlyMap<string, string>
  /** Value of a number word in lower case, inflected; `null` for any other word. */
  readonly numberOf: (word: string) => number | null
  /** Months and magnitudes, inflected, beside figures. */
  readonly beside: NumberNames
  /** The pictures that stand for a word in lower case, inflected; none for most. */
  readonly picturesOf: (word: string) => readonly number[]
  readonly lexicon: Lexicon
  /** Made when it is first asked for. */
  readonly units: UnitNames
  /** What is said in relation to the day of the text. */
  readonly relativesIn: RelativeFinder
  readonly isFunctionWord: (word: string) => boolean
}

/** Shortest stem and longest rest of a word that is taken for another form of a known one. */
const SHORTEST_STEM = 4
const LONGEST_REST = 4

/** What a vocabulary is made of; `null` for what there is no data for: figures and sounds still speak. */
export interface LanguageData {
  readonly pack: LanguagePack | null
  readonly pictures: ConceptWords | null
  readonly lexicon: LexiconEntries | null
}

/** `language` is a BCP 47 tag. */
export function vocabularyOf(
  language: string,
  { pack, pictures, lexicon }: LanguageData,
  aliases: readonly AliasGroup[] = [],
): Vocabulary {
  const base = baseLanguage(language)
  const little = littleWords(language, base)
  let units: UnitNames | null = null
  const { noNames, noConcepts } = homographsOf(base)
  const meanings = lexiconOf(lexicon ?? {}, base, noConcepts)
  // A longer stem of the lexicon, or a little word, is taken for itself and for no form of a name.
  const isCommon: IsCommon = (word, letters) =>
    noNames.has(normalForm(word, base)) ||
    (letters < Infinity && little.has(word)) ||
    meanings.lettersOf(word) >= letters
  const names = new NameTable(base, isCommon)
  // Of two names alike the first holds: what the analyst says comes before what the pack says.
  for (const { key, names: list } of aliases) for (const name of list) names.add(name, { kind: 'alias', key })
  if (pack !== null) addNames(names, pack)
  if (base === 'en')
    for (const [name, code] of ENGLISH_SHORT) names.add(name, { kind: 'territory', key: territoryKey(code) })
  const figures = numberWords(pack, base, isCommon)
  const pictured = pictureForms(pictures ?? {}, base)
  return {
    language,
    base,
    names,
    aliases: new Map(aliases.map((group) => [group.key, group])),
    territoryOf: territories(pack),
    ...figures,
    relativesIn: relativeFinder(base, pack, figures.numberOf),
    picturesOf: remembered((word) => (noConcepts.has(normalForm(word, base)) ? [] : pictured(word))),
    lexicon: meanings,
    get units() {
      return (units ??= unitNames(pack, base))
    },
    isFunctionWord: (word) => little.has(word),
  }
}

/** CLDR has them for other languages, not for English. */
const ENGLISH_SHORT = [
  ['US', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['UN', 'UN'],
  ['EU', 'EU'],
] as const

/** Those of the language; of Serbian, if its script is not told, both scripts'. */
function littleWords(language: string, base: string): ReadonlySet<string> {
  const own = functionWords(language)
  if (own.size > 0) return own
  return base === 'sr' ? new Set([...functionWords('sr-Cyrl'), ...functionWords('sr-Latn')]) : functionWords(base)
}

/** A weekday's abbreviation is too often another word. */
const SHORTEST_WEEKDAY = 4

function addNames(names: NameTable, { territories: countries, peoples, weekdays, cities }: LanguagePack): void {
  const add = (list: readonly string[], named: Named) => {
    for (const name of list) names.add(name, named)
  }
  for (const [code, list] of Object.entries(countries)) add(list, { kind: 'territory', key: territoryKey(code) })
  for (const [code, list] of Object.entries(peoples)) add(list, { kind: 'people', key: territoryKey(code) })
  for (const [city, { names: list }] of Object.entries(cities)) add(list, { kind: 'city', key: `city ${city}` })
  for (const [day, list] of weekdays.entries())
    add(
      list.filter((name) => name.length >= SHORTEST_WEEKDAY),
      { kind: 'weekday', key: `weekday ${day + 1}` },
    )
}

function territories(pack: LanguagePack | null): ReadonlyMap<string, string> {
  const cities = Object.entries(pack?.cities ?? {})
  return new Map(cities.map(([city, { territory }]) => [`city ${city}`, territoryKey(territory)]))
}

/** The number words, months and magnitudes of a pack, in their inflected forms; of the own tables alone without one. */
export function numberWords(
  pack: LanguagePack | null,
  base: string,
  isCommon: IsCommon = () => false,
): Pick<Vocabulary, 'numberOf' | 'beside'> {
  const magnitudes = new Map(Object.entries(pack?.magnitudes ?? {}).filter(([word]) => !/^\p{sc=Latin}$/u.test(word)))
  const numberOf = numberLookup({ ...scaleWords(pack), ...pack?.spelled }, base)
  const months = (pack?.months ?? []).flatMap((list, month) => list.map((name) => ({ name, list, month: month + 1 })))
  const whole = months.filter(({ name, list }) => !isAbbreviated(name, list))
  const written = new Map(months.map(({ name, month }) => [normalForm(name, base), month]))
  const inflected = formsOf(
    whole.map(({ name, month }) => [name, month] as const),
    base,
    isCommon,
  )
  const monthName = remembered((word) => written.get(normalForm(word, base)) ?? inflected(word))
  return {
    numberOf,
    beside: {
      monthOf: (word, tongue) => monthOf(word, tongue) ?? monthName(word),
      magnitudeOf: (word, tongue) =>
        magnitudeFrom(magnitudeOf(word, tongue), magnitudes.get(word) ?? null, numberOf(word)),
    },
  }
}

/** Scales written out; abbreviations stand beside figures only. */
function scaleWords(pack: LanguagePack | null): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(pack?.magnitudes ?? {}).filter(([word, value]) => value >= 1000 && /^\p{L}{4,}$/u.test(word)),
  )
}

/**
 * The beginning of a longer name, by more than an ending (Finnish `maaliskuu`, `maaliskuuta`): with other endings it is another word
 * (Latvian `sept`, and `septiņi`, seven).
 */
function isAbbreviated(name: string, list: readonly string[]): boolean {
  return list.some((other) => other.length > name.length + 2 && other.startsWith(name))
}

function territoryKey(code: string): string {
  return `territory ${code}`
}

/** The own table first, then the pack's; a number word only where it is a power of a thousand. */
function magnitudeFrom(own: number, listed: number | null, spelled: number | null): number {
  if (own !== 1) return own
  return listed ?? (spelled !== null && MAGNITUDES.has(spelled) ? spelled : 1)
}

const MAGNITUDES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12])

/** Looks a word up, then what it may be a form of rather than a common word. Languages that hardly inflect have only the forms listed. */
function formsOf(
  entries: readonly (readonly [string, number])[],
  base: string,
  isCommon: IsCommon,
): (word: string) => number | null {
  const exact = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const [written, value] of entries) {
    const word = normalForm(written.toLowerCase(), base)
    exact.set(word, value)
    const stem = stemOf(word, base)
    if (stem.length >= SHORTEST_STEM && !isAnalytic(base)) stems.set(stem, value)
  }
  return (word) => {
    for (const form of withoutPrefix(normalForm(word, base), base)) {
      const known = exact.get(form)
      if (known !== undefined) return isCommon(word, Infinity) ? null : known
      for (let length = form.length; length >= Math.max(SHORTEST_STEM, form.length - LONGEST_REST); length--) {
        const value = stems.get(form.slice(0, length))
        if (value !== undefined) return isCommon(word, length + 1) ? null : value
      }
    }
    return null
  }
}

function pictureForms(concepts: ConceptWords, base: string): (word: string) => readonly number[] {
  const byStem = new Map<string, { readonly word: string; readonly pictures: readonly number[] }[]>()
  for (const [word, pictures] of Object.entries(concepts)) {
    const key = stemOf(word, base).slice(0, 4)
    const list = byStem.get(key)
    if (list === undefined) byStem.set(key, [{ word, pictures }])
    else list.push({ word, pictures })
  }
  return (word) => {
    if (concepts[word] !== undefined && Object.hasOwn(concepts, word)) return concepts[word]
    if (word.length < SHORTEST_STEM) return []
    const forms = (byStem.get(word.slice(0, 4)) ?? []).filter(
      (known) => known.word.length >= SHORTEST_STEM && isFormOf(word, known.word, stemOf(known.word, base), base),
    )
    return forms.toSorted((one, other) => other.word.length - one.word.length)[0]?.pictures ?? []
  }
}
