/**
 * Every judgement in scope in long form: one row for each assessment and decision. Claim, article and analyst stand with their ids, by which
 * a row is known again when the sheet comes back.
 */
import { isAsked } from '#domain/asked.ts'
import { staleness } from '#domain/claim-version.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Assessment, Decision, FacetMark } from '#domain/records.ts'
import { isFinding, judgedCellRows, judgedRowOf, type JudgedRow } from '../annotations/findings.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { byColumn, column, joined, yesNo, type SheetCell, type SheetTable } from './sheet-table.ts'

/** What is said of a cell; it is taken back when a sheet returns. */
const saidColumns = [
  column('judgement', 11),
  column('omission reason', 16),
  column('reference article id', 38),
  column('reference passage id', 38),
  column('facets', 24),
  column('facets that change the truth', 24),
  column('stated instead', 30),
  column('facet details', 30),
  column('stated value', 18),
  column('question', 30),
]

/** The same of what it rests on. */
const basisColumns = [
  column('read', 11),
  column('read in', 10),
  column('origin of the gloss', 16),
  column('confidence', 11),
  column('decision reason', 30),
]

const columns = [
  column('claim id', 38),
  column('claim', 50),
  column('article id', 38),
  column('article', 40),
  column('language', 10),
  column('outlet', 20),
  column('analyst id', 38),
  column('analyst', 18),
  column('kind', 12),
  ...saidColumns,
  column('quotes', 60),
  ...basisColumns,
  column('finding', 9),
  column('stands for the cell', 17),
  column('asked', 8),
  column('changed since', 16),
  column('article revision', 14),
  column('claim version', 13),
  column('judged at', 24),
]

export const assessmentTable: SheetTable = { id: 'assessments', columns: () => columns, rows }

function* rows(source: PublishSource): Generator<readonly SheetCell[], void, undefined> {
  for (const judged of judgedCellRows(source)) yield cellsOf(source, judged)
}

function cellsOf(source: Pick<PublishSource, 'snapshot' | 'nameOf'>, judged: JudgedRow): readonly SheetCell[] {
  const { snapshot, nameOf } = source
  const { claim, article, row, mentions, stands } = judged
  const analyst = nameOf(row.analyst)
  return [
    claim.id,
    claim.wording,
    article.id,
    article.title,
    article.language.tag,
    article.outlet,
    analyst.id,
    analyst.name,
    'basis' in row ? 'assessment' : 'decision',
    ...saidCells(snapshot, row),
    mentions.flatMap(({ passage }) => snapshot.get('passages', passage)?.quote ?? []).join('\n'),
    ...basisCells(row),
    yesNo(isFinding(row)),
    yesNo(stands),
    yesNo(isAsked(snapshot, claim.id, article.id)),
    ...('basis' in row ? madeOnCells(snapshot, row) : [null, null, null]),
    row.at,
  ]
}

function saidCells(snapshot: Snapshot, row: Assessment | Decision): readonly SheetCell[] {
  return [
    row.judgement,
    ...omissionCells(snapshot, row),
    ...facetCells(row.facets),
    ...('basis' in row ? [row.statedValue, row.question] : [null, null]),
  ]
}

/** What stands of a judgement in a sheet that may come back, by the names of its columns, with what it is beside. */
export function writtenJudgement(snapshot: Snapshot, row: Assessment | Decision): ReadonlyMap<string, SheetCell> {
  const judged = judgedRowOf(snapshot, row)
  const nameOf = (id: AnalystId) => ({ id, name: snapshot.get('analysts', id)?.name ?? null })
  // Whose claim or article is gone has no row to be written.
  return judged === null ? new Map() : byColumn(columns, cellsOf({ snapshot, nameOf }, judged))
}

function omissionCells(snapshot: Snapshot, { omission }: Assessment | Decision): readonly SheetCell[] {
  if (omission === null) return [null, null, null]
  const { reason, reference } = omission
  return [reason, reference?.article ?? null, snapshot.get('mentions', reference?.mention ?? null)?.passage ?? null]
}

/** What is said of single facets stands a line each, with the facet's name before it. */
function facetCells(facets: readonly FacetMark[]): readonly SheetCell[] {
  const lines = (part: 'stated' | 'detail') =>
    facets.flatMap((mark) => (mark[part] === null ? [] : `${mark.facet}: ${mark[part]}`)).join('\n')
  return [
    joined(facets.map(({ facet }) => facet)),
    joined(facets.filter(({ truthConditional }) => truthConditional).map(({ facet }) => facet)),
    lines('stated'),
    lines('detail'),
  ]
}

function basisCells(row: Assessment | Decision): readonly SheetCell[] {
  if (!('basis' in row)) return [null, null, null, null, row.reason]
  return [row.basis.read, row.basis.medium, row.basis.glossOrigin, row.confidence, null]
}

function madeOnCells(snapshot: Snapshot, row: Assessment): readonly SheetCell[] {
  const changed = staleness(snapshot, row)
  const parts = [
    changed?.claimChanged ? 'claim' : null,
    changed?.articleChanged ? 'article' : null,
    changed?.reasonDoubted ? 'reason' : null,
  ]
  return [
    joined(parts.filter((part) => part !== null)),
    snapshot.get('revisions', row.revision)?.number ?? null,
    row.claimVersion,
  ]
}
