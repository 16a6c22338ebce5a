/** In which language of Latin letters a text is, by words that need no letter beyond ASCII: the same in every charset. */
import { functionWords } from '#language/function-words.ts'
import { LATIN } from '#language/identify-letters.ts'

/** How much speaks against a language: 0 for the one most words are of, below for others. */
export type LatinEvidence = (language: string) => number

const perWord = 1.5

let languages: ReadonlyMap<string, readonly string[]> | null = null

/** Looks at the words of bytes that stand apart from any byte beyond ASCII. */
export function latinEvidence(bytes: Uint8Array): LatinEvidence {
  languages ??= languagesByWord()
  const counts = new Map<string, number>()
  for (const [word] of new TextDecoder('latin1')
    .decode(bytes)
    .toLowerCase()
    .matchAll(/(?<![\w\u0080-\u00ff])[a-z]+(?![\w\u0080-\u00ff])/g))
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return (language) => perWord * ((counts.get(language) ?? 0) - most)
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { tag } of LATIN) for (const word of functionWords(tag)) found.set(word, [...(found.get(word) ?? []), tag])
  return found
}
