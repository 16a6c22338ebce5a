/** How claims stand to each other: which kinds there are, and how a claim sees its relations from its own side. Pure. */
import type { ClaimId } from './ids.ts'
import type { ClaimRelation } from './records.ts'
import type { Snapshot } from './snapshot.ts'

export type RelationKind = ClaimRelation['kind']

/** All kinds, in the order in which they are offered. */
export const relationKinds = [
  'updates',
  'earlierStageOf',
  'quantifies',
  'elaborates',
  'restates',
  'alternativeOf',
  'competesWith',
  'contradicts',
] as const satisfies readonly RelationKind[]

/** Whose side a relation is seen from; `mutual` where both sides are alike. */
export type RelationSide = 'from' | 'to' | 'mutual'

/** A relation as one of its claims sees it. */
export interface SeenRelation {
  readonly relation: ClaimRelation
  readonly side: RelationSide
  readonly other: ClaimId
}

const mutualKinds: ReadonlySet<RelationKind> = new Set<RelationKind>(['alternativeOf', 'competesWith', 'contradicts'])

/** Whether the kind says the same of both claims, so that it has no direction. */
export function isMutual(kind: RelationKind): boolean {
  return mutualKinds.has(kind)
}

/** The two claims in the order in which the relation is kept: as given, and by id where it has no direction. */
export function relationInOrder({ kind, from, to }: Pick<ClaimRelation, 'kind' | 'from' | 'to'>): {
  readonly from: ClaimId
  readonly to: ClaimId
} {
  return isMutual(kind) && to < from ? { from: to, to: from } : { from, to }
}

/** The relations of a claim as seen from it: by kind, those that go out from it first. */
export function relationsOf(snapshot: Snapshot, claim: ClaimId): readonly SeenRelation[] {
  const seen = (relation: ClaimRelation, side: RelationSide): SeenRelation => ({
    relation,
    side: isMutual(relation.kind) ? 'mutual' : side,
    other: side === 'from' ? relation.to : relation.from,
  })
  return [
    ...snapshot.byIndex('claimRelations', 'from', claim).map((relation) => seen(relation, 'from')),
    ...snapshot.byIndex('claimRelations', 'to', claim).map((relation) => seen(relation, 'to')),
  ].sort((one, other) => relationKinds.indexOf(one.relation.kind) - relationKinds.indexOf(other.relation.kind))
}

/** The relations among some claims, each once; a claim's relation to one outside is left out. */
export function relationsAmong(snapshot: Snapshot, claims: readonly ClaimId[]): readonly ClaimRelation[] {
  const among = new Set(claims)
  return [...among].flatMap((claim) =>
    snapshot.byIndex('claimRelations', 'from', claim).filter(({ to }) => among.has(to)),
  )
}
