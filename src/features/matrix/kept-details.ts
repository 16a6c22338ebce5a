/**
 * What was typed about a cell before it is judged. It waits for the judgement, cell by cell, and outlives a reload of the tab (H4);
 * it is the project's only once the judgement is written.
 */
import { useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { Assessment, AssessmentBasis } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'

/** What goes along with any judgement. */
export type JudgementDetails = Partial<Pick<Assessment, 'statedValue' | 'note' | 'confidence' | 'basis'>>

const prefix = 'variorum.details.'

/** The details of a cell and the way to keep others; with an empty object nothing is kept any more. `null`: no cell. */
export function useKeptDetails(cell: CellRef | null): [JudgementDetails, (details: JudgementDetails) => void] {
  const key = cell && prefix + cellKey(cell.claim, cell.article)
  const [kept, setKept] = useState(() => ({ key, details: readDetails(key) }))
  const shown = kept.key === key ? kept : { key, details: readDetails(key) }
  if (shown !== kept) setKept(shown)
  const keep = (details: JudgementDetails) => {
    if (isEmpty(details) && isEmpty(shown.details)) return
    setKept({ key, details })
    storeDetails(key, details)
  }
  return [shown.details, keep]
}

/** Reads what was stored; what is damaged or unknown is left out. */
export function parseDetails(stored: string | null): JudgementDetails {
  const value = parsed(stored)
  if (!isObject(value)) return {}
  const { statedValue, note, confidence, basis } = value
  return {
    ...(statedValue === null || typeof statedValue === 'string' ? { statedValue } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...(confidence === null || isConfidence(confidence) ? { confidence } : {}),
    ...(isBasis(basis) ? { basis } : {}),
  }
}

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? null : JSON.parse(stored)
  } catch {
    return null
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

function isEmpty(details: JudgementDetails): boolean {
  return Object.keys(details).length === 0
}

function readDetails(key: string | null): JudgementDetails {
  try {
    return parseDetails(key === null ? null : sessionStorage.getItem(key))
  } catch {
    return {}
  }
}

function storeDetails(key: string | null, details: JudgementDetails): void {
  if (key === null) return
  try {
    if (isEmpty(details)) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(details))
  } catch {
    // Where the browser keeps nothing, the details live as long as the page.
  }
}
