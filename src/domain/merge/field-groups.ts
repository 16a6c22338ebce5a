/** Which fields of a row are decided together, and which are not decided at all. */
import type { Row, TableName } from '../records.ts'

/** How the fields of one table meet those of another project. */
interface FieldRules {
  /** Fields whose values mean something only together. */
  readonly together?: readonly (readonly string[])[]
  /** Lists in which all entries of both stand. */
  readonly sets?: readonly string[]
  /** Where a row came from: of two rows that are one, what the older says. */
  readonly provenance?: readonly string[]
}

/** Tables that are not here: a row is decided as a whole, but for its note, which may have been left out of a file (F3). */
const rules: { readonly [Table in TableName]?: FieldRules } = {
  project: {},
  analysts: {},
  batches: {},
  sources: {},
  stories: {},
  articles: {
    together: [
      ['title', 'titleBasis'],
      ['revision', 'firstWords'],
    ],
    sets: ['tags', 'readBy'],
    provenance: ['batch', 'fileName', 'firstWords'],
  },
  passages: { provenance: ['analyst', 'at'] },
  claims: { provenance: ['analyst', 'at', 'madeFrom'] },
  regions: { provenance: ['quote', 'prefix', 'suffix', 'reason'] },
  revisions: { provenance: ['number', 'importedAt', 'decoding', 'words', 'unusual'] },
}

const noRules: FieldRules = {}

/** The fields of a row in groups that are decided together; `id` and `rev` are no question, nor is the counter of a claim. */
export function fieldGroups(table: TableName, row: Row): readonly (readonly string[])[] {
  const fields = Object.keys(row).filter((field) => field !== 'id' && field !== 'rev' && !isCounter(table, field))
  const ofTable = rules[table]
  if (!ofTable)
    return [fields.filter((field) => field !== 'note').sort(), ...(fields.includes('note') ? [['note']] : [])]
  const together = ofTable.together ?? []
  const grouped = new Set(together.flat())
  return [...together, ...fields.filter((field) => !grouped.has(field)).map((field) => [field])]
}

/** Whether a field counts the changes of its row: `version` of a claim (C12). */
export function isCounter(table: TableName, field: string): boolean {
  return table === 'claims' && field === 'version'
}

export function isSet(table: TableName, fields: readonly string[]): boolean {
  return fields.every((field) => (rules[table] ?? noRules).sets?.includes(field))
}

export function isProvenance(table: TableName, fields: readonly string[]): boolean {
  return fields.every((field) => (rules[table] ?? noRules).provenance?.includes(field))
}
