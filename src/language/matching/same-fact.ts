/** Where one figure, date or name of a sentence stands in other sentences, whatever their language. */
import type { Anchor, AnchorKind } from '../anchors/anchor.ts'
import type { Span } from '../words.ts'
import type { Profile } from './profile.ts'
import type { ReadSentence } from './read-article.ts'
import { wordSimilarity } from './score.ts'

/** A stretch in UTF-16 code units of the text, and the number of its sentence from 0. */
export interface FoundPlace extends Span {
  readonly sentence: number
}

/** Of the anchors of one stretch the first of these tells it most exactly: a day before its month, a city before its country. */
const BY_EXACTNESS: readonly AnchorKind[] = [
  'date',
  'month',
  'number',
  'year',
  'weekday',
  'alias',
  'city',
  'territory',
  'acronym',
]

/**
 * The places that tell the same as `at`, a stretch of the text that `from` is a sentence of: by the most exact anchor there, else by
 * a word that sounds alike. Empty where neither stands there.
 */
export function sameFact(at: Span, from: ReadSentence, sentences: readonly ReadSentence[]): readonly FoundPlace[] {
  const inside = { start: at.start - from.start, end: at.end - from.start }
  const keys = exactKeys(from.profile.anchors.filter((anchor) => overlaps(anchor, inside)))
  return sentences.flatMap(({ start, profile }, sentence) => {
    const found = keys.size > 0 ? withKeys(profile, keys) : soundingLike(inside, from.profile, profile)
    return distinct(found).map((span) => ({ start: start + span.start, end: start + span.end, sentence }))
  })
}

function exactKeys(anchors: readonly Anchor[]): ReadonlySet<string> {
  const kind = BY_EXACTNESS.find((each) => anchors.some((anchor) => anchor.kind === each))
  return new Set(anchors.filter((anchor) => anchor.kind === kind).map(({ key }) => key))
}

function withKeys({ anchors }: Profile, keys: ReadonlySet<string>): readonly Span[] {
  return anchors.filter(({ key }) => keys.has(key))
}

function soundingLike(inside: Span, here: Profile, there: Profile): readonly Span[] {
  const sought = here.words.filter((word) => overlaps(word, inside))
  const isCoarse = here.isCoarse || there.isCoarse
  return there.words.filter((word) => sought.some((one) => wordSimilarity(one, word, isCoarse) > 0))
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()]
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
