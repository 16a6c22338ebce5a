/** What a screen asks of the dialog: a claim, or a stretch of an article, and the story it stands in. Pure. */
import { knownDays, LONGEST_SENTENCE, type Sought } from '#domain/finding.ts'
import { asId, type ArticleId, type ClaimId, type StoryId } from '#domain/ids.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { soughtClaim } from '#domain/sought-claim.ts'
import { compareArticles, isVisible, membersOf } from '#domain/visible-articles.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'

export interface FindRequest {
  /** What is found can be linked to it; `null` where only a text is looked for. */
  readonly claim: ClaimId | null
  /** A stretch of an article, with its words; looked for where there is no claim. */
  readonly passage: { readonly article: ArticleId; readonly text: string } | null
  /** `null` for all. */
  readonly story: StoryId | null
}

/** What is not understood is left out. */
export function findRequest({ claim, article, text, story }: OverlayRequestLike): FindRequest {
  return {
    claim: typeof claim === 'string' ? asId<ClaimId>(claim) : null,
    passage:
      typeof article === 'string' && typeof text === 'string' ? { article: asId<ArticleId>(article), text } : null,
    story: typeof story === 'string' ? asId<StoryId>(story) : null,
  }
}

/**
 * `article` is the one the passage stands in, or that the claim was made from. `null` when there is nothing to look for: then words are
 * typed.
 */
export function soughtOf(claim: Claim | null, passage: FindRequest['passage'], article: Article | null): Sought | null {
  if (claim) return soughtClaim(claim, article)
  if (!passage || !article) return null
  const { language, published } = article
  const text = passage.text.slice(0, LONGEST_SENTENCE)
  return { text, language: language.tag, kind: 'passage', published: knownDays(published) }
}

/** Where to look. */
export interface WhereToLook {
  /** The versions of the stories it is about; none where it is about no story. */
  readonly versions: readonly Article[]
  /** What is not elsewhere: the versions, and the article a passage is from. */
  readonly known: readonly ArticleId[]
}

/**
 * In the versions of the story, else of the stories the claim is asked of or the article stands in. The article a passage is from is left
 * out: it is known there.
 */
export function whereToLook(snapshot: Snapshot, { claim, passage, story }: FindRequest): WhereToLook {
  const stories = story ? [story] : storiesOf(snapshot, claim, passage?.article ?? null)
  const articles = stories.flatMap((id) => membersOf(snapshot, id).map((member) => member.article))
  const from = claim ? null : (passage?.article ?? null)
  const versions = [...new Map(articles.map((article) => [article.id, article])).values()].filter(
    ({ id }) => id !== from,
  )
  return { versions, known: [...versions.map(({ id }) => id), ...(from ? [from] : [])] }
}

/** Where words that are typed are looked for: in the versions, without any in all articles but the one a passage is from. */
export function articlesToSearch(snapshot: Snapshot, { versions, known }: WhereToLook): readonly Article[] {
  if (versions.length > 0) return versions
  return [...snapshot.all('articles')]
    .filter((article) => isVisible(snapshot, article) && !known.includes(article.id))
    .sort(compareArticles)
}

function storiesOf(snapshot: Snapshot, claim: ClaimId | null, article: ArticleId | null): readonly StoryId[] {
  if (claim) return snapshot.byIndex('storyClaims', 'claim', claim).map((asked) => asked.story)
  return article ? snapshot.byIndex('storyArticles', 'article', article).map((member) => member.story) : []
}
