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
  rankClaims,
  rankSentences,
  type PairRanks,
  type PreparedStory,
  type Ranks,
  type Vocabularies,
} from './measure.ts'
import { proposedClaimLines } from './measure-claims.ts'
import { differenceLines } from './measure-differences.ts'
import { rankLearned } from './measure-learned.ts'
import { proposalLines } from './measure-proposals.ts'
import { countRows } from './measure-rows.ts'
import { countSegments } from './measure-sentences.ts'
import { seedStories, type SeedGold, type SeedSource } from './seeds.ts'
import { countGroups } from './group-stories.ts'
import type { Story } from './story-set.ts'
import { countedText, percent } from './table-text.ts'

const ranksText = ({ queries, first, third, reciprocal }: Ranks) =>
  `${String(queries).padStart(5)}  hit@1 ${percent(first, queries)}  hit@3 ${percent(third, queries)}  MRR ${queries === 0 ? '-' : (reciprocal / queries).toFixed(3)}`

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

async function vocabulariesFor(stories: readonly Story[]): Promise<Vocabularies> {
  const known = new Map<string, Vocabulary>()
  const languages = new Set(
    stories.flatMap((story) => [...story.versions, ...story.claims].map(({ language }) => language)),
  )
  for (const language of languages) known.set(language, vocabularyOf(language, await loadVocabularyData(language)))
  return (language) => {
    const vocabulary = known.get(language)
    if (vocabulary === undefined) throw new Error(`No vocabulary for ${language}`)
    return vocabulary
  }
}

/** The table of the seed articles; `null` where they are not at hand. */
export async function evaluateSeeds(gold: SeedGold, source: SeedSource | null, verbose: boolean): Promise<string> {
  if (source === null) return '\n== seed articles: not at hand'
  const { stories, unfound } = seedStories(gold, source)
  const vocabularies = await vocabulariesFor(stories)
  const prepared = stories.map((story) => prepare(story, vocabularies))
  const sentences = prepared.flatMap((one) => rankSentences(one, allScores(one, {}, true)))
  const claims = prepared.flatMap((one) => rankClaims(one, vocabularies, {}, allScores(one, {}, false)))
  const languages = stories.flatMap(({ versions }) => versions.map(({ language }) => language))
  return [
    '\n== seed articles',
    `sentences ${ranksText(sum(sentences))} | claims ${ranksText(sum(claims))}`,
    `claims in ${languages.map((language) => `${language}: ${ranksText(sum(claims.filter(({ to }) => to === language)))}`).join(', ')}`,
    ...(unfound.length > 0 ? [`sentences no longer there: ${unfound.join(' ')}`] : []),
    // Misses are told by their claims and places, not by the articles' words.
    ...(verbose
      ? claims.flatMap(({ to, misses }) => misses.map((miss) => `  ${to} ${miss.split(' => ')[0] ?? ''}`))
      : []),
  ].join('\n')
}

/** Runs everything and gives the text of the tables. */
export async function evaluate(stories: readonly Story[], verbose: boolean): Promise<string> {
  const vocabularies = await vocabulariesFor(stories)
  const prepared = stories.map((story) => prepare(story, vocabularies))
  const lines: string[] = []
  for (const kind of ['rich', 'poor'] as const) {
    const of = prepared.filter(({ story }) => story.kind === kind)
    if (of.length === 0) continue
    lines.push(`\n== ${kind}: ${of.map(({ story }) => story.name).join(', ')}`)
    for (const [name, weights, pivot] of variants) lines.push(...variantLines(of, name, weights, pivot, vocabularies))
    lines.push(...pairLines(of), `rows of the collation ${countedText(countRows(of))}`)
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
          rankClaims(one, vocabularies, {}, allScores(one, {}, false)).flatMap(({ from, to, misses }) =>
            misses.map((miss) => `  claim ${from}>${to} ${miss}`),
          ),
        ),
      )
  }
  const learned = rankLearned(prepared)
  lines.push(
    '\n== facts kept back, with the links of three quarters of the others confirmed',
    `  nothing learned  ${ranksText(sum(learned.without))}`,
    `  words learned    ${ranksText(sum(learned.with))}`,
  )
  lines.push(...proposalLines(prepared, vocabularies))
  const tongues = countLanguages(stories)
  lines.push(
    `\n== language: articles ${percent(tongues.articles.right, tongues.articles.found)}, sentences ${percent(tongues.sentences.right, tongues.sentences.found)} of ${tongues.sentences.found}`,
  )
  const figures = countFigures(stories, vocabularies)
  const segments = countSegments(stories)
  lines.push(`== sentences parted ${countedText(segments)}`)
  lines.push(`== numbers ${countedText(figures.numbers)}`, `== dates   ${countedText(figures.dates)}`)
  if (verbose) lines.push(...segments.wrong.map((one) => `  ${one}`))
  lines.push(...proposedClaimLines(prepared, verbose), ...differenceLines(prepared, verbose))
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
  const claims = sum(
    of.flatMap((one) => rankClaims(one, vocabularies, { weights }, pivot ? allScores(one, { weights }, false) : null)),
  )
  const links = [0.06, 0.1, 0.14, 0.18].map((least) => {
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
