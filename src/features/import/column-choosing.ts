/** What a person says of the columns of files, before the files are read again. Pure but for the two that have them read. */
import { forgetColumns, headKey, rememberColumns, type ColumnChoice, type FileColumns } from '#domain/file-columns.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { columnNames } from '#interchange/csv/column-names.ts'
import type { ImportJob } from './import-job.ts'

/** Files with the same columns that wait for an answer: their numbers, the first of them asks. */
export type ColumnQuestion = readonly [first: number, ...others: number[]]

/** The questions of a reading, in the order of its files. */
export function columnQuestions(files: readonly FileReading[]): readonly ColumnQuestion[] {
  const byKey = new Map<string, [number, ...number[]]>()
  for (const [number, { columns }] of files.entries()) {
    if (columns?.decidedBy !== 'nobody') continue
    const others = byKey.get(columns.key)
    if (others) others.push(number)
    else byKey.set(columns.key, [number])
  }
  return [...byKey.values()]
}

/** Numbers of the other files with the same columns. */
export function filesAlike(files: readonly FileReading[], file: number): readonly number[] {
  const key = files[file]?.columns?.key
  return files.flatMap(({ columns }, number) => (number !== file && columns?.key === key ? number : []))
}

/** Columns as they are shown to be chosen. */
export type ShownColumns = ColumnChoice & Pick<FileColumns, 'sample'>

/** The same table with its first line as a head, or as a row like the rest; what each column holds stays with its place. */
export function withHead(columns: ShownColumns, hasHead: boolean): ShownColumns {
  if (columns.hasHead === hasHead) return columns
  const [first = [], ...rest] = columns.sample
  const cells = hasHead ? first : columns.columns.map(({ name }) => name)
  const names = columnNames(cells, hasHead)
  const uses = columns.columns.map(({ role }, place) => ({ name: names[place] ?? '', role }))
  return { hasHead, columns: uses, sample: hasHead ? rest : [cells, ...columns.sample] }
}

/** True where something is remembered of these columns. */
export function isRemembered({ book }: ImportJob, columns: ColumnChoice): boolean {
  const key = headKey(columns)
  return book.current().columns.some((one) => headKey(one) === key)
}

/** Has files read with their columns as they were chosen, and remembers it if it is wanted. */
export async function readWithColumns(
  job: ImportJob,
  files: readonly number[],
  chosen: ColumnChoice,
  isToRemember: boolean,
): Promise<void> {
  if (isToRemember) await job.book.change((kept) => ({ ...kept, columns: rememberColumns(kept.columns, chosen) }))
  await job.readWith(files, { columns: chosen })
}

/** The columns a person chose for files of a preview, now or earlier, each head once. */
export async function columnsChosen(
  job: Pick<ImportJob, 'columns'>,
  files: readonly FileReading[],
): Promise<readonly ColumnChoice[]> {
  const byKey = new Map<string, number>()
  for (const [number, { columns }] of files.entries())
    if (columns?.hasHead && isChosen(columns.decidedBy)) byKey.set(columns.key, number)
  const found = await Promise.all([...byKey.values()].map((file) => job.columns(file)))
  return found.flatMap((one) => (one ? [{ hasHead: one.hasHead, columns: one.columns }] : []))
}

function isChosen(decidedBy: FileColumns['decidedBy']): boolean {
  return decidedBy === 'person' || decidedBy === 'remembered' || decidedBy === 'profile'
}

/** Forgets what is remembered of these columns, and has files read as they are by themselves. */
export async function readWithoutColumns(
  job: ImportJob,
  files: readonly number[],
  columns: ColumnChoice,
): Promise<void> {
  await job.book.change((kept) => ({ ...kept, columns: forgetColumns(kept.columns, columns) }))
  await job.readWith(files, { columns: null })
}
