/** Loads the packs, one file for each language when it is first asked for. Works in a page and in a worker. */
import { languageInfo } from '../language-names.ts'
import { readNameLines, withNames, type NamedLine } from './name-lists.ts'
import type { ConceptWords, LanguagePack } from './pack.ts'

/** As text: JSON is read much faster than a program that makes the same objects, by the bundler as by the browser. */
const texts = import.meta.glob<string>('./data/*.json', { query: '?raw', import: 'default' })

/** Names that CLDR lacks, in all languages. */
const names = import.meta.glob<string>('./names/*.txt', { query: '?raw', import: 'default' })

const loaded = new Map<string, Promise<unknown>>()

/** What was read once is kept. A failure is not: whoever asks again tries again. */
function once(name: string, read: () => Promise<unknown>): Promise<unknown> {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const data = read()
  loaded.set(name, data)
  data.catch(() => loaded.delete(name))
  return data
}

/** What a data file holds; `null` if there is none. */
function load(name: string): Promise<unknown> {
  return once(name, async () => {
    const text = await texts[`./data/${name}.json`]?.()
    return text === undefined ? null : (JSON.parse(text) as unknown)
  })
}

async function nameLines(): Promise<readonly NamedLine[]> {
  const read = await Promise.all(Object.values(names).map((file) => file()))
  return read.flatMap(readNameLines)
}

async function packOf(tag: string): Promise<LanguagePack | null> {
  const [pack, lines] = await Promise.all([
    load(tag) as Promise<LanguagePack | null>,
    once('names', nameLines) as Promise<readonly NamedLine[]>,
  ])
  return pack && withNames(pack, lines)
}

/**
 * The pack of a BCP 47 tag, or of the nearest language that has one (`de-AT` gives `de`, `sr` gives `sr-Cyrl`).
 * @returns `null` for a language without a pack
 * @throws when the file cannot be fetched
 */
export async function loadPack(tag: string): Promise<LanguagePack | null> {
  const language = languageInfo(tag)
  return language === null
    ? null
    : ((await once(`pack ${language.tag}`, () => packOf(language.tag))) as LanguagePack | null)
}

/**
 * The concepts of a language, found as `loadPack` finds packs.
 * @returns `null` for a language without them (Uzbek in Cyrillic has a pack but no concepts)
 * @throws when the file cannot be fetched
 */
export async function loadConcepts(tag: string): Promise<ConceptWords | null> {
  const language = languageInfo(tag)
  return language === null ? null : ((await load(`concepts-${language.tag}`)) as ConceptWords | null)
}

/**
 * The emoji that concepts are numbered by, to show what a word was taken for.
 * @throws when the file cannot be fetched
 */
export async function loadConceptSigns(): Promise<readonly string[]> {
  return (await load('concept-signs')) as readonly string[]
}
