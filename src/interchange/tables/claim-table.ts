/** The claims in scope, one a row, with how far they are judged and what stands behind them. */
import { claimCoverage } from '#domain/coverage.ts'
import type { AnalystId, ClaimId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { verdictsOf } from '#domain/verdict.ts'
import { isRated } from '../annotations/verdicts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import {
  byColumn,
  column,
  dateCells,
  dateColumns,
  joined,
  yesNo,
  type SheetCell,
  type SheetTable,
} from './sheet-table.ts'

const counts = ['asked', 'assessed', 'agrees', 'differs', 'omits', 'unclear', 'split'] as const

/** What was entered for a claim; it is taken back when a sheet returns. */
const enteredColumns = [
  column('claim', 60),
  column('language', 10),
  column('type', 12),
  column('value', 10),
  column('value up to', 12),
  column('unit', 14),
  column('comparator', 12),
  ...dateColumns('time'),
  ...dateColumns('first said'),
  column('actors', 30),
  column('polarity', 10),
  column('about the saying', 16),
]

const verdictColumns = [column('verdict', 18), column('verdict by', 18), column('verdict explanation', 50)]

const columns = [
  column('claim id', 38),
  ...enteredColumns,
  column('version', 8),
  column('stories', 30),
  column('story ids', 38),
  ...counts.map((name) => column(name, 9)),
  column('sources at least', 15),
  column('sources at most', 15),
  ...verdictColumns,
  column('analyst id', 38),
  column('analyst', 18),
  column('made at', 24),
]

export const claimTable: SheetTable = { id: 'claims', columns: () => columns, rows }

function* rows(source: PublishSource): Generator<readonly SheetCell[], void, undefined> {
  for (const id of source.claims) {
    const claim = source.snapshot.get('claims', id)
    if (claim) yield cellsOf(source, claim)
  }
}

function cellsOf(source: PublishSource, claim: Claim): readonly SheetCell[] {
  const { snapshot } = source
  const stories = snapshot.byIndex('storyClaims', 'claim', claim.id).map(({ story }) => story)
  const { least, most } = source.sourcesOf(claim.id)
  const analyst = source.nameOf(claim.analyst)
  return [
    claim.id,
    ...enteredCells(claim),
    claim.version,
    joined(stories.map((story) => snapshot.get('stories', story)?.name ?? '')),
    joined(stories),
    ...countCells(source, claim.id),
    least,
    most,
    ...verdictCells(source, claim.id),
    analyst.id,
    analyst.name,
    claim.at,
  ]
}

function enteredCells(claim: Claim): readonly SheetCell[] {
  const { quantity } = claim
  return [
    claim.wording,
    claim.language,
    claim.type,
    quantity?.value ?? null,
    quantity?.upTo ?? null,
    quantity?.unit ?? null,
    quantity?.comparator ?? null,
    ...dateCells(claim.time),
    ...dateCells(claim.firstSaid),
    joined(claim.actors),
    claim.polarity,
    yesNo(claim.aboutSaying),
  ]
}

type Named = Pick<PublishSource, 'snapshot' | 'nameOf'>

/** In a file without names, whose a verdict is stands by number. */
function verdictCells({ snapshot, nameOf }: Named, claim: ClaimId): readonly SheetCell[] {
  const verdicts = verdictsOf(snapshot, claim).filter(isRated)
  const authors = verdicts.map(({ analyst }) => nameOf(analyst))
  return [
    joined(verdicts.map(({ rating }) => rating)),
    joined(authors.map(({ id, name }) => name ?? id)),
    joined(verdicts.map(({ explanation }) => explanation)),
  ]
}

/** What stands of a claim in a sheet that may come back, by the names of its columns. */
export function writtenClaim(snapshot: Snapshot, claim: Claim): ReadonlyMap<string, SheetCell> {
  const nameOf = (id: AnalystId) => ({ id, name: snapshot.get('analysts', id)?.name ?? null })
  const cells = [...enteredCells(claim), ...verdictCells({ snapshot, nameOf }, claim.id)]
  return byColumn([...enteredColumns, ...verdictColumns], cells)
}

/** Over the asked cells in scope (C3, C13). */
function countCells({ snapshot, asked }: PublishSource, claim: ClaimId): readonly SheetCell[] {
  const coverage = claimCoverage(snapshot, claim, asked.get(claim) ?? new Set(), 'all')
  const numbers = { ...coverage, ...coverage.judgements }
  return counts.map((name) => numbers[name])
}
