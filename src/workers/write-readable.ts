/** Writes a project file that opens again, or says why there is none (H5). */
import type { ProjectFilePurpose } from '#domain/ports.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import { dropDangling } from '#domain/whole-rows.ts'

export interface FileWriting {
  /** Its rows that need others which are gone are taken out where the file would not open otherwise. */
  readonly snapshot: MemorySnapshot
  readonly write: (purpose: ProjectFilePurpose) => Promise<Blob>
  /** Why a file would not open; `null` when it would. */
  readonly refusalOf: (file: Blob) => Promise<Error | null>
  /** Told that the journal could not come along, and how many rows were left out. */
  readonly lacksJournal: (rowsLeftOut: number) => void
}

/** Without its journal only where `mayLackJournal` says so. Rejects with what keeps the file from being opened. */
export async function writeReadable(
  { snapshot, write, refusalOf, lacksJournal }: FileWriting,
  purpose: ProjectFilePurpose,
): Promise<Blob> {
  const file = await write(purpose)
  const refusal = await refusalOf(file)
  if (!refusal) return file
  if (purpose.purpose !== 'keep' || !purpose.mayLackJournal) throw refusal
  const rowsLeftOut = dropDangling(snapshot)
  const poorer = await write({ purpose: 'colleague', privateNotes: true })
  const again = await refusalOf(poorer)
  if (again) throw again
  lacksJournal(rowsLeftOut)
  return poorer
}
