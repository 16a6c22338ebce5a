/** The questions a merge or a sheet left to decide. */
import type { MergeConflict } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Those about rows that are there: with a row that was removed its questions rest, and come back with it. */
export function openQuestions(snapshot: Snapshot): readonly MergeConflict[] {
  return [...snapshot.all('mergeConflicts')].filter(({ table, row }) => snapshot.get(table, row) !== undefined)
}
