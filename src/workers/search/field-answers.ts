/** Prepares a query for being asked of many things. */
import { cellTest, fieldTest, type Subject, type SubjectTest } from '#domain/search/field-tests.ts'
import type { Query, SoughtField } from '#domain/search/query.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { normaliseForSearch } from '#language/match-text.ts'

export type FieldAnswers = (field: SoughtField, subject: Subject) => boolean

/** What each field of a query asks for. Where a claim and a judgement are asked for side by side they are meant of one cell. */
export function fieldAnswers(query: Query, snapshot: Snapshot): FieldAnswers {
  const tests = new Map<SoughtField, SubjectTest>()
  collect(query, snapshot, tests)
  return (field, subject) => tests.get(field)?.(subject) === true
}

function collect(query: Query, snapshot: Snapshot, tests: Map<SoughtField, SubjectTest>): void {
  if (query.kind === 'not') collect(query.part, snapshot, tests)
  if (query.kind === 'field') tests.set(query, fieldTest(snapshot, query, fold))
  if (query.kind !== 'all' && query.kind !== 'any') return
  for (const part of query.parts) collect(part, snapshot, tests)
  if (query.kind === 'any') return
  const claim = query.parts.map(fieldIn).find((field) => field?.field === 'claim')
  const judgement = query.parts.map(fieldIn).find((field) => field?.field === 'judgement')
  if (claim && judgement && query.parts.includes(claim))
    tests.set(judgement, cellTest(snapshot, claim, judgement, fold))
}

/** What is asked for, or excluded. */
function fieldIn(part: Query): SoughtField | null {
  if (part.kind === 'not') return fieldIn(part.part)
  return part.kind === 'field' ? part : null
}

function fold(text: string): string {
  return normaliseForSearch(text).folded
}
