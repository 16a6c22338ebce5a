/** The rows of the table of imports. Pure. */
import { analystNames } from '#domain/analyst-names.ts'
import type { Batch, BatchFile, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { revisedIn } from '#interchange/import-plan.ts'

export interface BatchRow {
  readonly id: string
  readonly batch: Batch
  /** Who imported it; empty for an analyst without a name. */
  readonly analyst: string
  /** Articles that came of it and are still there. */
  readonly articles: number
  /** Articles of earlier imports that got a new text by it. */
  readonly revised: number
  readonly duplicates: number
  readonly refused: number
  /** What was told of its files and of entries in them. */
  readonly problems: number
  /** What became of its files, each once (F2). */
  readonly outcomes: readonly BatchFile['outcome'][]
}

/** Tables `batchRows` reads. */
export const batchRowTables = ['batches', 'articles', 'analysts'] as const satisfies readonly TableName[]

/** All imports, newest first, those that are not finished too (H2). */
export function batchRows(snapshot: Snapshot): readonly BatchRow[] {
  const names = analystNames(snapshot)
  return [...snapshot.all('batches')]
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
    .map((batch) => ({
      id: batch.id,
      batch,
      analyst: names.get(batch.analyst) ?? '',
      articles: snapshot.byIndex('articles', 'batch', batch.id).length,
      revised: revisedIn(batch.files),
      ...countFiles(batch.files),
    }))
}

/** What the search of the table looks in. */
export function batchSearchText({ batch, analyst }: BatchRow): string {
  return [batch.name, analyst, ...batch.files.map(({ name }) => name)].join(' ')
}

function countFiles(files: readonly BatchFile[]): Pick<BatchRow, 'duplicates' | 'refused' | 'problems' | 'outcomes'> {
  const outcomes = new Set<BatchFile['outcome']>()
  let [duplicates, refused, problems] = [0, 0, 0]
  for (const file of files) {
    outcomes.add(file.outcome)
    if (file.outcome === 'duplicate') duplicates += 1
    if (file.outcome === 'refused') refused += 1
    problems += file.problems.length
  }
  return { duplicates, refused, problems, outcomes: [...outcomes] }
}
