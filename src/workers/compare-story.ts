/** Reads the versions of a story and compares every two of them; for the finder's worker. */
import type { CollateFrom, CollationProgress } from '#domain/collation.ts'
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { compareVersions } from '#language/collation/in-common.ts'
import { likenessOf, type Likeness } from '#language/collation/likeness.ts'
import { frequenciesOf, type Frequencies } from '#language/matching/frequencies.ts'
import type { FreshSentence } from '#language/matching/read-article.ts'
import { languageRegions, type LanguageRegion } from '#language/regions.ts'
import { readVersion } from './read-versions.ts'

/** Called before each step; `false` stops the work. */
export type CollationGoesOn = (progress: CollationProgress) => Promise<boolean>

export interface ComparedVersion {
  readonly article: ArticleId
  readonly sentences: readonly FreshSentence[]
  /** Where it is in another language. */
  readonly regions: readonly LanguageRegion[]
}

/** Versions that were compared with each other, whatever a person says of their sentences. */
export interface ComparedStory {
  /** In the order of their columns, without those whose text is missing. */
  readonly versions: readonly ComparedVersion[]
  readonly frequencies: Frequencies
  readonly likeness: Likeness
}

/** `versions` in the order of their columns, the source document first. `null` when it was stopped. Rejects when a vocabulary cannot be fetched. */
export async function compareStory(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  versions: readonly CollateFrom[],
  goesOn: CollationGoesOn,
): Promise<ComparedStory | null> {
  const read: ComparedVersion[] = []
  for (const [done, version] of versions.entries()) {
    if (!(await goesOn({ step: 'reading', done, total: versions.length }))) return null
    const one = await readVersion(home, vocabularyFor, version)
    if (!one) continue
    const regions = languageRegions(one.text, version.language, one.sentences)
    read.push({ article: version.article, sentences: one.sentences, regions })
  }
  const profiles = read.map(({ sentences }) => sentences.map(({ profile }) => profile))
  const frequencies = frequenciesOf(profiles.flat())
  const comparing = compareVersions(profiles, frequencies)
  let turn = comparing.next()
  while (turn.done !== true) {
    if (!(await goesOn({ step: 'comparing', ...turn.value }))) return null
    turn = comparing.next()
  }
  return { versions: read, frequencies, likeness: likenessOf(turn.value) }
}
