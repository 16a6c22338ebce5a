/** The shape of the rows by which projects meet. Part of `row-schemas.ts`. */
import * as v from 'valibot'
import type * as ids from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import * as part from './schema-parts.ts'

/** See `ForeignCommit`. */
export const foreignCommit = v.strictObject({
  ...part.base<ids.ForeignCommitId>(),
  analyst: part.id<ids.AnalystId>(),
  device: part.id<ids.DeviceId>(),
  deviceSequence: part.countFromOne,
  at: part.instant,
  hash: part.chainHash,
  touches: v.array(
    v.strictObject({
      table: v.picklist(tableNames),
      id: part.id<ids.Branded<string, string>>(),
      fields: v.nullable(v.array(v.string())),
      counted: v.pipe(v.number(), v.integer()),
    }),
  ),
})

/** See `RenamedRow`. */
export const renamedRow = v.strictObject({
  ...part.base<ids.RenamedRowId>(),
  now: part.id<ids.Branded<string, string>>(),
})

/** See `OpinionRequest`. */
export const opinionRequest = v.strictObject({
  ...part.base<ids.OpinionRequestId>(),
  claim: part.id<ids.ClaimId>(),
  article: part.id<ids.ArticleId>(),
  question: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

/** See `MergeConflict`. */
export const mergeConflict = v.strictObject({
  ...part.base<ids.MergeConflictId>(),
  table: v.picklist(tableNames),
  row: part.id<ids.Branded<string, string>>(),
  fields: v.array(v.string()),
  values: v.array(
    v.strictObject({
      value: v.nullable(part.jsonObject),
      analyst: v.nullable(part.id<ids.AnalystId>()),
      at: v.nullable(part.instant),
    }),
  ),
})
