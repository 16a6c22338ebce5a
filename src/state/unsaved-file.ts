/** What is not saved, for whoever cannot wait for the storage: a file that can be read and kept (H4). */
import { fileName } from '#domain/file-name.ts'
import type { FailedEdit } from './project-store.ts'

/** Its name and its text, JSON. */
export function unsavedFile(failed: readonly FailedEdit[]): { readonly name: string; readonly text: string } {
  const edits = failed.map(({ command, at, message, changes }) => ({ command, at, message, changes }))
  return {
    name: fileName('variorum', 'not-saved', failed[0]?.at.slice(0, 10) ?? ''),
    text: JSON.stringify({ notSaved: edits }, null, 2),
  }
}
