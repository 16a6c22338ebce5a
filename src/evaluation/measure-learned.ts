/**
 * What confirmed links teach: the links of three quarters of the facts are taken for confirmed, and the sentences of the other facts are
 * looked for with and without what they taught. Pure.
 */
import { learnWords, type ConfirmedQuote } from '#language/matching/learned-words.ts'
import { allScores, rankSentences, type PairRanks, type PreparedStory } from './measure.ts'
import type { StorySentence } from './story-set.ts'

/** Every fourth fact of a story is kept back. */
const KEPT_BACK = 4

/** Ranks of the sentences that tell only facts kept back. */
export function rankLearned(prepared: readonly PreparedStory[]): {
  readonly without: readonly PairRanks[]
  readonly with: readonly PairRanks[]
} {
  const confirmed = prepared.flatMap((one): ConfirmedQuote[] => {
    const back = keptBack(one)
    return one.versions.flatMap(({ version, sentences, profiles }) =>
      sentences.flatMap(({ facts = [] }, at) => {
        const profile = profiles[at]
        const known = facts.filter((fact) => !back.has(fact))
        if (profile === undefined || known.length < facts.length) return []
        return known.map((fact) => ({ claim: `${one.story.name} ${fact}`, language: version.language, profile }))
      }),
    )
  })
  const learned = learnWords(confirmed)
  const asked = prepared.map(onlyKeptBack)
  return {
    without: asked.flatMap((one) => rankSentences(one, allScores(one, {}, false))),
    with: asked.flatMap((one) => rankSentences(one, allScores(one, { learned }, false))),
  }
}

function keptBack({ story }: PreparedStory): ReadonlySet<string> {
  return new Set(Object.keys(story.facts).filter((_, at) => at % KEPT_BACK === 0))
}

/** The same story, in which the other facts are not noted: their sentences stand among the wrong ones. */
function onlyKeptBack(prepared: PreparedStory): PreparedStory {
  const back = keptBack(prepared)
  const asked = (sentence: StorySentence): StorySentence => {
    const facts = sentence.facts ?? []
    return { ...sentence, facts: facts.every((fact) => back.has(fact)) ? facts : [] }
  }
  return {
    ...prepared,
    versions: prepared.versions.map((one) => ({ ...one, sentences: one.sentences.map(asked) })),
  }
}
