/** What was changed of claims since an analyst judged them (C12): as it was, as it is. Pure. */
import type { CellRef } from '#domain/cell.ts'
import { claimAtKey, type ClaimAt } from '#domain/earlier-claims.ts'
import type { AnalystId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Claim } from '#domain/records.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { formatList } from '#i18n/format.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { quantityWords } from '#i18n/quantity-words.ts'
import { dateWords } from '#i18n/date-words.ts'

const words = matrixMessages.bulk.claims

/** A claim that is another one now, and how many of the cells were judged on the version before. */
export interface ChangedClaim extends ClaimAt {
  readonly now: Claim
  readonly cells: number
}

/** Each version that the analyst's judgements in these cells were made on and that is not the present one; the most cells first. */
export function changedClaims(
  snapshot: Snapshot,
  cells: readonly CellRef[],
  analyst: AnalystId,
): readonly ChangedClaim[] {
  const changed = new Map<string, ChangedClaim>()
  for (const { claim, article } of cells) {
    const judged = snapshot.get('assessments', assessmentId(claim, article, analyst))
    const now = snapshot.get('claims', claim)
    if (!now || !judged || judged.claimVersion === now.version) continue
    const { claimVersion: version, at } = judged
    const key = claimAtKey({ claim, version, at })
    const known = changed.get(key)
    // The earliest: whatever was changed since one of them was judged is shown.
    const since = known && known.at < at ? known.at : at
    changed.set(key, { claim, version, at: since, now, cells: (known?.cells ?? 0) + 1 })
  }
  return [...changed.values()].sort((one, other) => other.cells - one.cells)
}

/** What calls judgements into question, beside the wording. */
type Fact = keyof typeof words.facts

/** A fact of a claim that is another one now, in words of the interface; `null` where there is none. */
export interface ChangedFact {
  readonly fact: Fact
  readonly before: string | null
  readonly now: string | null
}

const read: Readonly<Record<Fact, (claim: Claim) => string | null>> = {
  quantity: ({ quantity }) => quantity && quantityWords(quantity),
  time: ({ time }) => time && dateWords(time),
  actors: ({ actors }) => (actors.length === 0 ? null : formatList(actors)),
  polarity: ({ polarity }) => claimsMessages.drawer.polarities[polarity],
}

/** Those of value, time, actors and polarity that differ. */
export function changedFacts(before: Claim, now: Claim): readonly ChangedFact[] {
  return (Object.keys(read) as Fact[])
    .filter((fact) => canonicalJson(before[fact]) !== canonicalJson(now[fact]))
    .map((fact) => ({ fact, before: read[fact](before), now: read[fact](now) }))
    .filter((changed) => changed.before !== changed.now)
}
