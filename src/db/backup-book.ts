/** The folder copies go to and what is known of them, in the registry. Losing it costs being asked again and one copy more. */
import { liveQuery } from 'dexie'
import type { BackupNote } from '#domain/backup.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { RegistryDatabase, StoredBackups } from './registry-database.ts'

export interface KeptBackups {
  /** `null` when none is chosen. */
  readonly folder: FileSystemDirectoryHandle | null
  readonly stored: StoredBackups
}

export class BackupBook {
  readonly #registry: RegistryDatabase

  constructor(registry: RegistryDatabase) {
    this.#registry = registry
  }

  read(project: ProjectId): Promise<KeptBackups> {
    const { folders, backups } = this.#registry
    return this.#registry.transaction('r', folders, backups, async () => {
      const folder = (await folders.get('backups'))?.handle ?? null
      return { folder, stored: (await backups.get(project)) ?? nothing(project) }
    })
  }

  /** `null` when none is chosen. */
  async folder(): Promise<FileSystemDirectoryHandle | null> {
    return (await this.#registry.folders.get('backups'))?.handle ?? null
  }

  /** Calls `take` with what is kept, now and after each change, of this and other tabs. Returns a function that stops it. */
  follow(project: ProjectId, take: (kept: KeptBackups) => void): () => void {
    const query = liveQuery(() => this.read(project))
    // Where the registry cannot be read nothing is known of copies; what writes to it reports what is wrong.
    const subscription = query.subscribe({ next: take, error: () => undefined })
    return () => subscription.unsubscribe()
  }

  /** Another folder has none of the copies made so far, of any project. */
  async chooseFolder(handle: FileSystemDirectoryHandle): Promise<void> {
    const { folders, backups } = this.#registry
    const isSame = (await (await this.folder())?.isSameEntry(handle)) ?? false
    await this.#registry.transaction('rw', folders, backups, async () => {
      await folders.put({ key: 'backups', handle })
      if (!isSame) await backups.toCollection().modify({ folder: null, names: [] })
    })
  }

  async forgetFolder(): Promise<void> {
    await this.#registry.folders.delete('backups')
  }

  /** Notes a copy in the folder, and which files of the program lie there now. */
  noteCopy(project: ProjectId, folder: BackupNote, names: readonly string[]): Promise<void> {
    return this.#change(project, { folder, names })
  }

  noteDownload(project: ProjectId, download: BackupNote): Promise<void> {
    return this.#change(project, { download })
  }

  #change(project: ProjectId, change: Partial<StoredBackups>): Promise<void> {
    const { backups } = this.#registry
    return this.#registry.transaction('rw', backups, async () => {
      await backups.put({ ...((await backups.get(project)) ?? nothing(project)), ...change })
    })
  }
}

function nothing(project: ProjectId): StoredBackups {
  return { project, folder: null, download: null, names: [] }
}
