/** Where in a text stands what is sought. */
import type { Query, SoughtPattern, SoughtWord, SoughtWords } from '#domain/search/query.ts'
import { searchFigures, type FigureReader, type SearchFigure } from './search-figures.ts'
import { searchWords, type SearchWord } from './search-words.ts'
import type { Span } from '../words.ts'
import { wordGrade } from './word-grade.ts'

/** A text prepared for looking into it. */
export interface SearchedText {
  readonly text: string
  readonly words: readonly SearchWord[]
  readonly figures: readonly SearchFigure[]
}

/** Of one pattern in one text; more would not be read. */
export const MOST_OF_PATTERN = 1000

/** `reader` of the text's language; `null` where no figure is sought. Linear. */
export function searchedText(text: string, reader: FigureReader | null): SearchedText {
  return { text, words: searchWords(text), figures: reader === null ? [] : searchFigures(text, reader) }
}

/** Knows how words answer to those of one query; texts have the same words again and again. */
export class HitFinder {
  readonly #grades = new Map<SoughtWord, Map<string, number>>()

  /** In reading order; they may overlap. A pattern takes as long as its expression does, which may be for ever. */
  spansOf(part: SoughtWords | SoughtPattern, searched: SearchedText): readonly Span[] {
    return part.kind === 'pattern' ? patternSpans(part, searched.text) : this.#wordSpans(part, searched)
  }

  #wordSpans({ words, value }: SoughtWords, { words: there, figures }: SearchedText): readonly Span[] {
    const spans: Span[] = []
    for (let at = 0; at + words.length <= there.length; at++) {
      const first = there[at]
      const last = there[at + words.length - 1]
      const isHere = words.every((word, by) => this.#grade(word, there[at + by]?.folded ?? '') > 0)
      if (isHere && first && last) spans.push({ start: first.start, end: last.end })
    }
    if (value === null) return spans
    const byValue = figures.filter((figure) => figure.value === value)
    const own = byValue.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end))
    return [...spans, ...own].toSorted((one, other) => one.start - other.start)
  }

  #grade(sought: SoughtWord, folded: string): number {
    const known = this.#grades.get(sought) ?? new Map<string, number>()
    this.#grades.set(sought, known)
    const grade = known.get(folded) ?? wordGrade(sought, folded)
    if (known.size > 100_000) known.clear()
    known.set(folded, grade)
    return grade
  }
}

function patternSpans({ source }: SoughtPattern, text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(RegExp(source, 'giu'))) {
    // What matches nothing at a place is no hit.
    if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length })
    if (spans.length === MOST_OF_PATTERN) break
  }
  return spans
}

/** Whether a text must be looked into to know if it answers: the index knows words, not what stands beside what. */
export function mustBeRead(query: Query): boolean {
  if (query.kind === 'all' || query.kind === 'any') return query.parts.some(mustBeRead)
  if (query.kind === 'not') return mustBeRead(query.part)
  return query.kind === 'pattern' || (query.kind === 'words' && query.words.length > 1)
}
