/** What of a project a published file is about: the articles and claims that are chosen, and where those claims are asked (F3, C13). Pure. */
import { articlesAskedOf } from './asked.ts'
import { askedByClaim, touchedArticles } from './coverage.ts'
import type { ArticleId, ClaimId, StoryId } from './ids.ts'
import type { Article } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText, isVisible } from './visible-articles.ts'

/** What the analyst chose for a published file. Every format is made of it. */
export interface PublishScope {
  /** `null` for the whole project; otherwise what these stories hold. */
  readonly stories: readonly StoryId[] | null
  /** `null` for every claim of it; otherwise only these. */
  readonly claims: readonly ClaimId[] | null
  /** `null` for every article of it; otherwise only these. */
  readonly articles: readonly ArticleId[] | null
  /** Whether analysts are named; otherwise they are `analyst-1`, `analyst-2`, ... */
  readonly names: boolean
  /** Whether the full texts of articles leave too. Quotes always do. */
  readonly texts: boolean
}

/** Everything but full texts, with names. */
export const wholeProject: PublishScope = { stories: null, claims: null, articles: null, names: true, texts: false }

/** The rows a scope comes to. */
export interface ScopedRows {
  /** Visible articles (H2), in order of id. */
  readonly articles: ReadonlyMap<ArticleId, Article>
  /** In order of id. */
  readonly claims: readonly ClaimId[]
  /** Of which of the articles each of the claims is asked (C13); a claim that is asked of none is left out. */
  readonly asked: ReadonlyMap<ClaimId, ReadonlySet<ArticleId>>
  /** The stories that are meant, in order of id. */
  readonly stories: readonly StoryId[]
}

/** True when nothing of the project is left aside. */
export function isWholeProject({ stories, claims, articles }: PublishScope): boolean {
  return stories === null && claims === null && articles === null
}

/**
 * The articles and claims of a scope. Of chosen stories: their articles, and every claim that is asked of them or says something about
 * them. Of chosen claims alone: the articles they are asked of or tell something about. Ids nobody knows are left out.
 */
export function rowsInScope(snapshot: Snapshot, scope: PublishScope): ScopedRows {
  const articles = articlesInScope(snapshot, scope)
  const asked = askedInScope(snapshot, scope, articles)
  const claims = claimsInScope(snapshot, scope, articles, asked)
  const meant = new Set(claims)
  return {
    articles,
    claims,
    asked: new Map([...asked].filter(([claim]) => meant.has(claim))),
    stories: storiesOf(snapshot, scope),
  }
}

function articlesInScope(snapshot: Snapshot, scope: PublishScope): ReadonlyMap<ArticleId, Article> {
  const limits = [scope.articles, articlesOfStories(snapshot, scope.stories), articlesOfClaims(snapshot, scope)]
  const wanted = limits.filter((limit) => limit !== null).map((limit) => new Set(limit))
  const shown = [...snapshot.all('articles')].filter(
    (article) => isVisible(snapshot, article) && wanted.every((ids) => ids.has(article.id)),
  )
  return new Map(shown.sort((one, other) => compareText(one.id, other.id)).map((article) => [article.id, article]))
}

function articlesOfStories(snapshot: Snapshot, stories: PublishScope['stories']): readonly ArticleId[] | null {
  return (
    stories?.flatMap((story) => snapshot.byIndex('storyArticles', 'story', story).map(({ article }) => article)) ?? null
  )
}

/** Where stories or articles are chosen, claims narrow nothing of them: what is compared stays the same. */
function articlesOfClaims(snapshot: Snapshot, scope: PublishScope): readonly ArticleId[] | null {
  if (scope.claims === null || scope.stories !== null || scope.articles !== null) return null
  return scope.claims.flatMap((claim) => [...articlesAskedOf(snapshot, claim), ...touchedArticles(snapshot, claim)])
}

function claimsInScope(
  snapshot: Snapshot,
  scope: PublishScope,
  articles: ReadonlyMap<ArticleId, Article>,
  asked: ScopedRows['asked'],
): readonly ClaimId[] {
  const chosen = scope.claims && new Set(scope.claims)
  const isOfAll = scope.stories === null && scope.articles === null
  const ofStories = new Set(scope.articles === null ? claimsOfStories(snapshot, scope.stories ?? []) : [])
  const isMeant = (claim: ClaimId) =>
    isOfAll ||
    asked.has(claim) ||
    ofStories.has(claim) ||
    [...touchedArticles(snapshot, claim)].some((article) => articles.has(article))
  return [...snapshot.all('claims')]
    .map(({ id }) => id)
    .filter((claim) => (chosen === null || chosen.has(claim)) && isMeant(claim))
    .sort(compareText)
}

/** Those of a story that has no article yet too. */
function claimsOfStories(snapshot: Snapshot, stories: readonly StoryId[]): readonly ClaimId[] {
  return stories.flatMap((story) => snapshot.byIndex('storyClaims', 'story', story).map(({ claim }) => claim))
}

function askedInScope(
  snapshot: Snapshot,
  { stories }: PublishScope,
  articles: ReadonlyMap<ArticleId, Article>,
): ScopedRows['asked'] {
  const result = new Map<ClaimId, ReadonlySet<ArticleId>>()
  for (const [claim, all] of askedByClaim(snapshot, stories ?? undefined)) {
    const asked = [...all].filter((article) => articles.has(article))
    if (asked.length > 0) result.set(claim, new Set(asked))
  }
  return result
}

function storiesOf(snapshot: Snapshot, { stories }: PublishScope): readonly StoryId[] {
  const known = [...snapshot.all('stories')].map(({ id }) => id).sort(compareText)
  return stories === null ? known : known.filter((id) => stories.includes(id))
}
