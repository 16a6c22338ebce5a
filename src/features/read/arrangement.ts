/** Which articles stand side by side, and in which order. Pure. */
import type { ArticleId } from '#domain/ids.ts'
import { MOST_PANES } from '#ui/address.ts'

export type Arrangement = readonly ArticleId[]

/** With the article in a pane of its own behind that of `beside`; the same where it stands already or there is no room. */
export function withPane(panes: Arrangement, article: ArticleId, beside: ArticleId): Arrangement {
  if (panes.includes(article) || panes.length >= MOST_PANES) return panes
  return panes.toSpliced(panes.indexOf(beside) + 1, 0, article)
}

/** Without the pane of an article. */
export function withoutPane(panes: Arrangement, article: ArticleId): Arrangement {
  return panes.filter((one) => one !== article)
}

/** With another article in the pane of `from`; one that has a pane already changes places with it. */
export function withArticle(panes: Arrangement, from: ArticleId, to: ArticleId): Arrangement {
  return panes.map((one) => (one === from ? to : one === to ? from : one))
}

/** With the pane of an article and its neighbour (`1` for the next, `-1` for the one before) in each other's place. */
export function swapped(panes: Arrangement, article: ArticleId, by: 1 | -1): Arrangement {
  const neighbour = neighbourOf(panes, article, by)
  return neighbour === null ? panes : withArticle(panes, article, neighbour)
}

/** `null` at the ends. */
export function neighbourOf(panes: Arrangement, article: ArticleId, by: 1 | -1): ArticleId | null {
  return panes[panes.indexOf(article) + by] ?? null
}

/** The pane after this one; after the last the first. */
export function nextPane(panes: Arrangement, article: ArticleId): ArticleId | null {
  return neighbourOf(panes, article, 1) ?? panes[0] ?? null
}
