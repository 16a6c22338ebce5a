/** The stories of the project with their articles, for the panel beside the work list. Pure. */
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { Article, Derivation, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { membersOf } from '#domain/visible-articles.ts'
import { originOf } from './date-row.ts'

export interface StoryMemberRow {
  readonly article: Article
  readonly isSource: boolean
  readonly origin: Derivation['kind'] | null
  /** Outlet or title of the article it was made from, or the name of a shared source. */
  readonly originWords: string
}

export interface StoryRow {
  readonly id: StoryId
  readonly name: string
  readonly count: number
  /** True while the story or one of its places waits to be confirmed (C8). */
  readonly isProposed: boolean
}

export const storyTables: readonly TableName[] = [
  'stories',
  'storyArticles',
  'articles',
  'batches',
  'derivations',
  'sources',
]

/** All stories, those to be confirmed first, then by name. */
export function storyRows(snapshot: Snapshot): readonly StoryRow[] {
  return [...snapshot.all('stories')]
    .map(({ id, name, status }) => {
      const places = snapshot.byIndex('storyArticles', 'story', id)
      const isProposed = status === 'proposed' || places.some((place) => place.status === 'proposed')
      return { id, name, count: places.length, isProposed }
    })
    .toSorted((one, other) => Number(other.isProposed) - Number(one.isProposed) || one.name.localeCompare(other.name))
}

/** The visible articles of a story, its source document first. */
export function storyMembers(snapshot: Snapshot, story: StoryId): readonly StoryMemberRow[] {
  return membersOf(snapshot, story).map(({ member, article }) => ({
    article,
    isSource: member.role === 'sourceDocument',
    ...originOf(snapshot, article.id),
  }))
}

/** Articles an article may have been made from: those of its stories, without itself. */
export function possibleOrigins(snapshot: Snapshot, article: ArticleId): readonly Article[] {
  const found = new Map<ArticleId, Article>()
  for (const { story } of snapshot.byIndex('storyArticles', 'article', article))
    for (const member of membersOf(snapshot, story)) found.set(member.article.id, member.article)
  found.delete(article)
  return [...found.values()]
}
