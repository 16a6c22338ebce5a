/** What texts tell differently from what is sought; for the finder's worker. */
import type { FoundDifference, Sought, ToldText } from '#domain/finding.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { differencesOf } from '#language/matching/differences.ts'
import { profileOf, type DetailedProfile } from '#language/matching/profile.ts'

/** One list for each of `told`, in their order; what each says of "yesterday" is the day it means. Rejects when a vocabulary cannot be fetched. */
export async function tellDifferences(
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  sought: Sought,
  told: readonly ToldText[],
): Promise<readonly (readonly FoundDifference[])[]> {
  const profileFor = async ({ text, language, published }: ToldText): Promise<DetailedProfile> =>
    profileOf(text, await vocabularyFor(language)).resolved(published ?? null)
  const profile = await profileFor(sought)
  return Promise.all(told.map(async (one) => differencesOf(profile, await profileFor(one), sought.kind === 'claim')))
}
