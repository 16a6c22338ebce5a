/** Prints the tables of the evaluation for a set of stories; see README.md beside it. */
import { loadVocabularyData } from '#language/packs/load-vocabulary-data.ts'
import { vocabularyOf, type Vocabulary } from '#language/anchors/vocabulary.ts'
import { SCORE_WEIGHTS, type ScoreWeights } from '#language/matching/score.ts'
import {
  allScores,
  countFigures,
  countLanguages,
  countLinks,
  noRanks,
  prepare,
  proposals,
  rankClaims,
  rankSentences,
  type Counted,
  type PairRanks,
  type PreparedStory,
  type Ranks,
  type Vocabularies,
} from './measure.ts'
import { countGroups } from './group-stories.ts'
import type { Story } from './story-set.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '   - ' : ((100 * part) / whole).toFixed(1).padStart(5))
const ranksText = ({ queries, first, third, reciprocal }: Ranks) =>
  `${String(queries).padStart(5)}  hit@1 ${percent(first, queries)}  hit@3 ${percent(third, queries)}  MRR ${queries === 0 ? '-' : (reciprocal / queries).toFixed(3)}`
const countedText = ({ right, found, wanted }: Counted) =>
  `P ${percent(right, found)}  R ${percent(right, wanted)}  (${right} of ${found} found, ${wanted} wanted)`

function sum(pairs: readonly PairRanks[]): Ranks {
  return pairs.reduce(
    (all, { ranks }) => ({
      queries: all.queries + ranks.queries,
      first: all.first + ranks.first,
      third: all.third + ranks.third,
      reciprocal: all.reciprocal + ranks.reciprocal,
    }),
    noRanks,
  )
}

const variants: readonly (readonly [name: string, weights: ScoreWeights, pivot: boolean])[] = [
  ['sounds in short runs alone', { anchors: 0, words: 0, grams: 1, concepts: 0 }, false],
  ['anchors alone', { anchors: 1, words: 0, grams: 0, concepts: 0 }, false],
  ['words by sound alone', { anchors: 0, words: 1, grams: 0, concepts: 0 }, false],
  ['anchors and words', { ...SCORE_WEIGHTS, grams: 0, concepts: 0 }, false],
  ['without concepts', { ...SCORE_WEIGHTS, concepts: 0 }, false],
  ['all', SCORE_WEIGHTS, false],
  ['all, third versions speak', SCORE_WEIGHTS, true],
]

/** Runs everything and gives the text of the tables. */
export async function evaluate(stories: readonly Story[], verbose: boolean): Promise<string> {
  const known = new Map<string, Vocabulary>()
  const languages = new Set(
    stories.flatMap((story) => [...story.versions, ...story.claims].map(({ language }) => language)),
  )
  for (const language of languages) known.set(language, vocabularyOf(language, await loadVocabularyData(language)))
  const vocabularies: Vocabularies = (language) => {
    const vocabulary = known.get(language)
    if (vocabulary === undefined) throw new Error(`No vocabulary for ${language}`)
    return vocabulary
  }
  const prepared = stories.map((story) => prepare(story, vocabularies))
  const lines: string[] = []
  for (const kind of ['rich', 'poor'] as const) {
    const of = prepared.filter(({ story }) => story.kind === kind)
    if (of.length === 0) continue
    lines.push(`\n== ${kind}: ${of.map(({ story }) => story.name).join(', ')}`)
    for (const [name, weights, pivot] of variants) lines.push(...variantLines(of, name, weights, pivot, vocabularies))
    lines.push(...pairLines(of))
    if (verbose)
      lines.push(
        ...of.flatMap((one) =>
          rankSentences(one, allScores(one, {}, true)).flatMap(({ from, to, misses }) =>
            misses.map((miss) => `  ${from}>${to} ${miss}`),
          ),
        ),
      )
    if (verbose)
      lines.push(
        ...of.flatMap((one) =>
          rankClaims(one, vocabularies, {}).flatMap(({ from, to, misses }) =>
            misses.map((miss) => `  claim ${from}>${to} ${miss}`),
          ),
        ),
      )
  }
  const all = proposals(prepared, {})
  lines.push('\n== proposals over all pairs of articles')
  for (const threshold of [0.25, 0.35, 0.45, 0.5, 0.55, 0.6]) {
    const taken = all.filter(({ score }) => score >= threshold)
    const right = taken.filter(({ isRight }) => isRight).length
    lines.push(`  >= ${threshold}: precision ${percent(right, taken.length)} of ${taken.length}`)
  }
  const tongues = countLanguages(stories)
  lines.push(
    `\n== language: articles ${percent(tongues.articles.right, tongues.articles.found)}, sentences ${percent(tongues.sentences.right, tongues.sentences.found)} of ${tongues.sentences.found}`,
  )
  const figures = countFigures(stories, vocabularies)
  lines.push(`== numbers ${countedText(figures.numbers)}`, `== dates   ${countedText(figures.dates)}`)
  if (verbose) lines.push(...tongues.wrong.map((one) => `  ${one}`), ...figures.wrong.map((one) => `  ${one}`))
  const grouped = countGroups(stories, vocabularies)
  lines.push(
    `== stories: pairs of articles ${countedText(grouped.together)}`,
    `   two articles alone         ${countedText(grouped.twoAlone)}`,
  )
  if (verbose) lines.push(...grouped.groups.map((one) => `  ${one}`))
  return lines.join('\n')
}

function variantLines(
  of: readonly PreparedStory[],
  name: string,
  weights: ScoreWeights,
  pivot: boolean,
  vocabularies: Vocabularies,
): string[] {
  const scores = of.map((one) => allScores(one, { weights }, pivot))
  const sentences = sum(of.flatMap((one, at) => rankSentences(one, scores[at] ?? [])))
  const claims = sum(of.flatMap((one) => rankClaims(one, vocabularies, { weights })))
  const links = [0.16, 0.2, 0.24, 0.28].map((least) => {
    const counted = of
      .map((one, at) => countLinks(one, scores[at] ?? [], least))
      .reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }))
    return `${least} ${percent(counted.right, counted.found)}/${percent(counted.right, counted.wanted)}`
  })
  return [
    `${name.padEnd(28)} sentences ${ranksText(sentences)} | claims ${ranksText(claims)}`,
    `${''.padEnd(28)} links ${links.join('  ')}`,
  ]
}

function pairLines(of: readonly PreparedStory[]): string[] {
  const byPair = new Map<string, PairRanks[]>()
  for (const one of of)
    for (const pair of rankSentences(one, allScores(one, {}, true))) {
      const name = `${pair.from}>${pair.to}`
      byPair.set(name, [...(byPair.get(name) ?? []), pair])
    }
  const worst = [...byPair]
    .map(([name, pairs]) => [name, sum(pairs)] as const)
    .filter(([, { queries }]) => queries >= 4)
  worst.sort(([, one], [, other]) => one.third / one.queries - other.third / other.queries)
  return [
    'hit@3 of the worst pairs: ' +
      worst
        .slice(0, 14)
        .map(([name, { third, queries }]) => `${name} ${percent(third, queries).trim()}`)
        .join(', '),
  ]
}
