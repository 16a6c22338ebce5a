/** Loads the packs, one file for each language when it is first asked for. Works in a page and in a worker. */
import { languageInfo } from '../language-names.ts'
import type { ConceptWords, LanguagePack } from './pack.ts'

/** As text: JSON is read much faster than a program that makes the same objects, by the bundler as by the browser. */
const texts = import.meta.glob<string>('./data/*.json', { query: '?raw', import: 'default' })

const loaded = new Map<string, Promise<unknown>>()

/** What a data file holds; `null` if there is none. A failure is not kept: whoever asks again tries again. */
function load(name: string): Promise<unknown> {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const read = texts[`./data/${name}.json`]
  const data = read === undefined ? Promise.resolve(null) : read().then((text): unknown => JSON.parse(text))
  loaded.set(name, data)
  data.catch(() => loaded.delete(name))
  return data
}

/**
 * The pack of a BCP 47 tag, or of the nearest language that has one (`de-AT` gives `de`, `sr` gives `sr-Cyrl`).
 * @returns `null` for a language without a pack
 * @throws when the file cannot be fetched
 */
export async function loadPack(tag: string): Promise<LanguagePack | null> {
  const language = languageInfo(tag)
  return language === null ? null : ((await load(language.tag)) as LanguagePack | null)
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
