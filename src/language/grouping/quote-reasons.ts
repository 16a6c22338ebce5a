/** Puts the words of the texts to the reasons of a proposal, and leaves out names that only look alike from afar. */
import type { GroupingReason, PlaceIn, StoryProposal } from '#domain/grouping.ts'
import type { ArticleId } from '#domain/ids.ts'
import { soundsOf } from '../phonetic/phonetic.ts'
import { soundSimilarity } from '../phonetic/similarity.ts'

/** The text and language of an article. */
export interface Voice {
  readonly text: string
  readonly language: string
}

/** Names that sound less alike are left out; they were counted by their first consonants. */
const ALIKE = 0.6

/** Places whose text is not there are left out, and reasons of fewer than two places. */
export function quoteReasons(
  proposal: StoryProposal<PlaceIn>,
  voiceOf: (article: ArticleId) => Voice | null,
): StoryProposal {
  return { ...proposal, reasons: proposal.reasons.flatMap((reason) => quoted(reason, voiceOf)) }
}

function quoted(reason: GroupingReason<PlaceIn>, voiceOf: (article: ArticleId) => Voice | null): GroupingReason[] {
  const all = reason.places.flatMap((place) => {
    const voice = voiceOf(place.article)
    const quote = voice?.text.slice(place.start, place.end) ?? ''
    return voice && quote !== '' ? [{ ...place, quote, sounds: soundsOf(quote, voice.language) }] : []
  })
  const [first] = all
  const isName = reason.kind === 'word'
  const places = all
    .filter(
      ({ quote, sounds }) =>
        !isName || (!/^\p{Ll}/u.test(quote) && soundSimilarity(sounds, first?.sounds ?? '') >= ALIKE),
    )
    .map(({ article, start, end, quote }) => ({ article, start, end, quote }))
  return places.length < 2 ? [] : [{ ...reason, count: isName ? places.length : reason.count, places }]
}
