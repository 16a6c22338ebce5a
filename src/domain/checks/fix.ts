/** What mends a concern: a command by its name, with what it is given. Data only; whoever shows it runs it. */
import type { CellRef } from '#domain/cell.ts'
import type { Judgement } from '#domain/judgement.ts'
import type { ClaimId, PassageId, RegionId, RevisionId, Utf16Offset } from '#domain/ids.ts'
import type { FacetMark } from '#domain/records.ts'

interface FixOf<Name extends string, Command extends string, Args> {
  /** What it does, for its words and its key. */
  readonly name: Name
  readonly command: Command
  readonly args: Args
}

export type Fix =
  | FixOf<'stillHolds', 'confirmStillHolds', { readonly cells: readonly CellRef[] }>
  | FixOf<'differs' | 'onlyForm', 'assess', JudgedCell>
  | FixOf<'notTold', 'turnDownPassage', SentenceOfClaim>
  | FixOf<'isText', 'setRegionStatus', { readonly regions: readonly RegionId[]; readonly status: 'rejected' }>
  | FixOf<'saysTheSame', 'storeAnchors', DecidedAnchors>
  | FixOf<'removePassage', 'deletePassages', { readonly passages: readonly PassageId[] }>
  | FixOf<'deleteClaim', 'deleteClaims', { readonly claims: readonly ClaimId[] }>

export type FixName = Fix['name']

interface JudgedCell extends CellRef {
  readonly judgement: Judgement
  readonly facets: readonly FacetMark[]
}

interface SentenceOfClaim {
  readonly claim: ClaimId
  readonly revision: RevisionId
  readonly start: number
  readonly end: number
}

interface DecidedAnchors {
  readonly revision: RevisionId
  readonly decided: true
  readonly anchors: readonly {
    readonly passage: PassageId
    readonly outcome: 'changed'
    readonly start: Utf16Offset
    readonly end: Utf16Offset
  }[]
}

/** Removing a passage, with everybody's links to it. */
export function removePassage(passage: PassageId): Fix {
  return { name: 'removePassage', command: 'deletePassages', args: { passages: [passage] } }
}
