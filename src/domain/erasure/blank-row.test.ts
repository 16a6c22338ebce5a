import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { arbitraryProject } from '#interchange/project-file/arbitrary-project.cases.ts'
import { snapshotOf } from '#test/builders/project.ts'
import { assessmentRow, derivationRow, positionAt, testNow } from '#test/builders/rows.ts'
import { rowSchemas } from '#interchange/project-file/row-schemas.ts'
import { asId, type AnalystId, type ArticleId, type ClaimId } from '../ids.ts'
import type { Row, TableName } from '../records.ts'
import { tableNames } from '../tables.ts'
import { blankRow } from './blank-row.ts'
import type { ErasedRows } from './erased-rows.ts'

const words = 'words nobody may read'

/** Tables of which no row is a text's, or whose rows are gone through in another way. */
const nobodys = new Set<TableName>(
  'project analysts batches sources aliases ratingScales savedViews foreignCommits renamedRows mergeConflicts'.split(
    ' ',
  ) as TableName[],
)

/** Fields that take any words, and hold none of the text: how it was decoded, which program translated, what was proposed, why. */
const harmless = [
  'assessments.basis.glossOrigin',
  'glosses.origin.engine',
  'regions.reason',
  'revisions.decoding.charset',
  'suggestionDecisions.kind',
]

const facet = { facet: 'quantity', truthConditional: true, stated: '', detail: '' } as const
const made = { extra: null, rev: 1, analyst: asId<AnalystId>('ana'), at: testNow }
const cell = { claim: asId<ClaimId>('k'), article: asId<ArticleId>('a') }
const judged = { ...cell, judgement: 'differs', facets: [facet], omission: null } as const

/** Of tables that made-up projects have no rows of. */
const others = snapshotOf({
  derivations: [derivationRow('a', {})],
  assessments: [assessmentRow('k', 'a', { facets: [facet] })],
  decisions: [{ ...made, ...judged, id: asId('k.a'), reason: '' }],
  regions: [
    {
      ...positionAt(0),
      extra: null,
      rev: 1,
      id: asId('r'),
      revision: asId('a-1'),
      kind: 'caption',
      status: 'proposed',
      reason: '',
    },
  ],
  suggestionDecisions: [{ ...made, ...cell, id: asId('d'), kind: 'mention', key: '', outcome: 'rejected' }],
})

it('[H8] nothing that may hold words is left of an erased row, and it is a row as before', () => {
  const left = new Set<string>()
  const seen = new Set<TableName>()
  for (const snapshot of [
    ...fc.sample(arbitraryProject, { numRuns: 20, seed: 8 }).map((made) => made.snapshot),
    others,
  ])
    for (const table of tableNames) {
      if (nobodys.has(table)) continue
      for (const row of snapshot.all(table)) {
        seen.add(table)
        for (const path of stringPaths(row)) {
          const poisoned = withAt(row, path, words) as unknown as Row
          if (!v.is(rowSchemas[table], poisoned)) continue
          const blank = blankRow(table, poisoned, erasedAlone(table, poisoned))
          expect(v.is(rowSchemas[table], blank), `${table} ${JSON.stringify(blank)}`).toBe(true)
          expect([blank.id, blank.rev]).toEqual([row.id, row.rev])
          if (JSON.stringify(blank).includes(words)) left.add(nameOf(table, path))
        }
      }
    }
  expect([...seen].sort()).toEqual(tableNames.filter((table) => !nobodys.has(table)).sort())
  expect([...left].sort()).toEqual(harmless)
})

it('[H8] a row that is not erased is the same row', () => {
  const [made] = fc.sample(arbitraryProject, { numRuns: 1, seed: 3 })
  for (const table of tableNames)
    for (const row of made?.snapshot.all(table) ?? [])
      expect(blankRow(table, row, erasedAlone(table, { ...row, id: 'another' } as unknown as Row))).toBe(row)
})

function erasedAlone(table: TableName, row: Row): ErasedRows {
  const nothing = new Set<never>()
  return {
    articles: nothing,
    revisions: nothing,
    texts: nothing,
    claims: nothing,
    verdicts: nothing,
    stories: nothing,
    keys: new Set([`${table}/${row.id}`]),
    files: nothing,
    originals: nothing,
  }
}

type Path = readonly (string | number)[]

/** Where strings stand, and where a `null` could be one. The id stays. */
function stringPaths(value: unknown, path: Path = []): Path[] {
  if (path.length === 1 && path[0] === 'id') return []
  if (typeof value === 'string' || value === null) return [path]
  if (typeof value !== 'object') return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, part]: [string | number, unknown]) => stringPaths(part, [...path, key]))
}

function withAt(value: unknown, [key, ...rest]: Path, to: string): unknown {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((part: unknown, at) => (at === key ? withAt(part, rest, to) : part))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [key]: withAt(object[key], rest, to) }
}

function nameOf(table: TableName, path: Path): string {
  return [table, ...path.filter((key) => typeof key === 'string')].join('.')
}
