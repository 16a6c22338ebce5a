/** How often what is proposed first is right, by score, and of what may be taken in advance. */
import { SURE_ELSEWHERE, isSure } from '#language/matching/certainty.ts'
import { findInVersions } from '#language/matching/find.ts'
import { frequenciesOf } from '#language/matching/frequencies.ts'
import { profileOf, type Profile } from '#language/matching/profile.ts'
import type { ReadSentence } from '#language/matching/read-article.ts'
import { scoreMatch } from '#language/matching/score.ts'
import type { PreparedStory, PreparedVersion, Vocabularies } from './measure.ts'
import { tellSame, type StorySentence } from './story-set.ts'
import { percent } from './table-text.ts'

/** The best sentence of a version for a claim or a sentence. */
interface Proposal {
  readonly score: number
  readonly isSure: boolean
  readonly isRight: boolean
}

/** Versions without a counterpart are asked too: there any proposal is wrong. */
export function proposalLines(stories: readonly PreparedStory[], vocabularies: Vocabularies): readonly string[] {
  const columns = [
    stories.flatMap(sentencesInStory),
    stories.flatMap((story) => claimsInStory(story, vocabularies)),
    amongAllArticles(stories),
  ]
  const line = (name: string, isTaken: (proposal: Proposal) => boolean) =>
    `  ${name.padEnd(8)} ${columns.map((column) => precisionText(column.filter(isTaken))).join(' | ')}`
  return [
    '\n== proposals: sentences in the other versions | claims in the versions | sentences among the articles of all stories',
    ...[0.25, 0.35, 0.45, 0.55].map((least) => line(`>= ${least}`, ({ score }) => score >= least)),
    line('sure', (proposal) => proposal.isSure),
  ]
}

function precisionText(taken: readonly Proposal[]): string {
  return `precision ${percent(taken.filter(({ isRight }) => isRight).length, taken.length)} of ${String(taken.length).padStart(4)}`
}

function sentencesInStory(story: PreparedStory): readonly Proposal[] {
  return story.versions.flatMap((version) => {
    const others = story.versions.filter((other) => other !== version)
    return version.sentences.flatMap((sentence, at) => {
      const profile = version.profiles[at]
      return profile === undefined ? [] : bestOfEach(profile, sentence, others, story, false)
    })
  })
}

function claimsInStory(story: PreparedStory, vocabularies: Vocabularies): readonly Proposal[] {
  return story.story.claims.flatMap((claim) => {
    const others = story.versions.filter(({ version }) => version.language !== claim.language)
    return bestOfEach(profileOf(claim.wording, vocabularies(claim.language)), claim, others, story, true)
  })
}

/** As the finder gives them. */
function bestOfEach(
  sought: Profile,
  told: Pick<StorySentence, 'facts'>,
  versions: readonly PreparedVersion[],
  { frequencies }: PreparedStory,
  isClaim: boolean,
): readonly Proposal[] {
  const found = findInVersions(sought, versions.map(readSentences), frequencies, { isClaim, most: 1 })
  return found.flatMap(([best], at) =>
    best
      ? [{ score: best.score, isSure: best.isSure, isRight: tellSame(told, versions[at]?.sentences[best.start] ?? {}) }]
      : [],
  )
}

const read = new WeakMap<PreparedVersion, readonly ReadSentence[]>()

/** Numbered instead of placed; the same list each time, for what lists have in common is remembered by them. */
function readSentences(version: PreparedVersion): readonly ReadSentence[] {
  const made = read.get(version) ?? version.profiles.map((profile, at) => ({ start: at, end: at + 1, profile }))
  read.set(version, made)
  return made
}

/** The best sentence of every article for every sentence of every other one. */
function amongAllArticles(stories: readonly PreparedStory[]): readonly Proposal[] {
  const frequencies = frequenciesOf(stories.flatMap(({ versions }) => versions.flatMap(({ profiles }) => profiles)))
  const all = stories.flatMap(({ story, versions }) => versions.map((version) => ({ story, ...version })))
  return all.flatMap((one) =>
    all.flatMap((other) => {
      if (one === other) return []
      return one.profiles.flatMap((profile, at) => {
        const matches = other.profiles.map((there) => scoreMatch(profile, there, frequencies))
        const score = Math.max(...matches.map((match) => match.score))
        const place = matches.findIndex((match) => match.score === score)
        const best = matches[place]
        if (best === undefined || score === 0) return []
        const isRight = one.story === other.story && tellSame(one.sentences[at] ?? {}, other.sentences[place] ?? {})
        return [{ score, isSure: isSure(best, SURE_ELSEWHERE), isRight }]
      })
    }),
  )
}
