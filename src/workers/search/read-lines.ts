/** The places in the texts of articles that answer, each with what stands around it. */
import type { TextHash } from '#domain/ids.ts'
import { evaluate } from '#domain/search/evaluate.ts'
import { soughtInTexts } from '#domain/search/query.ts'
import type { SearchRow } from '#domain/search/search-rows.ts'
import type { SearchLine, SearchLines } from '#domain/search/searcher.ts'
import { graphemeEnd, graphemeStart } from '#language/graphemes.ts'
import type { Span } from '#language/words.ts'
import { exactAnswers, prepared, type FoundRows, type Searched } from './find-rows.ts'
import type { ReadTextsOf } from './text-index.ts'

/** What is shown beside a hit, on each side, in UTF-16 code units. */
const CONTEXT = 90
/** Of an article in which only what is known of it answers. */
const BEGINNING = 180
/** Articles read at once. */
const ARTICLES_AT_ONCE = 10
/** After so many lines the rest waits until it is asked for: each is felt when it is drawn. */
const LINES_AT_ONCE = 60
/** Of one article; a word that stands in every line of it says no more. */
const MOST_OF_ARTICLE = 200

/** Reads on from the article at place `from` of those that answer. */
export async function readLines(
  searched: Searched,
  found: FoundRows,
  from: number,
  readTexts: ReadTextsOf,
  goesOn: () => Promise<void>,
): Promise<SearchLines> {
  const rows = found.ranked.articles
  const lines: SearchLine[] = []
  let articles = 0
  for (let at = from; at < rows.length; at += ARTICLES_AT_ONCE) {
    const some = rows.slice(at, at + ARTICLES_AT_ONCE)
    const hashes = some.flatMap((row) => hashOf(searched, row) ?? [])
    const texts = new Map((await readTexts(hashes)).map(({ hash, text }) => [hash, text]))
    for (const [by, row] of some.entries()) {
      if (lines.length >= LINES_AT_ONCE) return { lines, articles, next: at + by }
      await goesOn()
      const hash = hashOf(searched, row)
      const own = await linesOf(searched, found, row, hash === null ? '' : (texts.get(hash) ?? ''))
      if (own.length > 0) articles += 1
      lines.push(...own)
    }
  }
  return { lines, articles, next: null }
}

async function linesOf(
  searched: Searched,
  found: FoundRows,
  row: SearchRow,
  text: string,
): Promise<readonly SearchLine[]> {
  const { query, hits } = found
  const answers = await exactAnswers(searched, row, found, text)
  const { article } = row
  if (!article || evaluate(query, answers) === null) return []
  const inText = await prepared(searched, row, found, text)
  const spans = apart(soughtInTexts(query).flatMap((part) => hits.spansOf(part, inText)))
  const place = { article: article.id, revision: article.revision, language: article.language }
  if (spans.length === 0)
    return [{ ...place, hit: null, contextStart: 0, context: text.slice(0, graphemeEnd(text, BEGINNING)) }]
  return spans.slice(0, MOST_OF_ARTICLE).map((hit) => {
    const contextStart = graphemeStart(text, Math.max(0, hit.start - CONTEXT))
    const contextEnd = graphemeEnd(text, Math.min(text.length, hit.end + CONTEXT))
    return { ...place, hit, contextStart, context: text.slice(contextStart, contextEnd) }
  })
}

/** In reading order; what overlaps is one. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const united: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = united.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else united.push({ start, end })
  }
  return united
}

export function hashOf({ snapshot }: Pick<Searched, 'snapshot'>, { article }: SearchRow): TextHash | null {
  return snapshot.get('revisions', article?.revision ?? null)?.textHash ?? null
}
