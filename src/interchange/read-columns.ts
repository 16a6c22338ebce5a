/** Who says what the columns of a file hold: a person, else their names, else what is in them; else it is a question (F2). */
import {
  headKey,
  hasText,
  type ColumnChoice,
  type ColumnRole,
  type ColumnUse,
  type FileColumns,
} from '#domain/file-columns.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { isJsonObject } from './read-json.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { fieldOfName, fieldsByName } from './article-fields.ts'
import { guessColumns } from './csv/guess-columns.ts'

/** What is known of the columns of a file before it is read, and who is told how they were read. */
export interface ColumnReading {
  /** Chosen by a person for this file; `null` where nobody has. */
  readonly chosen: ColumnChoice | null
  /** Chosen for other files, by `headKey`. */
  readonly remembered: ReadonlyMap<string, RememberedColumns>
  readonly tell: (columns: FileColumns) => void
}

/** Columns chosen for other files: for earlier ones, or for all of the import. */
export interface RememberedColumns {
  readonly choice: ColumnChoice
  readonly decidedBy: 'remembered' | 'profile'
}

/** By `headKey`; what was chosen for the import stands before what was for earlier ones. */
export function rememberedColumns(
  earlier: readonly ColumnChoice[],
  ofImport: readonly ColumnChoice[],
): ReadonlyMap<string, RememberedColumns> {
  return new Map<string, RememberedColumns>([
    ...earlier.map((choice) => [headKey(choice), { choice, decidedBy: 'remembered' }] as const),
    ...ofImport.map((choice) => [headKey(choice), { choice, decidedBy: 'profile' }] as const),
  ])
}

/** Rows of a file that are shown, and rows or records that are looked at. */
const shownRows = 3
export const sampleRecords = 50
/** Of a cell that is shown, in UTF-16 code units. */
const shownUnits = 120
/** Of all names together, in UTF-16 code units. */
const shownNames = 200

/** The beginning of a file with columns. */
export interface ColumnStart {
  readonly isTable: boolean
  readonly hasHead: boolean
  readonly names: readonly string[]
  /** The first rows beneath the head. */
  readonly rows: readonly (readonly string[])[]
  /** The same as records, by the names. */
  readonly records: readonly JsonObject[]
  /** True where what is in the columns says enough to read them; else it is only proposed. */
  readonly mayGuess: boolean
}

/** What was chosen for a file with such columns, with the columns in its own order; `null` where nothing fits. */
export function chosenColumns(
  names: readonly string[],
  hasHead: boolean,
  { chosen, remembered }: Pick<ColumnReading, 'chosen' | 'remembered'>,
): { readonly columns: readonly ColumnUse[]; readonly decidedBy: 'person' | RememberedColumns['decidedBy'] } | null {
  const key = headKey({ hasHead, columns: names.map((name) => ({ name, role: 'kept' })) })
  const own = chosen?.hasHead === hasHead && chosen.columns.length === names.length ? chosen : null
  const found = own ? { choice: own, decidedBy: 'person' as const } : remembered.get(key)
  if (!found) return null
  const { choice, decidedBy } = found
  // Shown to a person a long name was cut off: the place of its column tells it.
  const byPlace = own !== null && headKey(own) !== key
  const roles = new Map(choice.columns.map(({ name, role }) => [name, role]))
  const columns = names.map((name, place): ColumnUse => {
    const role = byPlace ? choice.columns[place]?.role : roles.get(name)
    return { name, role: role ?? 'kept' }
  })
  return hasText({ columns }) ? { columns, decidedBy } : null
}

/** What the columns of a file hold. Its reader takes them by name where `decidedBy` is `names`, and reads nothing where it is `nobody`. */
export function decideColumns(start: ColumnStart, reading: ColumnReading | null): FileColumns {
  const { names, hasHead, isTable, rows, records } = start
  const sample = rows.slice(0, shownRows).map((row) => names.map((_, index) => shownCell(row[index] ?? '')))
  const shown = { hasHead, isTable, sample }
  const chosen = reading && chosenColumns(names, hasHead, reading)
  if (chosen) return { ...shown, ...chosen }
  const known = rolesByName(names, records)
  if ([...known.values()].includes('text')) return { ...shown, columns: usesOf(names, known), decidedBy: 'names' }
  const { roles, isSure } = guessColumns(names, rows)
  const columns = usesOf(names, new Map([...known, ...roles]))
  return { ...shown, columns, decidedBy: isSure && start.mayGuess ? 'content' : 'nobody' }
}

/** What the first record with a field fills by it, for records may lack what others have; then what the names say by themselves. */
function rolesByName(names: readonly string[], records: readonly JsonObject[]): ReadonlyMap<string, ColumnRole> {
  const found = new Map<string, ColumnRole>()
  const take = (name: string, role: ColumnRole) => {
    if (!found.has(name) && ![...found.values()].includes(role)) found.set(name, role)
  }
  for (const record of records) for (const [name, role] of fieldsByName(record)) take(name, role)
  for (const name of names) {
    const field = fieldOfName(name)
    if (field !== null && field !== 'summary') take(name, field)
  }
  return found
}

function usesOf(names: readonly string[], roles: ReadonlyMap<string, ColumnRole>): readonly ColumnUse[] {
  return names.map((name) => ({ name, role: roles.get(name) ?? 'kept' }))
}

/** What is known of the fields of records. */
export interface RecordColumns {
  /** As a person chose them; `null` where they are taken by name, or nobody asks. */
  readonly uses: readonly ColumnUse[] | null
  /** What to say where no record then has a text: which fields there are to choose from; `null` where it is no question. */
  readonly asked: ReadingReason | null
}

/** The fields of records by what a person said of them, else by name. */
export function recordColumns(values: readonly JsonValue[], reading: ColumnReading | null): RecordColumns {
  const start = reading && columnsOfRecords(values)
  if (reading === null || start === null || start.names.length === 0) return { uses: null, asked: null }
  const columns = decideColumns(start, reading)
  reading.tell(columns)
  const fields = start.names.join(', ').slice(0, shownNames)
  const asked = columns.decidedBy === 'nobody' ? { key: 'noTextField', params: { fields } } : null
  // What is in them is only ever proposed: a file of JSON may be anything.
  const isChosen = ['person', 'remembered', 'profile'].includes(columns.decidedBy)
  return { uses: isChosen ? columns.columns : null, asked }
}

/** How deep fields of fields are columns of their own, and how many there may be. */
const deepestField = 3
const mostFields = 200

/** The fields of records as the columns of a table: those of the first ones, each where it first comes. */
function columnsOfRecords(values: readonly JsonValue[]): ColumnStart {
  const records = values.slice(0, sampleRecords).filter(isJsonObject)
  const cells = records.map((record) => new Map(leavesOf(record, '', deepestField)))
  const names = [...new Set(cells.flatMap((row) => [...row.keys()]))].slice(0, mostFields)
  const rows = cells.map((row) => names.map((name) => row.get(name) ?? ''))
  return { isTable: false, hasHead: true, names, rows, records, mayGuess: false }
}

function* leavesOf(record: JsonObject, before: string, depth: number): Iterable<readonly [string, string]> {
  for (const [name, value] of Object.entries(record)) {
    if (isJsonObject(value) && depth > 1) yield* leavesOf(value, `${before}${name}.`, depth - 1)
    else yield [before + name, typeof value === 'string' ? value : JSON.stringify(value)]
  }
}

/** Cut off between characters, never within one. */
function shownCell(cell: string): string {
  if (cell.length <= shownUnits) return cell
  return `${cell.slice(0, shownUnits).replace(/[\ud800-\udbff]$/u, '')}…`
}
