/** The small database that lists the projects of this browser. */
import { Dexie, type Table } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'

export class RegistryDatabase extends Dexie {
  declare readonly projects: Table<ProjectSummary, ProjectId>

  constructor() {
    super('variorum', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ projects: 'id' })
  }
}
