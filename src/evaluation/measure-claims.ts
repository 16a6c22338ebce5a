/** How many of the claims that an author made of a story are among those proposed. */
import { proposeClaims } from '#language/claim-proposals/propose-claims.ts'
import type { PreparedStory } from './measure.ts'
import { tellSame, textOf, type StoryVersion } from './story-set.ts'

interface ClaimsFound {
  readonly name: string
  readonly claims: number
  /** How many of them one of the proposed sentences tells. */
  readonly found: number
  /** Claims that no proposed sentence tells. */
  readonly missed: readonly string[]
}

/** As on the screen: 20 for a story. */
const MOST = 20

/** A line for each story. */
export function proposedClaimLines(stories: readonly PreparedStory[], verbose: boolean): readonly string[] {
  const counted = stories.map(countProposedClaims)
  return [
    `\n== claims of the authors among ${MOST} proposed for a story`,
    ...counted.map(({ name, found, claims }) => `  ${name.padEnd(24)} ${found} of ${claims}`),
    ...(verbose ? counted.flatMap(({ missed }) => missed.map((wording) => `  - ${wording}`)) : []),
  ]
}

function countProposedClaims({ story, versions }: PreparedStory): ClaimsFound {
  const read = versions.map(({ version, sentences, profiles }) => {
    const text = textOf(version)
    const starts = startsOf(version)
    return {
      id: version.language,
      text,
      sentences: sentences.flatMap((sentence, at) => {
        const [start, profile] = [starts[at] ?? 0, profiles[at]]
        return profile ? [{ start, end: start + sentence.text.length, profile }] : []
      }),
    }
  })
  const proposed = proposeClaims(read, MOST).flatMap(({ id, start }) => {
    const of = versions.find(({ version }) => version.language === id)
    const at = of ? startsOf(of.version).indexOf(start) : -1
    return of?.sentences[at] ?? []
  })
  const missed = story.claims.filter((claim) => !proposed.some((sentence) => tellSame(claim, sentence)))
  return {
    name: story.name,
    claims: story.claims.length,
    found: story.claims.length - missed.length,
    missed: missed.map(({ wording }) => wording),
  }
}

/** Where each sentence begins in the text of `textOf`. */
function startsOf(version: StoryVersion): readonly number[] {
  const text = textOf(version)
  let from = 0
  return version.paragraphs.flat().map(({ text: sentence }) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    return start
  })
}
