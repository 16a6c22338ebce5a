/** Names written by hand, of cities and countries that CLDR lacks: read from `names/*.txt` and added to a pack. */
import { serbianInLatin } from '../anchors/inflection.ts'
import type { LanguagePack } from './pack.ts'

/** A thing of one line with what it is called in every language. */
export interface NamedLine {
  /** Key of a city and its country (`Beijing CN`), code of a country (`KP`), or of its people (`KP people`). */
  readonly of: string
  /** In Latin letters, for languages that are not listed. */
  readonly latin: readonly string[]
  /** By the tag of a pack; `sr` is of both its scripts, in Cyrillic letters. */
  readonly byTag: ReadonlyMap<string, readonly string[]>
}

/** Whose names a language reads where it has none of its own. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  bs: 'hr',
  bg: 'ru',
  kk: 'ru',
  ky: 'ru',
  'uz-Cyrl': 'ru',
  'sr-Cyrl': 'sr',
  'sr-Latn': 'sr',
  'zh-Hant': 'zh-Hans',
}

/** Packs in Latin letters. */
const LATIN: ReadonlySet<string> = new Set(
  'az bs ca cs da de en es et fi fr hr hu id it lt lv nb nl pl pt ro sk sl sq sv tr uz vi'.split(' '),
)

/** Lines of `of: name/other name; tag,tag=name/other name; …`; those that begin with # say what they are. */
export function readNameLines(text: string): readonly NamedLine[] {
  return text
    .split('\n')
    .filter((line) => line.includes(': ') && !line.startsWith('#'))
    .map((line) => {
      const [of = '', rest = ''] = line.split(': ')
      const [latin = '', ...others] = rest.split('; ')
      const byTag = others.flatMap((part): [string, readonly string[]][] => {
        const [tags = '', names = ''] = part.split('=')
        return tags.split(',').map((tag) => [tag, names.split('/')])
      })
      return { of, latin: latin.split('/'), byTag: new Map(byTag) }
    })
}

/** What a thing is called in the language of a pack; empty where that is not known. */
function namesIn({ latin, byTag }: NamedLine, tag: string): readonly string[] {
  const own = byTag.get(tag)
  if (own !== undefined) return own
  const near = byTag.get(NEIGHBOURS[tag] ?? '') ?? []
  if (tag === 'sr-Latn') return near.map(inSerbianLatin)
  return near.length > 0 || !LATIN.has(tag) ? near : latin
}

/** The pack with the names of the lines behind its own. A people is written small or with a capital; a new city is one of the pack's. */
export function withNames(pack: LanguagePack, lines: readonly NamedLine[]): LanguagePack {
  const [territories, peoples, cities] = [{ ...pack.territories }, { ...pack.peoples }, { ...pack.cities }]
  for (const line of lines) {
    const names = namesIn(line, pack.tag)
    const [key = '', kind] = line.of.split(' ')
    if (names.length === 0) continue
    if (key.length > 2) cities[key] = { names, territory: kind ?? '' }
    else if (kind === 'people') peoples[key] = distinct([...(peoples[key] ?? []), ...names])
    else territories[key] = distinct([...(territories[key] ?? []), ...names])
  }
  return { ...pack, territories, peoples, cities }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

/** A Serbian name in Latin letters: all capitals where it has no small ones. */
function inSerbianLatin(name: string): string {
  if (/^[^\p{Ll}]+$/u.test(name)) return serbianInLatin(name.toLowerCase()).toUpperCase()
  return name.replace(/\p{L}/gu, (letter) => {
    const latin = serbianInLatin(letter.toLowerCase())
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}
