/** Says how two claims stand to each other. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { isMutual, relationInOrder } from '#domain/claim-relations.ts'
import type { ClaimRelation } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { claimRelationId } from '#domain/row-ids.ts'

/** `from` updates, quantifies ... `to`; in whichever order where the kind has no direction. */
export type RelateClaimsArgs = Pick<ClaimRelation, 'from' | 'to' | 'kind'>

/** Writes the relation. Refuses a claim with itself, the same twice, and a directed one that holds the other way round already. */
export const relateClaims = defineCommand<RelateClaimsArgs>({
  name: 'relateClaims',
  plan: (draft, args) => {
    const { kind } = args
    if (args.from === args.to) return reject('claimWithItself')
    for (const id of [args.from, args.to]) {
      const claim = findRow(draft, 'claims', id)
      if (isRejection(claim)) return claim
    }
    const { from, to } = relationInOrder(args)
    const isThere = (one: typeof from, other: typeof to) =>
      draft.byIndex('claimRelations', 'from', one).some((row) => row.kind === kind && row.to === other)
    const isOtherWay = isThere(to, from)
    if (isThere(from, to) || (isMutual(kind) && isOtherWay)) return reject('relatedAlready')
    if (isOtherWay) return reject('relatedOtherWay')
    draft.put('claimRelations', { id: claimRelationId(kind, from, to), extra: null, from, to, kind })
    return { subject: { claim: args.from, kind } }
  },
})
