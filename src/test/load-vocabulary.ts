/** Vocabularies of real languages for tests: from the committed packs and lexicons, as the finder makes them. */
import { findAnchors } from '#language/anchors/find-anchors.ts'
import { vocabularyOf, type AliasGroup, type Vocabulary } from '#language/anchors/vocabulary.ts'
import { loadVocabularyData } from '#language/packs/load-vocabulary-data.ts'

/** `tag` is a BCP 47 tag. */
export async function loadVocabulary(tag: string, aliases: readonly AliasGroup[] = []): Promise<Vocabulary> {
  return vocabularyOf(tag, await loadVocabularyData(tag), aliases)
}

/** The anchors of some kinds as `what is written = key`, in reading order. */
export function told(text: string, vocabulary: Vocabulary, kinds: readonly string[]): string[] {
  return findAnchors(text, vocabulary)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`)
}
