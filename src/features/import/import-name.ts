/** What an import is called as long as nobody names it. Pure. */
import type { FileReading } from '#domain/import-draft.ts'
import { importMessages } from '#i18n/messages/import.ts'

/** The name of the one file, else how many there are. */
export function importName(files: readonly Pick<FileReading, 'entry'>[]): string {
  const [only] = files
  if (only === undefined || files.length > 1) return importMessages.earlier.files(files.length)
  return only.entry.name === '' ? importMessages.pasted : only.entry.name
}
