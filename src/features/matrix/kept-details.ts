/**
 * What was typed about a cell before it is judged. It waits for the judgement, cell by cell, and outlives a reload of the tab (H4);
 * it is the project's only once the judgement is written.
 */
import type { CellRef } from '#domain/cell.ts'
import type { Assessment, AssessmentBasis } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'

/** What goes along with any judgement. */
export type JudgementDetails = Partial<Pick<Assessment, 'statedValue' | 'note' | 'confidence' | 'basis'>>

const none: JudgementDetails = {}

/** The details of a cell and the way to keep others; with an empty object nothing is kept any more. `null`: no cell. */
export function useKeptDetails(cell: CellRef | null): [JudgementDetails, (details: JudgementDetails) => void] {
  const key = cell && `cells/${cellKey(cell.claim, cell.article)}/details`
  const { typed, type } = useKeptDraft(key, none, readDetails)
  return [typed, type]
}

/** Makes what was kept details again; what is damaged or unknown is left out. */
export function readDetails(value: unknown): JudgementDetails {
  if (!isObject(value)) return {}
  const { statedValue, note, confidence, basis } = value
  return {
    ...(statedValue === null || typeof statedValue === 'string' ? { statedValue } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...(confidence === null || isConfidence(confidence) ? { confidence } : {}),
    ...(isBasis(basis) ? { basis } : {}),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isConfidence(value: unknown): value is NonNullable<Assessment['confidence']> {
  return value === 'low' || value === 'medium' || value === 'high'
}

function isBasis(value: unknown): value is AssessmentBasis {
  if (!isObject(value)) return false
  const { read, medium, glossOrigin } = value
  return (
    (read === 'whole' || read === 'candidates' || read === 'rule') &&
    (medium === 'original' || medium === 'gloss') &&
    (glossOrigin === null || typeof glossOrigin === 'string')
  )
}
