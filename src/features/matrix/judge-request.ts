/** What another screen asks of the dialog of a cell. Pure. */
import type { CellRef } from '#domain/cell.ts'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { judgements, type Judgement } from '#domain/judgement.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'

export interface JudgeRequest {
  /** `null` when none is named. */
  readonly cell: CellRef | null
  /** Begun at once; `null` to look at the cell first. */
  readonly judgement: Judgement | null
}

/** What is not understood is left out. */
export function judgeRequest({ claim, article, judgement }: OverlayRequestLike): JudgeRequest {
  const isNamed = typeof claim === 'string' && typeof article === 'string'
  return {
    cell: isNamed ? { claim: asId<ClaimId>(claim), article: asId<ArticleId>(article) } : null,
    judgement: judgements.find((one) => one === judgement) ?? null,
  }
}
