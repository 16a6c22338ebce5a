/** The shape of the project file, version 1. `public/schema/project-1.schema.json` is made from it and tested against it. */
import * as v from 'valibot'
import { commitFormat } from '#domain/commit.ts'
import type * as ids from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import { rowSchemas } from './row-schemas.ts'
import * as part from './schema-parts.ts'

/** What the file calls itself. */
export const projectFormat = 'variorum-project'
/** The newest version this program writes and reads. */
export const projectVersion = 1

/** Rows as the file has them: positions in both units (T2). */
const tables = v.strictObject({
  ...mapTables(),
  regions: v.array(v.strictObject({ ...rowSchemas.regions.entries, codePoints: part.codePoints })),
  // Files written before there were any have none; where there are none a file has no such table, so that earlier programs read it.
  sentenceBounds: v.optional(
    v.array(v.strictObject({ ...rowSchemas.sentenceBounds.entries, codePoints: part.codePoints })),
    [],
  ),
  // Added later in the same way.
  sentenceLinks: v.optional(
    v.array(
      v.strictObject({
        ...rowSchemas.sentenceLinks.entries,
        codePoints: v.strictObject({ one: part.codePoints, other: part.codePoints }),
      }),
    ),
    [],
  ),
  originals: v.optional(v.array(rowSchemas.originals), []),
  ratingScales: v.optional(v.array(rowSchemas.ratingScales), []),
  citations: v.optional(v.array(rowSchemas.citations), []),
  verdictReadings: v.optional(v.array(rowSchemas.verdictReadings), []),
  foreignCommits: v.optional(v.array(rowSchemas.foreignCommits), []),
  renamedRows: v.optional(v.array(rowSchemas.renamedRows), []),
  mergeConflicts: v.optional(v.array(rowSchemas.mergeConflicts), []),
  opinionRequests: v.optional(v.array(rowSchemas.opinionRequests), []),
  savedViews: v.optional(v.array(rowSchemas.savedViews), []),
  glosses: v.array(v.strictObject({ ...rowSchemas.glosses.entries, codePoints: part.codePoints })),
  passages: v.array(v.strictObject({ ...rowSchemas.passages.entries, codePoints: part.codePoints })),
  anchors: v.array(v.strictObject({ ...rowSchemas.anchors.entries, codePoints: part.codePoints })),
})

/** A change in the journal. The rows in it are checked against the schema of their table in a second step. */
const change = v.strictObject({
  table: v.picklist(tableNames),
  id: part.id<ids.Branded<string, string>>(),
  before: v.nullable(part.jsonObject),
  after: v.nullable(part.jsonObject),
})

const commit = v.strictObject({
  format: v.literal(commitFormat),
  id: part.id<ids.CommitId>(),
  step: part.id<ids.StepId>(),
  project: part.id<ids.ProjectId>(),
  analyst: part.id<ids.AnalystId>(),
  device: part.id<ids.DeviceId>(),
  tab: part.id<ids.TabId>(),
  at: part.instant,
  origin: v.picklist(['person', 'import', 'rule', 'suggestion', 'merge', 'restore']),
  command: v.string(),
  subject: part.jsonObject,
  reversal: v.nullable(v.strictObject({ kind: v.picklist(['undo', 'redo', 'goBack']), step: part.id<ids.StepId>() })),
  texts: v.array(part.hash),
  changes: v.array(change),
  deviceSequence: part.countFromOne,
  previousHash: part.chainHash,
  hash: part.chainHash,
  // Only where words of an erased text were taken out.
  blanked: v.optional(v.literal(true)),
})

export const projectFileSchema = v.strictObject({
  format: v.literal(projectFormat),
  journal: v.nullable(v.array(v.strictObject({ commit, sequence: part.countFromOne }))),
  purpose: v.picklist(['keep', 'colleague']),
  tables,
  texts: v.array(v.strictObject({ hash: part.hash, text: v.string() })),
  textsMissing: v.array(part.hash),
  version: v.literal(projectVersion),
})

/** The content of a project file whose shape is right; hashes, quotes and references are checked after it. */
export type ProjectFile = v.InferOutput<typeof projectFileSchema>

type TableArrays = { readonly [Table in keyof typeof rowSchemas]: v.ArraySchema<(typeof rowSchemas)[Table], undefined> }

function mapTables(): TableArrays {
  const arrays = Object.entries(rowSchemas).map(([table, schema]) => [table, v.array<v.GenericSchema>(schema)])
  return Object.fromEntries(arrays) as TableArrays
}
