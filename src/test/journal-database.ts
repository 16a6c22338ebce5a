/** A project database with a journal, and commits for it, below the session. Import `fake-indexeddb/auto` first. */
import type { Change } from '#domain/change.ts'
import type { PendingCommit } from '#domain/commit.ts'
import { asId, type DeviceId, type ProjectId, type TextHash } from '#domain/ids.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { beginJournal } from '#db/recovery.ts'
import { environment } from './kernel-fixture.ts'

/** A database of its own, whose device is `device`. */
export async function journalDatabase(): Promise<ProjectDatabase> {
  const opened = new ProjectDatabase(asId<ProjectId>(environment.newId()))
  await beginJournal(opened, asId<DeviceId>('device'), 1)
  return opened
}

/** A commit of one step. It believes to be of another device than the database is. */
export function commitOf(changes: readonly Change[], texts: readonly string[] = []): PendingCommit {
  const id = environment.newId()
  return {
    format: 1,
    id: asId(id),
    step: asId(id),
    project: asId('project'),
    analyst: asId('analyst'),
    device: asId('someOtherDevice'),
    tab: asId('tab'),
    at: environment.now(),
    origin: 'person',
    command: 'test',
    subject: {},
    reversal: null,
    texts: texts.map((hash) => asId<TextHash>(hash)),
    changes,
  }
}
