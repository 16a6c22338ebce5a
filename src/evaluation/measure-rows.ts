/** How many of the pairs of sentences that stand in one row of the collation tell the same, and the other way round. */
import { collate } from '#language/collation/collate.ts'
import { compareVersions } from '#language/collation/in-common.ts'
import { likenessOf } from '#language/collation/likeness.ts'
import type { Place, Row } from '#language/collation/row.ts'
import type { Counted, PreparedStory } from './measure.ts'
import { tellSame, type StorySentence } from './story-set.ts'

/** Pairs of different versions. A sentence that tells two facts belongs into one row only, so not all pairs can be found. */
export function countRows(stories: readonly PreparedStory[]): Counted {
  const counts = stories.map((story) => {
    const told = story.versions.map(({ sentences }) => sentences)
    const found = rowsOf(story).flatMap((row) => pairsOf(row, told))
    return {
      right: found.filter(([one, other]) => tellSame(one, other)).length,
      found: found.length,
      wanted: told.flatMap((here, at) =>
        told.slice(at + 1).flatMap((there) => here.flatMap((one) => there.filter((other) => tellSame(one, other)))),
      ).length,
    }
  })
  return counts.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  )
}

function rowsOf({ versions, frequencies }: PreparedStory): readonly Row[] {
  const profiles = versions.map((version) => version.profiles)
  const comparing = compareVersions(profiles, frequencies)
  let step = comparing.next()
  while (step.done !== true) step = comparing.next()
  return collate(
    profiles.map(({ length }) => length),
    likenessOf(step.value),
  )
}

function pairsOf(
  row: Row,
  told: readonly (readonly StorySentence[])[],
): readonly (readonly [StorySentence, StorySentence])[] {
  const sentence = ({ version, sentence: at }: Place) => told[version]?.[at] ?? { text: '' }
  return row.flatMap((one, at) =>
    row
      .slice(at + 1)
      .flatMap((other) => (one.version === other.version ? [] : [[sentence(one), sentence(other)] as const])),
  )
}
