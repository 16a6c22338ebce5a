/**
 * The small database of what belongs to this browser and to no project: the list of projects, who sits here, what they chose for imports,
 * the folder copies go to, what is known of them, and which tab has which project open.
 */
import { Dexie, type Table } from 'dexie'
import type { BackupRecord } from '#domain/backup.ts'
import type { ProjectId, TabId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'

interface Setting {
  readonly key: 'profile' | 'importChoices'
  readonly json: string
}

/** The folder the analyst picked. A handle can be stored, but not as JSON. */
interface KeptFolder {
  readonly key: 'backups'
  readonly handle: FileSystemDirectoryHandle
}

/** What is known of a project's copies. */
export interface StoredBackups extends BackupRecord {
  readonly project: ProjectId
  /** Files this program made for the project in the folder, oldest first; no other file is ever removed. */
  readonly names: readonly string[]
}

/** That a tab opened a project; gone when it closed it. */
export interface Opening {
  readonly project: ProjectId
  readonly tab: TabId
  /** How many openings and readings in a row ended with their tab, should it end now. */
  readonly brokenOff?: number
}

export class RegistryDatabase extends Dexie {
  declare readonly projects: Table<ProjectSummary, ProjectId>
  declare readonly settings: Table<Setting, Setting['key']>
  declare readonly folders: Table<KeptFolder, KeptFolder['key']>
  declare readonly backups: Table<StoredBackups, ProjectId>
  declare readonly openings: Table<Opening, [ProjectId, TabId]>

  constructor() {
    super('variorum', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ projects: 'id' })
    this.version(2).stores({ settings: 'key' })
    this.version(3).stores({ folders: 'key', backups: 'project' })
    this.version(4).stores({ openings: '[project+tab], project' })
  }
}
