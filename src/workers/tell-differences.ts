/** What texts tell differently from what is sought; for the finder's worker. */
import type { FoundDifference, Sought } from '#domain/finding.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { differencesOf } from '#language/matching/differences.ts'
import { profileOf } from '#language/matching/profile.ts'

/** One list for each of `told`, in their order. Rejects when a vocabulary cannot be fetched. */
export async function tellDifferences(
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  sought: Sought,
  told: readonly Pick<Sought, 'text' | 'language'>[],
): Promise<readonly (readonly FoundDifference[])[]> {
  const profile = profileOf(sought.text, await vocabularyFor(sought.language))
  return Promise.all(
    told.map(async ({ text, language }) =>
      differencesOf(profile, profileOf(text, await vocabularyFor(language)), sought.kind === 'claim'),
    ),
  )
}
