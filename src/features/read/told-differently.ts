/** Where versions in one language tell the same in other words. Pure; the words themselves are compared elsewhere. */
import type { ArticleId } from '#domain/ids.ts'
import type { SameLanguage } from '#language/same-language.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import type { CompareWords, WordDifferences } from '#ui/reader-text/word-differences.ts'
import { sentencesIn, type SharedRow } from './shared-places.ts'

/** What two panes tell differently in one row. */
export interface ToldDifferently extends WordDifferences {
  readonly row: SharedRow
  readonly panes: SameLanguage
}

/** One for each row in which a pane of a pair tells something, as they are asked for. What only one of them tells differs as a whole. */
export function* toldDifferently(
  rows: readonly SharedRow[],
  pairs: readonly SameLanguage[],
  textOf: (article: ArticleId) => string | null,
  compare: CompareWords,
): Generator<ToldDifferently> {
  for (const panes of pairs) {
    const [one, other] = [textOf(panes.first), textOf(panes.second)]
    if (one === null || other === null) continue
    for (const row of rows) {
      const [here, there] = [sentencesIn(row, panes.first), sentencesIn(row, panes.second)]
      if (here.length === 0 && there.length === 0) continue
      const isTold = here.length > 0 && there.length > 0
      const differences = isTold
        ? compare({ text: one, stretches: here }, { text: other, stretches: there }, panes.language)
        : { removed: here, added: there }
      yield { row, panes, ...differences }
    }
  }
}

/** The words to mark in the text of an article. */
export function wordsToMark(all: readonly ToldDifferently[], article: ArticleId): WordDifferences {
  const those = (
    side: keyof Pick<SameLanguage, 'first' | 'second'>,
    spans: (one: ToldDifferently) => readonly Span[],
  ) => all.filter(({ panes }) => panes[side] === article).flatMap(spans)
  return { removed: those('first', ({ removed }) => removed), added: those('second', ({ added }) => added) }
}
