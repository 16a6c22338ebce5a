/** The small database of what belongs to this browser and to no project: the list of projects, who sits here, and what they chose for imports. */
import { Dexie, type Table } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'

interface Setting {
  readonly key: 'profile' | 'importChoices'
  readonly json: string
}

export class RegistryDatabase extends Dexie {
  declare readonly projects: Table<ProjectSummary, ProjectId>
  declare readonly settings: Table<Setting, Setting['key']>

  constructor() {
    super('variorum', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ projects: 'id' })
    this.version(2).stores({ settings: 'key' })
  }
}
