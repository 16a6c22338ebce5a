/** A row without the words of an erased text: same id, same places, nothing to read (H8). */
import type { FacetMark, Position, Row, TableName } from '../records.ts'
import type { ErasedRows } from './erased-rows.ts'

type Blank<Table extends TableName> = (row: Row<Table>) => Row<Table>

const noWords = { quote: '', prefix: '', suffix: '' } satisfies Partial<Position>

/** Tables whose rows hold words of a text, or words about it. The others hold ids, numbers and names of kinds. */
const blanks: { readonly [Table in TableName]?: Blank<Table> } = {
  articles: (row) => ({
    ...row,
    fileName: null,
    title: null,
    titleBasis: null,
    firstWords: '',
    language: { ...row.language, evidence: null },
    outlet: null,
    author: null,
    url: null,
    published: null,
    retrieved: null,
    tags: [],
    note: '',
  }),
  stories: (row) => ({ ...row, name: '', note: '' }),
  derivations: (row) => ({ ...row, note: '' }),
  originals: (row) => ({ ...row, name: '' }),
  regions: (row) => ({ ...row, ...noWords }),
  sentenceBounds: (row) => ({ ...row, ...noWords }),
  sentenceLinks: (row) => ({ ...row, one: { ...row.one, ...noWords }, other: { ...row.other, ...noWords } }),
  glosses: (row) => ({ ...row, ...noWords, text: '' }),
  passages: (row) => ({ ...row, ...noWords, language: { ...row.language, evidence: null }, note: '' }),
  claims: (row) => ({
    ...row,
    wording: '',
    quantity: null,
    time: null,
    firstSaid: null,
    actors: [],
    note: '',
  }),
  assessments: (row) => ({
    ...row,
    facets: row.facets.map(withoutWords),
    question: row.question === null ? null : '',
    statedValue: null,
    note: '',
  }),
  decisions: (row) => ({ ...row, facets: row.facets.map(withoutWords), reason: '' }),
  suggestionDecisions: (row) => ({ ...row, key: '' }),
  verdicts: (row) => ({ ...row, rating: '', explanation: '' }),
  citations: (row) => ({ ...row, url: null, archiveUrl: null, date: null }),
  verdictReadings: (row) => ({ ...row, note: '' }),
  corrections: (row) => ({ ...row, text: '' }),
  opinionRequests: (row) => ({ ...row, question: '' }),
}

/** The row without words if it is an erased text's; otherwise the row itself, or, of an import, what others' files leave of it. */
export function blankRow(table: TableName, row: Row, erased: ErasedRows): Row {
  if (table === 'batches') return blankFiles(row as Row<'batches'>, erased)
  if (table === 'mergeConflicts') return blankConflict(row as Row<'mergeConflicts'>, erased)
  if (!erased.keys.has(`${table}/${row.id}`)) return row
  const blank = blanks[table] as Blank<TableName> | undefined
  return { ...(blank ? blank(row) : row), extra: null }
}

/** What an import says of these files is taken out of its list, and its name where it has that of one of them. */
export function withoutFiles(batch: Row<'batches'>, files: ReadonlySet<string>): Row<'batches'> {
  const isErased = (name: string) => files.has(`${batch.id}/${name}`)
  const left = batch.files.filter(({ name }) => !isErased(name))
  if (left.length === batch.files.length && !isErased(batch.name)) return batch
  return { ...batch, name: isErased(batch.name) ? '' : batch.name, files: left }
}

/** The place in the list stays, so that it is seen that a file was taken out. */
function blankFiles(batch: Row<'batches'>, { files }: ErasedRows): Row<'batches'> {
  const rest = withoutFiles(batch, files)
  if (rest === batch) return batch
  const blanked = batch.files.map((file) =>
    files.has(`${batch.id}/${file.name}`) ? { ...file, name: '', reason: null, problems: [] } : file,
  )
  return { ...rest, files: blanked }
}

function blankConflict(conflict: Row<'mergeConflicts'>, { keys }: ErasedRows): Row<'mergeConflicts'> {
  if (!keys.has(`${conflict.table}/${conflict.row}`)) return conflict
  return {
    ...conflict,
    extra: null,
    values: conflict.values.map((rival) => ({ ...rival, value: rival.value === null ? null : {} })),
  }
}

function withoutWords(facet: FacetMark): FacetMark {
  return { ...facet, stated: null, detail: null }
}
