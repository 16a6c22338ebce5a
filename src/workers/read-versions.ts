/** Reads the versions of a story whole, for what compares each of their sentences with each. */
import type { ProposeFrom } from '#domain/finding.ts'
import type { TextHash } from '#domain/ids.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { readArticle, type FreshSentence } from '#language/matching/read-article.ts'

export interface ReadVersion {
  readonly version: ProposeFrom
  readonly text: string
  /** Without those that reach into what is left out; dates as the days they mean. */
  readonly sentences: readonly FreshSentence[]
}

/** In the order of `versions`, without those whose text is missing. Rejects when a vocabulary cannot be fetched. */
export async function readVersions(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  versions: readonly ProposeFrom[],
): Promise<readonly ReadVersion[]> {
  const read: ReadVersion[] = []
  for (const version of versions) {
    const one = await readVersion(home, vocabularyFor, version)
    if (one) read.push(one)
  }
  return read
}

/** `null` where the text is missing. Rejects when the vocabulary cannot be fetched. */
export async function readVersion(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  version: ProposeFrom,
): Promise<ReadVersion | null> {
  const { textHash, language, corrections, published, leftOut } = version
  const text = await home.text(textHash)
  if (text === null) return null
  const sentences = readArticle(text, await vocabularyFor(language), corrections)
    .filter(({ start, end }) => !leftOut.some((stretch) => stretch.start < end && stretch.end > start))
    .map((sentence) => ({ ...sentence, profile: sentence.profile.resolved(published ?? null) }))
  return { version, text, sentences }
}
