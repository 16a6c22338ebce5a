/** Where versions in one language tell the same in other words. Pure; the words themselves are compared elsewhere. */
import type { ArticleId } from '#domain/ids.ts'
import { baseLanguage } from '#language/language-names.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import type { Telling, WordDifferences } from '#ui/reader-text/word-differences.ts'
import { sentencesIn, type SharedRow } from './shared-places.ts'

/** Two panes of one language: the words of the first are those that go, those of the second those that come. */
export interface ComparedPanes {
  readonly first: ArticleId
  readonly second: ArticleId
  /** BCP 47 tag. */
  readonly language: string
}

/** Every pane with the first one of its language, in the order of the panes. Regions and scripts of a language are no other language. */
export function comparedPanes(
  panes: readonly { readonly article: ArticleId; readonly language: string }[],
): readonly ComparedPanes[] {
  return panes.flatMap(({ article, language }) => {
    const first = panes.find((one) => baseLanguage(one.language) === baseLanguage(language))
    return first && first.article !== article ? [{ first: first.article, second: article, language }] : []
  })
}

/** What two panes tell differently in one row. */
export interface ToldDifferently extends WordDifferences {
  readonly row: SharedRow
  readonly panes: ComparedPanes
}

/** One for each row in which both panes tell something, and for each pair, as they are asked for. */
export function* toldDifferently(
  rows: readonly SharedRow[],
  pairs: readonly ComparedPanes[],
  textOf: (article: ArticleId) => string | null,
  compare: (one: Telling, other: Telling, language: string) => WordDifferences,
): Generator<ToldDifferently> {
  for (const panes of pairs) {
    const [one, other] = [textOf(panes.first), textOf(panes.second)]
    if (one === null || other === null) continue
    for (const row of rows) {
      const [here, there] = [sentencesIn(row, panes.first), sentencesIn(row, panes.second)]
      if (here.length === 0 || there.length === 0) continue
      const differences = compare({ text: one, stretches: here }, { text: other, stretches: there }, panes.language)
      yield { row, panes, ...differences }
    }
  }
}

/** The words to mark in the text of an article. */
export function wordsToMark(all: readonly ToldDifferently[], article: ArticleId): WordDifferences {
  const those = (
    side: keyof Pick<ComparedPanes, 'first' | 'second'>,
    spans: (one: ToldDifferently) => readonly Span[],
  ) => all.filter(({ panes }) => panes[side] === article).flatMap(spans)
  return { removed: those('first', ({ removed }) => removed), added: those('second', ({ added }) => added) }
}
