/** What the engine gets right on story sets: ranks, alignments, languages, figures. Pure; texts in, counts out. */
import { findDates, type DateSpan } from '#language/dates.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { identifyLanguage } from '#language/identify.ts'
import { alignSentences, scoresOf, withThirdVersions, type Scores } from '#language/matching/align.ts'
import { frequenciesOf, type Frequencies } from '#language/matching/frequencies.ts'
import { profileOf, type DetailedProfile, type Profile } from '#language/matching/profile.ts'
import { scoreMatch, type ScoreOptions } from '#language/matching/score.ts'
import { yearlessRelatives } from '#language/relative-dates/resolved-anchors.ts'
import { resolveDistance } from '#language/relative-dates/distance.ts'
import { sentencesOf, tellSame, textOf, type Story, type StorySentence, type StoryVersion } from './story-set.ts'

export interface Ranks {
  readonly queries: number
  readonly first: number
  readonly third: number
  readonly reciprocal: number
}

export const noRanks: Ranks = { queries: 0, first: 0, third: 0, reciprocal: 0 }

export function addRank(ranks: Ranks, rank: number): Ranks {
  return {
    queries: ranks.queries + 1,
    first: ranks.first + Number(rank === 1),
    third: ranks.third + Number(rank <= 3),
    reciprocal: ranks.reciprocal + 1 / rank,
  }
}

export interface PreparedVersion {
  readonly version: StoryVersion
  readonly sentences: readonly StorySentence[]
  readonly profiles: readonly DetailedProfile[]
}

export interface PreparedStory {
  readonly story: Story
  readonly versions: readonly PreparedVersion[]
  readonly frequencies: Frequencies
}

/** Vocabularies by language. */
export type Vocabularies = (language: string) => Vocabulary

export function prepare(story: Story, vocabularies: Vocabularies): PreparedStory {
  const versions = story.versions.map((version) => {
    const sentences = sentencesOf(version)
    const vocabulary = vocabularies(version.language)
    return { version, sentences, profiles: sentences.map(({ text }) => profileOf(text, vocabulary)) }
  })
  return { story, versions, frequencies: frequenciesOf(versions.flatMap(({ profiles }) => profiles)) }
}

/** Scores for every ordered pair of versions, with or without the help of third ones. */
export function allScores(
  { versions, frequencies }: PreparedStory,
  options: ScoreOptions,
  pivot: boolean,
): readonly (readonly Scores[])[] {
  const raw = versions.map((one) =>
    versions.map((other) => scoresOf(one.profiles, other.profiles, frequencies, options)),
  )
  if (!pivot) return raw
  return raw.map((row, here) =>
    row.map((scores, there) => {
      const thirds = versions.map((_, third) => third).filter((third) => third !== here && third !== there)
      return withThirdVersions(
        scores,
        thirds.map((third) => [raw[third]?.[here] ?? [], raw[third]?.[there] ?? []] as const),
      )
    }),
  )
}

export interface PairRanks {
  readonly from: string
  readonly to: string
  readonly ranks: Ranks
  readonly misses: readonly string[]
}

/** Each sentence that another version tells too, among the sentences of that version. */
export function rankSentences(prepared: PreparedStory, scores: readonly (readonly Scores[])[]): PairRanks[] {
  const { versions } = prepared
  const pairs: PairRanks[] = []
  for (const [here, one] of versions.entries())
    for (const [there, other] of versions.entries()) {
      if (here === there) continue
      let ranks = noRanks
      const misses: string[] = []
      for (const [at, sentence] of one.sentences.entries()) {
        const isRight = other.sentences.map((each) => tellSame(sentence, each))
        if (!isRight.includes(true)) continue
        const rank = rankOf(scores[here]?.[there]?.[at] ?? [], isRight)
        ranks = addRank(ranks, rank)
        if (rank > 3) misses.push(`${rank}: ${sentence.text} => ${other.sentences[isRight.indexOf(true)]?.text ?? ''}`)
      }
      pairs.push({ from: one.version.language, to: other.version.language, ranks, misses })
    }
  return pairs
}

/**
 * Each claim among the sentences of every version of another language that tells it. With the scores of all pairs of versions, third
 * ones speak.
 */
export function rankClaims(
  prepared: PreparedStory,
  vocabularies: Vocabularies,
  options: ScoreOptions,
  scores: readonly (readonly Scores[])[] | null,
): PairRanks[] {
  return prepared.story.claims.flatMap((claim) => {
    const profile = profileOf(claim.wording, vocabularies(claim.language))
    const own = claimScores(profile, prepared, options)
    return prepared.versions.flatMap(({ version, sentences }, there) => {
      const isRight = sentences.map((each) => tellSame(claim, each))
      if (version.language === claim.language || !isRight.includes(true)) return []
      const rank = rankOf(raisedClaim(own, there, scores), isRight)
      const misses = rank > 3 ? [`${rank}: ${claim.wording} => ${sentences[isRight.indexOf(true)]?.text ?? ''}`] : []
      return [{ from: claim.language, to: version.language, ranks: addRank(noRanks, rank), misses }]
    })
  })
}

function claimScores(
  profile: Profile,
  { versions, frequencies }: PreparedStory,
  options: ScoreOptions,
): readonly (readonly number[])[] {
  return versions.map(({ profiles }) =>
    profiles.map((other) => scoreMatch(profile, other, frequencies, { ...options, byLength: false }).score),
  )
}

/** The scores of a claim with one version, with the help of all others if scores between them are given. */
function raisedClaim(
  own: readonly (readonly number[])[],
  there: number,
  scores: readonly (readonly Scores[])[] | null,
): readonly number[] {
  const row = own[there] ?? []
  const through = own.flatMap((list, third): (readonly [Scores, Scores])[] =>
    scores === null || third === there ? [] : [[list.map((score) => [score]), scores[third]?.[there] ?? []]],
  )
  return withThirdVersions([row], through)[0] ?? row
}

/** The place of the first right one, best score first; what ties stands behind. */
function rankOf(scores: readonly number[], isRight: readonly boolean[]): number {
  const best = Math.max(...scores.filter((_, at) => isRight[at]))
  return 1 + scores.filter((score, at) => isRight[at] !== true && score >= best).length
}

export interface Counted {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

/** Links of all pairs of versions against the facts they share. */
export function countLinks(
  { versions }: PreparedStory,
  scores: readonly (readonly Scores[])[],
  least: number,
): Counted {
  let [right, found, wanted] = [0, 0, 0]
  for (const [here, one] of versions.entries())
    for (const [there, other] of versions.entries()) {
      if (here >= there) continue
      const isSame = (at: number, to: number) => tellSame(one.sentences[at] ?? {}, other.sentences[to] ?? {})
      const links = alignSentences(scores[here]?.[there] ?? [], least)
      found += links.length
      right += links.filter((link) => isSame(link.here, link.there)).length
      wanted += one.sentences.reduce((sum, _, at) => sum + other.sentences.filter((__, to) => isSame(at, to)).length, 0)
    }
  return { right, found, wanted }
}

/** Articles and sentences whose language is told right. */
export function countLanguages(stories: readonly Story[]): {
  readonly articles: Counted
  readonly sentences: Counted
  readonly wrong: readonly string[]
} {
  const versions = stories.flatMap((story) => story.versions)
  const isRight = (found: string, wanted: string) =>
    found === wanted ||
    (found.split('-')[0] === wanted && !/^(?:sr|zh)/.test(wanted)) ||
    (wanted === 'zh' && found === 'zh-Hans')
  const wrong: string[] = []
  const articles = versions.filter((version) =>
    isRight(identifyLanguage(textOf(version)).language, version.language),
  ).length
  const sentences = versions.flatMap((version) =>
    sentencesOf(version).map(({ text }) => {
      const { language } = identifyLanguage(text, { expected: version.language })
      const alone = identifyLanguage(text).language
      if (!isRight(alone, version.language)) wrong.push(`${version.language} as ${alone}: ${text}`)
      return isRight(language, version.language) && isRight(alone, version.language)
    }),
  )
  return {
    articles: { right: articles, found: versions.length, wanted: versions.length },
    sentences: { right: sentences.filter(Boolean).length, found: sentences.length, wanted: sentences.length },
    wrong,
  }
}

export interface Figures {
  readonly numbers: Counted
  readonly dates: Counted
  readonly wrong: readonly string[]
}

/** Numbers and dates found in the sentences against those noted there. */
export function countFigures(stories: readonly Story[], vocabularies: Vocabularies): Figures {
  let numbers: Counted = { right: 0, found: 0, wanted: 0 }
  let dates: Counted = { right: 0, found: 0, wanted: 0 }
  const wrong: string[] = []
  for (const version of stories.flatMap((story) => story.versions))
    for (const sentence of sentencesOf(version)) {
      const vocabulary = vocabularies(version.language)
      const found = profileOf(sentence.text, vocabulary)
        .anchors.filter(({ kind }) => kind === 'number')
        .map(({ key }) => key.slice('number '.length))
      const wanted = (sentence.numbers ?? []).map(({ value }) => String(value))
      numbers = add(numbers, compare(found, wanted))
      const days = findDates(sentence.text, version.language, vocabulary.beside.monthOf).flatMap((date) =>
        dateTexts(date, version.date),
      )
      const wantedDays = (sentence.dates ?? []).map(({ text, value }) => asSaid(text, value))
      dates = add(dates, compare(days, wantedDays))
      const bad = [
        ...difference(found, wanted).map((each) => `+${each}`),
        ...difference(wanted, found).map((each) => `-${each}`),
        ...difference(days, wantedDays).map((each) => `+d ${each}`),
        ...difference(wantedDays, days).map((each) => `-d ${each}`),
      ]
      if (bad.length > 0) wrong.push(`${version.language} ${bad.join(' ')}: ${sentence.text}`)
    }
  return { numbers, dates, wrong }
}

/** The date without a year that only the day of publication tells. */
function asSaid(text: string, value: string): string {
  const hasYear = /\p{Nd}{4}/u.test(text)
  return hasYear || !/^\d{4}-/.test(value) ? value : `-${value.slice(4)}`
}

/** Of a run of days its first and its last, as its author notes them; a Persian day is told by the year the text came out. */
function dateTexts(date: DateSpan, published: string | null): string[] {
  const { year, month, day, toDay } = date
  const [persian] = date.persian === null ? [] : yearlessRelatives([date])
  const days =
    persian && published !== null ? resolveDistance(persian.distance, { earliest: published, latest: published }) : null
  if (days !== null) return [`-${days.earliest.slice(4)}`]
  return [day, toDay].flatMap((each, at) => (at > 0 && each === null ? [] : [dateText(year, month, each)]))
}

function dateText(year: number | null, month: number | null, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = month === null ? '' : `-${two(month)}${day === null ? '' : `-${two(day)}`}`
  return year === null ? `-${rest}` : `${year}${rest}`
}

function compare(found: readonly string[], wanted: readonly string[]): Counted {
  return { right: found.length - difference(found, wanted).length, found: found.length, wanted: wanted.length }
}

/** What is in the first list and not in the second, counting repetitions. */
function difference(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return one.filter((each) => {
    const at = rest.indexOf(each)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

function add(one: Counted, other: Counted): Counted {
  return { right: one.right + other.right, found: one.found + other.found, wanted: one.wanted + other.wanted }
}
