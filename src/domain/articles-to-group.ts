/** What the finder needs to know of the articles of a project to group them. */
import type { DateBounds } from './date-bounds.ts'
import type { ArticleToGroup } from './grouping.ts'
import type { Snapshot } from './snapshot.ts'
import { isVisible } from './visible-articles.ts'

const DAY = 86_400_000
/** Dates known less exactly say nothing about nearness. */
const MOST_DAYS = 31

/** All visible articles by id, those that are in stories too: others may join these. */
export function articlesToGroup(snapshot: Snapshot): readonly ArticleToGroup[] {
  return [...snapshot.all('articles')]
    .flatMap((article): ArticleToGroup[] => {
      const revision = snapshot.get('revisions', article.revision)
      if (!revision || !isVisible(snapshot, article)) return []
      return [
        {
          article: article.id,
          textHash: revision.textHash,
          language: article.language.tag,
          day: dayOf(article.published),
          stories: snapshot.byIndex('storyArticles', 'article', article.id).map(({ story }) => story),
          furniture: snapshot
            .byIndex('regions', 'revision', revision.id)
            .filter(({ kind, status }) => kind === 'furniture' && status !== 'rejected')
            .map(({ start, end }) => ({ start, end })),
        },
      ]
    })
    .toSorted((one, other) => (one.article < other.article ? -1 : 1))
}

/** The middle of the bounds in days since 1970; `null` where they are open or wide. */
function dayOf(bounds: DateBounds | null): number | null {
  const [first, last] = [bounds?.earliest, bounds?.latest].map((day) => (day == null ? NaN : Date.parse(day) / DAY))
  if (first === undefined || last === undefined || !(last - first <= MOST_DAYS)) return null
  return Math.round((first + last) / 2)
}
