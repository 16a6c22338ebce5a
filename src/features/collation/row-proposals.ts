/** What is proposed as a judgement of each version for the claim of a row (C4, C5, C9). Pure; nothing is set by it. */
import type { CellInput } from '#commands/assessments/assess-cells.ts'
import type { CollationRow } from '#domain/collation.ts'
import type { ArticleId } from '#domain/ids.ts'
import { predatesProposal } from '#domain/omission.ts'
import type { Article, Claim } from '#domain/records.ts'
import { facetProposals, likelyMarks, type DifferenceWords } from '#domain/facet-proposals.ts'

/** A version as far as it is needed here. */
export interface ProposalVersion {
  readonly article: Pick<Article, 'id' | 'published'>
  /** What its words in the row tell differently from the claim; `null` where it has none there. */
  readonly told: readonly DifferenceWords[] | null
}

/**
 * What T takes. A version that tells all of it, nothing differently, and is surely in the row agrees; one that tells a figure or date differently
 * differs; of a silent one only that it came out too early can be known. Versions that are judged, and all others, get none.
 */
export function rowProposals(
  claim: Claim,
  row: CollationRow,
  versions: readonly ProposalVersion[],
  judged: ReadonlySet<ArticleId>,
): readonly CellInput[] {
  const agreeing = new Set(row.cells.filter(({ isSure, tellsAll }) => isSure && tellsAll).map(({ article }) => article))
  return versions.flatMap((version) => {
    const { id } = version.article
    if (judged.has(id)) return []
    const input = version.told ? toldProposal(claim, version.told, agreeing.has(id)) : silentProposal(claim, version)
    return input ? [{ article: id, ...input }] : []
  })
}

type Input = Omit<CellInput, 'article'>

function toldProposal(claim: Claim, told: readonly DifferenceWords[], mayAgree: boolean): Input | null {
  const facets = likelyMarks(facetProposals(claim, told))
  if (facets.some(({ truthConditional }) => truthConditional)) return { judgement: 'differs', facets }
  return mayAgree && told.length === 0 ? { judgement: 'agrees' } : null
}

/** Its absence here says nothing by itself: it may tell it where nobody found it (C3, C4). */
function silentProposal(claim: Claim, { article }: ProposalVersion): Input | null {
  return predatesProposal(article, claim)
    ? { judgement: 'omits', omission: { reason: 'predates', reference: null } }
    : null
}
