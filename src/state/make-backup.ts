/** Makes one copy of an open project in the folder, while no other tab makes one. */
import { backupName, type BackupCopy, type BackupNote, type Backups, type BackupState } from '#domain/backup.ts'
import type { ProjectFilePurpose } from '#domain/ports.ts'
import type { ProjectFiles } from '#domain/project-files.ts'
import type { ProjectSession } from './project-session.ts'

export interface BackupParts {
  readonly backups: Backups
  readonly projectFiles: ProjectFiles
  /** An ISO 8601 instant in UTC. */
  readonly now: () => string
}

/** Other tabs may write while a copy is begun; it is begun anew so often, then with the next change. */
const tries = 5

/** `null` where `isWanted` says no once it is this tab's turn: another tab may have made one. Rejects when none could be made. */
export function makeBackup(
  session: ProjectSession,
  { backups, ...parts }: BackupParts,
  isWanted: (state: BackupState) => boolean,
): Promise<BackupNote | null> {
  return backups.inTurn(session.project, async (state, write) =>
    isWanted(state) ? write(await copyOf(session, parts)) : null,
  )
}

/** The project as it stands, as a file to keep (H7). */
export async function copyOf(
  session: ProjectSession,
  { projectFiles, now }: Omit<BackupParts, 'backups'>,
  progressed: (share: number) => void = () => undefined,
): Promise<BackupCopy> {
  for (let attempt = 1; ; attempt += 1) {
    await session.whenSaved()
    const { sequence } = session.store.getState()
    const at = now()
    const store = { readTexts: session.readTexts.bind(session), commits: session.commits.bind(session) }
    const making = projectFiles.write({ snapshot: session.snapshot, store, sequence }, keptOf(session), progressed)
    // The rows are held from here on. Were the journal ahead of them, they might hold half of what came since.
    const [file, later] = await Promise.all([making, session.commits(sequence, sequence + 1)])
    if (later.length > 0 && attempt < tries) continue
    const name = backupName(session.snapshot.get('project', session.project)?.name ?? '', at)
    return { file, name, at, sequence, took: Date.parse(now()) - Date.parse(at) }
  }
}

/** A whole project; without its journal where that is damaged in both homes, for a poorer copy is better than none. */
export function keptOf({ report }: ProjectSession): ProjectFilePurpose {
  return { purpose: 'keep', mayLackJournal: report.wasUnsound || report.lostCommits > 0 }
}
