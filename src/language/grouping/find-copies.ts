/** Articles of one language that have much of their text in common: the same report again, or a part of a longer one. */
import type { CopiedText } from '#domain/grouping.ts'
import type { ArticleId } from '#domain/ids.ts'
import { sharers } from './sharers.ts'

/** An article with the runs of its text, each once. */
export interface ReadRuns {
  readonly id: ArticleId
  readonly language: string
  readonly runs: ReadonlySet<number>
  /** Of publication, in days since 1970; `null` when it is not known. */
  readonly day: number | null
}

/** Less of the shorter text is no copy. */
const LEAST_SHARE = 0.5
/** Shorter texts (headlines, captions) prove nothing. */
const LEAST_RUNS = 20
/** Pairs that share less are not counted out. */
const LEAST_SHARED = 8

/**
 * For each article at most one that it has its text from, the one with which it shares most; in order. No article derives from itself,
 * also not around others.
 */
export function findCopies(all: readonly ReadRuns[]): CopiedText[] {
  const articles = all
    .filter(({ runs }) => runs.size >= LEAST_RUNS)
    .toSorted(
      (one, other) => dayOf(one) - dayOf(other) || other.runs.size - one.runs.size || (one.id < other.id ? -1 : 1),
    )
  const best = new Map<ArticleId, CopiedText>()
  const pairs = sharers(
    articles.map(({ runs }) => runs),
    LEAST_SHARED,
  )
  for (const [place, others] of pairs)
    for (const later of others) {
      const [earlier, article] = [articles[place], articles[later]]
      if (!earlier || !article || baseOf(earlier) !== baseOf(article)) continue
      const copy = copyOf(article, earlier)
      const known = best.get(article.id)
      if (copy && (!known || isMore(copy, known))) best.set(article.id, copy)
    }
  return [...best.values()].toSorted((one, other) => (one.article < other.article ? -1 : 1))
}

function copyOf(article: ReadRuns, from: ReadRuns): CopiedText | null {
  const [few, many] = article.runs.size < from.runs.size ? [article.runs, from.runs] : [from.runs, article.runs]
  let common = 0
  for (const run of few) if (many.has(run)) common++
  if (common / few.size < LEAST_SHARE) return null
  return {
    article: article.id,
    from: from.id,
    share: common / article.runs.size,
    shareOfOther: common / from.runs.size,
  }
}

function isMore(one: CopiedText, other: CopiedText): boolean {
  const [ours, theirs] = [one.share + one.shareOfOther, other.share + other.shareOfOther]
  return ours > theirs || (ours === theirs && one.from < other.from)
}

/** Undated ones stand behind: what is dated is likelier the first. */
function dayOf({ day }: ReadRuns): number {
  return day ?? Number.MAX_SAFE_INTEGER
}

function baseOf({ language }: ReadRuns): string {
  return language.split('-')[0] ?? language
}
