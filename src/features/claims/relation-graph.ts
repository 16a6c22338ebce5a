/** What the picture of a claim and its neighbours shows: one row for each neighbour, its lines, and lines between neighbours. Pure. */
import { isMutual, relationsAmong, relationsOf, type RelationKind, type RelationSide } from '#domain/claim-relations.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Claim, ClaimRelation } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** A relation of the open claim, with the claim at its other end. */
export interface RelationRow {
  readonly relation: ClaimRelation
  readonly side: RelationSide
  readonly other: Claim
}

/** A neighbour with all that is said of the open claim and it. */
export interface Neighbour {
  readonly claim: Claim
  readonly relations: readonly { readonly kind: RelationKind; readonly side: RelationSide }[]
}

/** A line between two neighbours, by their places in the list. */
export interface Bracket {
  readonly relation: ClaimRelation
  readonly from: number
  readonly to: number
  readonly isMutual: boolean
}

export interface RelationGraph {
  readonly rows: readonly RelationRow[]
  readonly neighbours: readonly Neighbour[]
  readonly brackets: readonly Bracket[]
}

/** In the order in which relations are listed; the place of a neighbour is that of its first relation. */
export function relationGraph(snapshot: Snapshot, claim: ClaimId): RelationGraph {
  const rows = relationsOf(snapshot, claim).flatMap(({ relation, side, other }): RelationRow[] => {
    const row = snapshot.get('claims', other)
    return row ? [{ relation, side, other: row }] : []
  })
  const ids = [...new Set(rows.map(({ other }) => other.id))]
  const neighbours = ids.flatMap((id): Neighbour[] => {
    const own = rows.filter(({ other }) => other.id === id)
    const relations = own.map(({ relation, side }) => ({ kind: relation.kind, side }))
    return own[0] ? [{ claim: own[0].other, relations }] : []
  })
  const brackets = relationsAmong(snapshot, ids).map((relation) => ({
    relation,
    from: ids.indexOf(relation.from),
    to: ids.indexOf(relation.to),
    isMutual: isMutual(relation.kind),
  }))
  return { rows, neighbours, brackets }
}
