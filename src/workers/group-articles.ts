/** The finder's work of grouping articles: reads them one after the other, tells how far it is, and stops when nobody wants it any more. */
import type { ArticleToGroup, Grouping, PlaceIn, QuotedPlace } from '#domain/grouping.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { ReadSentence } from '#language/matching/read-article.ts'
import { GroupingReader } from '#language/grouping/grouping.ts'
import { quoteReasons } from '#language/grouping/quote-reasons.ts'

/** What is read of an article; `text` is `null` where it is missing. */
export interface ArticleReader {
  text(article: ArticleToGroup): Promise<string | null>
  sentences(article: ArticleToGroup): Promise<readonly ReadSentence[]>
}

/** Called with how many of how many articles were read; `false` stops the work. */
export type GroupingProgress = (done: number, total: number) => Promise<boolean>

/** Articles read between two words about it. */
const AT_ONCE = 10

/** `null` when it was stopped. Articles whose text is missing are left out. */
export async function groupArticles(
  reader: ArticleReader,
  articles: readonly ArticleToGroup[],
  progressed: GroupingProgress,
): Promise<Grouping | null> {
  const grouping = new GroupingReader()
  const ordered = articles.toSorted((one, other) => (one.article < other.article ? -1 : 1))
  for (const [at, article] of ordered.entries()) {
    if (at % AT_ONCE === 0 && !(await progressed(at, ordered.length))) return null
    const text = await reader.text(article)
    if (text === null) continue
    const { language, day, stories, furniture } = article
    const sentences = await reader.sentences(article)
    grouping.add({ id: article.article, text, language, sentences, day, stories, furniture })
  }
  if (!(await progressed(ordered.length, ordered.length))) return null
  return inWords(grouping.result(), new Map(ordered.map((article) => [article.article, article])), reader)
}

/** Asks once more for the texts that are quoted: ten thousand are not held at once. */
async function inWords(
  { stories, copies, agencies, quotations }: ReturnType<GroupingReader['result']>,
  articles: ReadonlyMap<ArticleId, ArticleToGroup>,
  reader: ArticleReader,
): Promise<Grouping> {
  const places: readonly PlaceIn[] = [
    ...stories.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.places)),
    ...agencies.flatMap((agency) => agency.places),
    ...quotations.flatMap(({ one, other }) => [one, other].map((article) => ({ article, start: 0, end: 0 }))),
  ]
  const voices = new Map<ArticleId, { readonly text: string; readonly language: string }>()
  for (const id of new Set(places.map(({ article }) => article))) {
    const article = articles.get(id)
    const text = article ? await reader.text(article) : null
    if (article && text !== null) voices.set(id, { text, language: article.language })
  }
  const quoted = (
    article: ArticleId,
    { start, end }: { readonly start: number; readonly end: number },
  ): QuotedPlace => ({
    article,
    start,
    end,
    quote: voices.get(article)?.text.slice(start, end) ?? '',
  })
  return {
    stories: stories.map((story) => quoteReasons(story, (id) => voices.get(id) ?? null)),
    copies,
    agencies: agencies.map(({ name, places: named }) => ({
      name,
      places: named.map((place) => quoted(place.article, place)),
    })),
    quotations: quotations.map(({ one, other, quotations: same }) => ({
      one,
      other,
      quotations: same.map((each) => ({ one: quoted(one, each.one), other: quoted(other, each.other) })),
    })),
  }
}
