/** Puts articles into a story (C8). */
import type { Notice } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { StoryArticle } from '#domain/records.ts'
import { storyArticleId, storyClaimId } from '#domain/row-ids.ts'

/**
 * Puts articles into a story; those that are in it stay as they are, but a proposal becomes confirmed where `status` says so. An
 * article that was in no story brings the claims it mentions: when they were linked there was no story to ask (C13).
 */
export function joinStory(
  draft: Draft,
  story: StoryId,
  articles: readonly ArticleId[],
  status: StoryArticle['status'],
): Notice[] {
  const asked = new Set<string>()
  for (const article of articles) {
    const id = storyArticleId(story, article)
    const member = draft.get('storyArticles', id)
    if (member) {
      if (status === 'confirmed') draft.patch('storyArticles', id, { status })
      continue
    }
    if (draft.byIndex('storyArticles', 'article', article).length === 0)
      for (const { claim } of draft.byIndex('mentions', 'article', article)) {
        const question = storyClaimId(story, claim)
        if (draft.get('storyClaims', question)) continue
        draft.put('storyClaims', { id: question, extra: null, story, claim })
        asked.add(claim)
      }
    draft.put('storyArticles', { id, extra: null, story, article, role: 'version', status })
  }
  return asked.size > 0 ? [{ key: 'storyNowAsks', params: { count: asked.size } }] : []
}
