/** What figures are counted in: units of measure, currencies and percent, by the words and signs of a language's pack. */
import { isUnspaced } from '../script.ts'
import type { LanguagePack } from '../packs/pack.ts'
import { isAnalytic, isFormOf, normalForm, stemOf } from './inflection.ts'

/** A unit as `mass tonne` or `currency EUR`; its first word says what is measured. */
export type UnitKey = string

export interface UnitNames {
  /** All units a word or sign (lower case) may stand for: `dollars` for each of several. Empty for any other word. */
  readonly of: (word: string) => readonly UnitKey[]
  /** The longest name of a unit at the beginning of a text written without spaces, `null` without one. */
  readonly ahead: (text: string) => { readonly length: number; readonly units: readonly UnitKey[] } | null
}

/** Everyday words for 1000 kg stand under either, as CLDR's translators saw it. */
const SAME: ReadonlyMap<string, UnitKey> = new Map([['mass-ton', 'mass tonne']])
/** Everyday names CLDR does not have, by language. */
const ALSO: Readonly<Record<string, readonly (readonly [UnitKey, readonly string[]])[]>> = {
  tr: [['currency EUR', ['avro']]],
}
/** Shorter names are abbreviations and stand as they are. */
const SHORTEST_INFLECTED = 4

interface Entry {
  readonly word: string
  readonly stem: string
  readonly units: readonly UnitKey[]
}

/** Turkish for "new" looks like the yen. */
const NO_UNIT: ReadonlySet<string> = new Set(['tr yeni'])

/** A name of several words is known by each of them: nobody writes `US dollars` or `metric tons` twice. */
export function unitNames(pack: LanguagePack | null, base: string): UnitNames {
  const byWord = new Map<string, Set<UnitKey>>()
  const unspaced = new Map<string, Set<UnitKey>>()
  for (const [unit, names] of [...namesOf(pack), ...(ALSO[base] ?? [])])
    for (const word of names.flatMap((name) => wordsOf(unit, name))) {
      const table = isUnspaced(word) ? unspaced : byWord
      const key = normalForm(word.toLowerCase(), base)
      if (!NO_UNIT.has(`${base} ${key}`)) table.set(key, (table.get(key) ?? new Set()).add(unit))
    }
  const byBeginning = new Map<string, Entry[]>()
  for (const [word, units] of byWord) {
    // CLDR has all forms of languages that hardly inflect.
    if (word.length < SHORTEST_INFLECTED || isAnalytic(base)) continue
    const entry = { word, stem: stemOf(word, base), units: [...units] }
    byBeginning.set(beginning(word), [...(byBeginning.get(beginning(word)) ?? []), entry])
  }
  const longest = Math.max(0, ...[...unspaced.keys()].map((name) => name.length))
  return {
    of: (written) => {
      const word = normalForm(written, base)
      const exact = byWord.get(word)
      if (exact) return [...exact]
      const forms = byBeginning.get(beginning(word)) ?? []
      return [
        ...new Set(
          forms.filter(({ word: name, stem }) => isFormOf(word, name, stem, base)).flatMap(({ units }) => units),
        ),
      ]
    },
    ahead: (text) => {
      for (let length = Math.min(longest, text.length); length > 0; length--) {
        const units = unspaced.get(text.slice(0, length))
        if (units) return { length, units: [...units] }
      }
      return null
    },
  }
}

/** Of a currency the last word: the first is a country's. A single letter is hardly ever a time. */
function wordsOf(unit: UnitKey, name: string): readonly string[] {
  const words = name.split(' ')
  if (unit.startsWith('currency ')) return words.slice(-1)
  return words.filter((word) => !/^\p{L}$/u.test(word) || !unit.startsWith('duration '))
}

function namesOf(pack: LanguagePack | null): readonly (readonly [UnitKey, readonly string[]])[] {
  if (pack === null) return []
  const units = Object.entries(pack.units).map(([id, names]) => [SAME.get(id) ?? id.replace('-', ' '), names] as const)
  const currencies = Object.entries(pack.currencies).map(
    ([code, names]) => [`currency ${code}`, [...names, code]] as const,
  )
  return [...units, ...currencies]
}

function beginning(word: string): string {
  return word.slice(0, 3)
}
