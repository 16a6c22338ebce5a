/** Cells of our own tables that say otherwise and are not taken: each is named, so that no edit passes in silence. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { listIn, shortCell, type RowCells } from './row-cells.ts'

/** What of a judgement stands elsewhere, or is made of other rows. */
const toldOfJudgement = [
  'claim',
  'article',
  'kind',
  'articleLanguage',
  'outlet',
  'quotes',
  'finding',
  'standsForCell',
  'asked',
  'changedSince',
  'articleRevision',
  'claimVersion',
  'judgedAt',
] as const

/** The same of a claim. */
const toldOfClaim = ['claimVersion', 'judgedAt'] as const

const verdictBy = ['verdictBy'] as const

const onlyOfDecisions = ['decisionReason'] as const
const onlyOfAssessments = ['statedValue', 'question', 'read', 'medium', 'glossOrigin', 'confidence'] as const

/** Nothing of a sheet of somebody's own: its columns mean what they mean there. `cells` stand beside the judgement, if there is one. */
export function untakenOfJudgement(
  cells: RowCells,
  {
    isDecision,
    isHere,
    isNamed,
  }: { readonly isDecision: boolean; readonly isHere: boolean; readonly isNamed: boolean },
): readonly ReadingReason[] {
  if (!cells.isOwn) return []
  const ofOthers = isDecision
    ? changedOf(cells, onlyOfAssessments).map((params): ReadingReason => ({ key: 'onlyOfAssessment', params }))
    : changedOf(cells, onlyOfDecisions).map((params): ReadingReason => ({ key: 'onlyOfDecision', params }))
  return [...ofOthers, ...(isHere ? told(cells, [...toldOfJudgement, ...namesOf(isNamed)]) : [])]
}

/** The same of a claim that is here. */
export function untakenOfClaim(cells: RowCells, isNamed: boolean): readonly ReadingReason[] {
  return cells.isOwn ? told(cells, [...toldOfClaim, ...namesOf(isNamed), ...(isNumbered(cells) ? [] : verdictBy)]) : []
}

/** Whose a verdict is, as a file without names says it. */
function isNumbered(cells: RowCells): boolean {
  const authors = listIn(cells.word('verdictBy'))
  return authors.length > 0 && authors.every((author) => /^analyst-\d+$/.test(author))
}

/** A row of ours that names by an id what is here by its wording or name alone: it may be another. */
export function namedOtherwise(
  cells: RowCells,
  role: 'claimId' | 'articleId',
  meant: { readonly id: string } | null,
): readonly ReadingReason[] {
  const id = cells.cell(role)
  if (!cells.isOwn || meant === null || id === null || id.trim() === meant.id) return []
  const params = { id: shortCell(id) }
  return [role === 'claimId' ? { key: 'claimByWording', params } : { key: 'articleByName', params }]
}

/** Whether a row says by name or id who made it; of a file without names it says a number that nobody here has. */
export function isNamed(cells: RowCells, snapshot: Snapshot): boolean {
  const id = cells.word('analystId')
  return cells.word('analyst') !== '' || snapshot.get('analysts', id) !== undefined
}

/** A file that was written without names says nothing of them. */
function namesOf(isNamed: boolean): readonly SheetRole[] {
  return isNamed ? ['analystId', 'analyst'] : []
}

function told(cells: RowCells, roles: readonly SheetRole[]): readonly ReadingReason[] {
  return changedOf(cells, roles).map((params) => ({ key: 'cellNotTaken', params }))
}

function changedOf(cells: RowCells, roles: readonly SheetRole[]) {
  return roles.flatMap((role) => {
    const cell = cells.changed(role)
    return cell === null ? [] : [{ column: cells.column(role), word: shortCell(cell) }]
  })
}
