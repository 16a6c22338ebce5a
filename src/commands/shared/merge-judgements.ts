/** Brings the judgements of merged claims onto the one that stays (C2, C10, C12). */
import type { Draft } from '#domain/draft.ts'
import type { ClaimId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { judgementsByCell } from '#domain/merge-claims.ts'
import { sameMeaning } from '#domain/claim-version.ts'
import type { Assessment, Claim, Decision, FacetMark, Omission } from '#domain/records.ts'
import { assessmentId, decisionId, mentionId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'

/**
 * Writes one judgement per analyst and article for `kept` and removes those of `merged`. Answers must be complete. Returns the ids of
 * mentions that an answer sets aside: where "omits" holds, its analyst's passages no longer count.
 */
export function mergeJudgements(
  draft: Draft,
  kept: Claim,
  merged: readonly Claim[],
  answers: Readonly<Record<string, ClaimId | null>>,
): ReadonlySet<string> {
  const claims = [kept, ...merged]
  const cells = judgementsByCell(
    draft,
    claims.map((claim) => claim.id),
  )
  const gone = new Set<string>()
  for (const [key, judgements] of cells) {
    const answer = answers[key]
    const chosen = answer === undefined ? judgements : judgements.filter((row) => row.claim === answer)
    for (const row of judgements) draft.remove(isAssessment(row) ? 'assessments' : 'decisions', row.id)
    const [first] = chosen
    if (!first) continue
    const joined = { facets: joinFacets(chosen), omission: movedOmission(draft, kept, merged, first.omission) }
    if (!isAssessment(first)) {
      draft.put('decisions', { ...first, ...joined, id: decisionId(kept.id, first.article), claim: kept.id })
      continue
    }
    const id = assessmentId(kept.id, first.article, first.analyst)
    draft.put('assessments', { ...first, ...joined, id, claim: kept.id, claimVersion: versionFor(kept, claims, first) })
    if (answer !== undefined && first.judgement === 'omits')
      for (const row of mentionsOf(draft, claims, first)) gone.add(row)
  }
  return gone
}

function isAssessment(row: Assessment | Decision): row is Assessment {
  return 'claimVersion' in row
}

/** A judgement made on another meaning counts as made before the claim changed (C12): version 0 never was. */
function versionFor(kept: Claim, claims: readonly Claim[], row: Assessment): number {
  if (row.claim === kept.id) return row.claimVersion
  const made = claims.find((claim) => claim.id === row.claim)
  return made && made.version === row.claimVersion && sameMeaning(made, kept) ? kept.version : 0
}

function joinFacets(rows: readonly (Assessment | Decision)[]): readonly FacetMark[] {
  const marks = new Map<string, FacetMark>()
  for (const { facets } of rows) for (const mark of facets) marks.set(canonicalJson(mark), mark)
  return [...marks.values()]
}

/** The mention an omission names moves to the kept claim, and its id with it (C4). */
function movedOmission(
  draft: Draft,
  kept: Claim,
  merged: readonly Claim[],
  omission: Omission | null,
): Omission | null {
  const mention = draft.get('mentions', omission?.reference?.mention ?? null)
  if (!omission?.reference || !mention || !merged.some((claim) => claim.id === mention.claim)) return omission
  const moved = mentionId(mention.passage, kept.id, mention.analyst)
  return { ...omission, reference: { ...omission.reference, mention: moved } }
}

function mentionsOf(draft: Draft, claims: readonly Claim[], row: Assessment): string[] {
  return claims
    .flatMap((claim) => draft.byIndex('mentions', 'cell', cellKey(claim.id, row.article)))
    .filter((mention) => mention.analyst === row.analyst)
    .map((mention) => mention.id)
}
