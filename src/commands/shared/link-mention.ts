/** Links a passage to a claim (C1), and asks the claim of the article's stories where it is its first mention (C13). */
import type { Notice, PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId, ClaimId, SourceId } from '#domain/ids.ts'
import type { MentionRole, Passage } from '#domain/records.ts'
import { mentionId, storyClaimId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'

/**
 * Writes the mention of the acting analyst unless it is there already, and returns what to tell. Judgements of the cell are
 * left to the caller: see `settleCells`.
 */
export function linkMention(
  draft: Draft,
  passage: Passage,
  claim: ClaimId,
  how: { readonly role: MentionRole; readonly speaker?: SourceId | null },
  context: PlanContext,
): Notice[] {
  const id = mentionId(passage.id, claim, context.actor)
  if (draft.get('mentions', id)) return []
  const first = draft.byIndex('mentions', 'cell', cellKey(claim, passage.article)).length === 0
  draft.put('mentions', {
    id,
    extra: null,
    passage: passage.id,
    claim,
    article: passage.article,
    role: how.role,
    speaker: how.speaker ?? null,
    analyst: context.actor,
    at: context.now,
  })
  return first ? askOfStoriesOf(draft, claim, passage.article) : []
}

/** Asks a claim of all stories of an article that do not ask it yet, and says of how many (C13). */
export function askOfStoriesOf(draft: Draft, claim: ClaimId, article: ArticleId): Notice[] {
  let count = 0
  for (const { story } of draft.byIndex('storyArticles', 'article', article)) {
    const id = storyClaimId(story, claim)
    if (draft.get('storyClaims', id)) continue
    draft.put('storyClaims', { id, extra: null, story, claim })
    count += 1
  }
  return count > 0 ? [{ key: 'nowAskedOfStories', params: { count } }] : []
}
