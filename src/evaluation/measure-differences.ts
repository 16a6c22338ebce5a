/** How often the hints at what two versions tell differently are right: against the differences noted by the authors of the stories. */
import { differencesOf, type Difference } from '#language/matching/differences.ts'
import type { Counted, PreparedStory, PreparedVersion } from './measure.ts'
import { tellSame, type Story } from './story-set.ts'
import { countedText } from './table-text.ts'

type DifferenceKind = Difference['kind']

const DIFFERENCE_KINDS: readonly DifferenceKind[] = [
  'quantity',
  'unit',
  'comparator',
  'time',
  'place',
  'actor',
  'negation',
  'attribution',
]

interface DifferenceCounts {
  readonly counts: Readonly<Record<DifferenceKind, Counted>>
  /** Of what may be ticked in advance. */
  readonly sure: Counted
  /** Hints that nobody noted, and what was noted and not found. */
  readonly wrong: readonly string[]
}

/** A line for each kind of hint, over all pairs of sentences of two versions that tell one fact at least. */
export function differenceLines(stories: readonly PreparedStory[], verbose: boolean): readonly string[] {
  const { counts, sure, wrong } = countDifferences(stories)
  return [
    '\n== differences told of sentences that tell the same',
    ...DIFFERENCE_KINDS.map((kind) => `  ${kind.padEnd(12)} ${countedText(counts[kind])}`),
    `  of them figures, units and dates not in doubt ${countedText(sure)}`,
    ...(verbose ? wrong.map((one) => `  ${one}`) : []),
  ]
}

/** A pair counts once for each kind. */
function countDifferences(stories: readonly PreparedStory[]): DifferenceCounts {
  const counts = Object.fromEntries(
    DIFFERENCE_KINDS.map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]),
  ) as Record<DifferenceKind, Counted>
  let sure: Counted = { right: 0, found: 0, wanted: 0 }
  const wrong: string[] = []
  for (const { story, versions } of stories)
    for (const [at, one] of versions.entries())
      for (const other of versions.slice(at + 1))
        for (const pair of linkedPairs(one, other)) {
          const found = differencesOf(pair.here.profile, pair.there.profile)
          const wanted = notedKinds(story, pair)
          for (const kind of ['quantity', 'unit', 'time'] as const) {
            const isSure = found.some((one) => one.kind === kind && one.isDoubtful !== true)
            const isRight = isSure && wanted.has(kind)
            sure = {
              right: sure.right + Number(isRight),
              found: sure.found + Number(isSure),
              wanted: sure.wanted + Number(wanted.has(kind)),
            }
          }
          for (const kind of DIFFERENCE_KINDS) {
            const isFound = found.some((difference) => difference.kind === kind)
            const isWanted = wanted.has(kind)
            const { right, found: hints, wanted: noted } = counts[kind]
            counts[kind] = {
              right: right + Number(isFound && isWanted),
              found: hints + Number(isFound),
              wanted: noted + Number(isWanted),
            }
            if (isFound !== isWanted) wrong.push(wrongText(kind, isFound, pair, found))
          }
        }
  return { counts, sure, wrong }
}

interface LinkedPair {
  readonly languages: readonly [string, string]
  readonly facts: readonly string[]
  readonly here: LinkedSentence
  readonly there: LinkedSentence
}

interface LinkedSentence {
  readonly text: string
  readonly profile: PreparedVersion['profiles'][number]
}

function linkedPairs(one: PreparedVersion, other: PreparedVersion): LinkedPair[] {
  const languages = [one.version.language, other.version.language] as const
  return one.sentences.flatMap((sentence, at) =>
    other.sentences.flatMap((like, to) => {
      const [profile, profileThere] = [one.profiles[at], other.profiles[to]]
      if (!profile || !profileThere || !tellSame(sentence, like)) return []
      const facts = (sentence.facts ?? []).filter((fact) => like.facts?.includes(fact))
      const [here, there] = [
        { text: sentence.text, profile: profile.resolved(publishedOf(one)) },
        { text: like.text, profile: profileThere.resolved(publishedOf(other)) },
      ]
      return [{ languages, facts, here, there }]
    }),
  )
}

/** As on the screens: what a version says of "yesterday" is the day it means. */
function publishedOf({ version: { date } }: PreparedVersion) {
  return date === null ? null : { earliest: date, latest: date }
}

function notedKinds(story: Story, { languages, facts }: LinkedPair): ReadonlySet<string> {
  return new Set(
    story.differences
      .filter(({ fact, versions }) => facts.includes(fact) && versions.every((version) => languages.includes(version)))
      .flatMap(({ kinds }) => kinds.map((kind) => (kind === 'date' ? 'time' : kind))),
  )
}

function wrongText(
  kind: string,
  isFound: boolean,
  { languages, here, there }: LinkedPair,
  found: readonly Difference[],
) {
  const spans = found
    .filter((difference) => difference.kind === kind)
    .map((one) => `[${wordsAt(here.text, one.here)} / ${wordsAt(there.text, one.there)}]`)
  return `${isFound ? '+' : '-'}${kind} ${languages.join('>')} ${spans.join(' ')} ${here.text} => ${there.text}`
}

function wordsAt(text: string, span: Difference['here']): string {
  return span === null ? '-' : text.slice(span.start, span.end)
}
