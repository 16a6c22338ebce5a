/**
 * The five articles the project began with: real news, which is no part of this repository. `seeds.json` says what their sentences tell,
 * by the first 8 hex digits of the SHA-256 of each (UTF-8), and never quotes them.
 */
import { segmentText } from '#language/segment.ts'
import type { Story, StoryClaim } from './story-set.ts'

interface SeedArticle {
  readonly file: string
  readonly language: string
  /** Articles of one story tell the same. */
  readonly story: string
  /** Hash of a sentence to the facts it tells. */
  readonly facts: Readonly<Record<string, readonly string[]>>
}

export interface SeedGold {
  readonly articles: readonly SeedArticle[]
  readonly claims: readonly StoryClaim[]
}

export interface Seeds {
  readonly stories: readonly Story[]
  /** Hashes that no sentence has: the text or where its sentences end has changed. */
  readonly unfound: readonly string[]
}

/** Where the articles lie, and how sentences are hashed. */
export interface SeedSource {
  readonly textOf: (file: string) => string
  readonly hashOf: (sentence: string) => string
}

/** Stories made of the articles. */
export function seedStories({ articles, claims }: SeedGold, { textOf, hashOf }: SeedSource): Seeds {
  const unfound: string[] = []
  const read = articles.map(({ file, language, story, facts }) => {
    const text = textOf(file)
    const sentences = segmentText(text, language).sentences.map(({ start, end }) => {
      const sentence = text.slice(start, end)
      return { text: sentence, hash: hashOf(sentence) }
    })
    const present = new Set(sentences.map(({ hash }) => hash))
    unfound.push(...Object.keys(facts).filter((hash) => !present.has(hash)))
    const paragraph = sentences.map((one) => ({ text: one.text, facts: facts[one.hash] ?? [] }))
    return { story, version: { language, outlet: file, date: null, paragraphs: [paragraph] } }
  })
  const stories = [...new Set(articles.map(({ story }) => story))].map((name): Story => {
    const versions = read.filter(({ story }) => story === name).map(({ version }) => version)
    const told = new Set(versions.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(({ facts }) => facts)))
    const own = claims.filter(({ facts }) => facts.some((fact) => told.has(fact)))
    return { name, kind: 'rich', facts: {}, versions, claims: own, differences: [] }
  })
  return { stories, unfound }
}
