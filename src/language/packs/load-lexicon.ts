/** Loads the lexicon of a language: the everyday words of news by what they mean. Written by hand, one file for each language. */
import { baseLanguage } from '../language-names.ts'
import type { LexiconEntries } from '../anchors/lexicon.ts'

const files: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>('./lexicon/*.txt', {
  query: '?raw',
  import: 'default',
})

/** Languages that read the lexicon of another one. */
const SHARED: Readonly<Record<string, string>> = { bs: 'hr' }

/** The lexicon of a BCP 47 tag; `null` for a language without one. */
export async function loadLexicon(tag: string): Promise<LexiconEntries | null> {
  const base = baseLanguage(tag)
  const text = await files[`./lexicon/${SHARED[base] ?? base}.txt`]?.()
  return text === undefined ? null : readLexicon(text)
}

/** Lines of `concept: stems`; lines that begin with # are headings. */
export function readLexicon(text: string): LexiconEntries {
  const lines = text.split('\n').filter((line) => line.includes(':') && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
}
