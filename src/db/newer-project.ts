/**
 * A project that a newer program wrote, opened to be looked at (H4): it is shown as it is now, as far as this program knows its kinds of
 * rows, and no byte of it is changed. Its second home is left alone.
 */
import { Dexie, type DBCore } from 'dexie'
import { asId, type DeviceId, type ProjectId, type TabId } from '#domain/ids.ts'
import type { OpeningReport } from '#domain/opening-report.ts'
import type { LoadedProject, ProjectStore } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { DexieProjectStore, type StoreParts } from './dexie-project-store.ts'
import { ProjectDatabase } from './project-database.ts'

/** Whether what a newer program wrote is still a row of this table here; fields that are not known here do no harm. */
export type FitsRow = (table: TableName, row: Row) => boolean

/** What a project is opened with by one who only looks. */
export interface LookingParts {
  readonly project: ProjectId
  readonly tab: TabId
  readonly fitsRow: FitsRow
  readonly hashText: StoreParts['hashText']
  readonly noteError: StoreParts['noteError']
  readonly onClose: StoreParts['onClose']
}

const knownStores = [
  ...tableNames,
  'commits',
  'heads',
  'packs',
  'held',
  'baseline',
  'baselineParts',
  'meta',
  'pendingImports',
]

/** Rejects where a store is missing that this program reads. */
export async function openNewerProject(
  parts: LookingParts,
): Promise<{ readonly store: ProjectStore; readonly report: OpeningReport }> {
  const database = new ProjectDatabase(parts.project, 'asItIs')
  database.use({ stack: 'dbcore', name: 'only reading', create: onlyReading })
  try {
    await database.openAsItIs()
    const names = new Set(database.tables.map(({ name }) => name))
    const missing = knownStores.filter((name) => !names.has(name))
    if (missing.length > 0) throw new Dexie.VersionError(`It has no ${missing.join(', ')}`)
    const device = (await database.journal())?.device ?? asId<DeviceId>('')
    const store = new ShownStore({ ...parts, device, database, ...withoutSecondHome })
    const unread = (await store.readOnce(parts.fitsRow)) + (await rowsOfOtherStores(database))
    return { store, report: { ...nothingDone, newer: { unread } } }
  } catch (error) {
    database.close()
    throw error
  }
}

const withoutSecondHome = {
  second: { home: null, reason: 'It belongs to a newer program' },
  regain: () => Promise.resolve({ home: null, reason: 'It belongs to a newer program' }),
  file: '',
  sentinels: { read: () => null, write: () => undefined, remove: () => undefined },
  onFirstEdit: () => undefined,
  onOpened: () => undefined,
} as const

const nothingDone = {
  restoredCommits: 0,
  copiedCommits: 0,
  lostCommits: 0,
  lostTexts: 0,
  secondHomeMissing: null,
  secondHomeRefilled: false,
  mended: false,
  wasUnsound: false,
  endedUncleanly: false,
  erased: null,
  erasureWaits: null,
} as const

/** It shows what was there when it was opened: what the newer program writes meanwhile may be of any shape. */
class ShownStore extends DexieProjectStore {
  readonly #shown = new MemorySnapshot()
  #loaded: LoadedProject | null = null

  /** @returns how many rows are none here */
  async readOnce(fitsRow: FitsRow): Promise<number> {
    const all = new MemorySnapshot()
    this.#loaded = await super.load(all)
    let unread = 0
    for (const table of tableNames)
      for (const row of all.all(table))
        if (fitsRow(table, row)) this.#shown.load(table, [row] as never)
        else unread += 1
    return unread
  }

  override load(snapshot: MemorySnapshot): Promise<LoadedProject> {
    for (const table of tableNames) snapshot.load(table, this.#shown.all(table) as never)
    return this.#loaded ? Promise.resolve(this.#loaded) : Promise.reject(new Error('It was not read'))
  }

  protected override draftCipher(): Promise<null> {
    return Promise.resolve(null)
  }

  override chooseAnalyst(): Promise<void> {
    return Promise.resolve()
  }

  override follow(): () => void {
    return () => undefined
  }
}

/** Whoever tries to write is refused before the browser is asked. */
function onlyReading(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (stores, mode, options) => {
      if (mode === 'readwrite') throw new Dexie.ReadOnlyError('A newer program wrote this project')
      return core.transaction(stores, mode, options)
    },
  }
}

async function rowsOfOtherStores(database: ProjectDatabase): Promise<number> {
  const known = new Set<string>(knownStores)
  const others = database.tables.filter(({ name }) => !known.has(name))
  const counts = await Promise.all(others.map((table) => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}
