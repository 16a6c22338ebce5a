/** The words by which versions of one language differ within a row. Pure; the words themselves are compared elsewhere. */
import type { CollationRow } from '#domain/collation.ts'
import type { Stretch } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import { sameLanguage } from '#language/same-language.ts'
import type { WordMark } from '#ui/marks/word-mark.ts'
import type { CompareWords, Telling, WordDifferences } from '#ui/reader-text/word-differences.ts'

/** A version as far as it is needed here. */
export interface WordedVersion {
  readonly article: Pick<Article, 'id' | 'language'>
  readonly text: string
}

/** Two cells of one row, the earlier column first. */
export interface RowWords<Version extends WordedVersion = WordedVersion> extends WordDifferences {
  readonly first: Version
  readonly second: Version
  /** Told in other words altogether: which they are says nothing. */
  readonly isReworded: boolean
}

/** Every version of the row with the first one of its language there. */
export function rowWords<Version extends WordedVersion>(
  { cells }: CollationRow,
  versions: readonly Version[],
  compare: CompareWords,
): readonly RowWords<Version>[] {
  const told = cells.flatMap(({ article, sentences }) => {
    const version = versions.find((one) => one.article.id === article)
    return version ? [{ article, language: version.article.language.tag, version, sentences }] : []
  })
  return sameLanguage(told).flatMap(({ first, second, language }) => {
    const [one, other] = [first, second].map((id) => told.find(({ article }) => article === id))
    if (!one || !other) return []
    const telling = ({ version: { text }, sentences }: typeof one): Telling => ({ text, stretches: sentences })
    const { removed, added } = compare(telling(one), telling(other), language)
    const pair = { first: one.version, second: other.version }
    const isReworded = isMost(removed, one.sentences) && isMost(added, other.sentences)
    return [isReworded ? { ...pair, isReworded, removed: [], added: [] } : { ...pair, isReworded, removed, added }]
  })
}

/** More than half of what is told. */
function isMost(part: readonly Stretch[], whole: readonly Stretch[]): boolean {
  const length = (stretches: readonly Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  return 2 * length(part) > length(whole)
}

/** Words of a cell that others have otherwise. */
export interface ChangedWords {
  readonly as: WordMark
  /** In UTF-16 code units of the article. */
  readonly stretches: readonly Stretch[]
}

/** What to mark in each article of the row. */
export function changedWords(words: readonly RowWords[]): ReadonlyMap<ArticleId, ChangedWords> {
  const marks = new Map<ArticleId, ChangedWords>()
  for (const { first, second, removed, added } of words) {
    const before = marks.get(first.article.id)?.stretches ?? []
    marks.set(first.article.id, { as: 'removed', stretches: [...before, ...removed] })
    marks.set(second.article.id, { as: 'added', stretches: added })
  }
  return marks
}
