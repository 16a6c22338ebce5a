/** Writes that a suggestion was turned down, once for each analyst (C9). */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId } from '#domain/ids.ts'
import { suggestionDecisionId } from '#domain/row-ids.ts'

export function turnDown(
  draft: Draft,
  suggestion: { readonly kind: string; readonly key: string; readonly article: ArticleId | null },
  { actor, now }: PlanContext,
): void {
  const id = suggestionDecisionId(suggestion.key, actor)
  if (draft.get('suggestionDecisions', id)) return
  draft.put('suggestionDecisions', {
    id,
    extra: null,
    ...suggestion,
    claim: null,
    outcome: 'rejected',
    analyst: actor,
    at: now,
  })
}
