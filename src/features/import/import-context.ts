/** What an import works with: its ports, and what reading files needs to know of the project they go into. */
import type { BrowserStorage } from '#domain/browser-storage.ts'
import type { ColumnChoice } from '#domain/file-columns.ts'
import type { TextHash } from '#domain/ids.ts'
import type { ImportChoices } from '#domain/import-choices.ts'
import type { ImportContext, ImportReader } from '#domain/import-reader.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import type { Environment } from '#state/dispatch.ts'
import type { ProjectSession } from '#state/project-session.ts'

/** What an import needs beside its project. */
export interface ImportPorts {
  /** Fetched when something is read. */
  readonly importReader: () => Promise<ImportReader>
  readonly choices: ChoiceBook
  readonly browserStorage: Pick<BrowserStorage, 'space'>
  readonly environment: Pick<Environment, 'isOutdated'>
}

/** As the project is now. `columns` were chosen for earlier files, `choices` are for all files of this import. */
export function contextOf(
  { project, snapshot, store }: ProjectSession,
  columns: readonly ColumnChoice[],
  choices: ImportChoices,
): ImportContext {
  const known = new Set<TextHash>()
  for (const revision of snapshot.all('revisions')) known.add(revision.textHash)
  const analyst = snapshot.get('analysts', store.getState().analyst)
  return { project, known, glossLanguage: analyst?.glossLanguage ?? 'en', columns, choices }
}
