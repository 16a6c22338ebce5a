/** The IndexedDB database of one project: its stores and nothing of its rules. */
import { Dexie, type Table } from 'dexie'
import type { StoredCommit } from '#domain/commit.ts'
import type { ErasureRequest } from '#domain/erasure/erasure.ts'
import { asId, type AnalystId, type BatchId, type DeviceId, type ProjectId, type TextHash } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import { declareVersions } from './migrations/migrations.ts'
import { refuseNewer } from './refuse-newer.ts'

/** Where the journal of this database stands. Read and written only inside the transaction that adds a commit. */
export interface JournalMeta {
  readonly key: 'journal'
  readonly device: DeviceId
  /** Counts the incarnations of this database (H6), from 1. */
  readonly epoch: number
  /** The newest sequence; 0 when there is no commit. */
  readonly sequence: number
  /** How many commits there are. */
  readonly commits: number
  /** Of `device`. */
  readonly deviceSequence: number
  /** Of `device`; the empty string before its first commit. */
  readonly lastHash: string
}

/** How many records the other home's journal held when both were last compared, to compare only what came since. */
export interface ComparedMeta {
  readonly key: 'compared'
  readonly homeRecords: number
  readonly commits: number
}

/** Packs the other home failed to take, to be brought there at the next opening. */
export interface UncopiedMeta {
  readonly key: 'uncopied'
  readonly packs: readonly string[]
}

export interface AnalystMeta {
  readonly key: 'analyst'
  readonly analyst: AnalystId
}

/** Texts that are to be erased when the project is opened next by one tab alone (H8). */
export interface ErasingMeta {
  readonly key: 'erasing'
  readonly request: ErasureRequest
}

/** What drafts of this project are hidden with where the browser keeps them (H8). */
export interface DraftsMeta {
  readonly key: 'drafts'
  readonly secret: string
}

export type Meta = JournalMeta | ComparedMeta | UncopiedMeta | AnalystMeta | ErasingMeta | DraftsMeta

/** Texts stored together under the hash of their hashes; written once, never changed. */
export interface Pack {
  readonly id: string
  readonly hashes: readonly TextHash[]
  /** In the order of `hashes`. */
  readonly texts: readonly string[]
}

/** The rows of one table as they were when the project was opened from a file without its whole journal (H7). */
export interface BaselineRows {
  readonly table: TableName
  readonly rows: readonly Row[]
}

/** Some of them, as many as are read at once. */
export interface BaselinePart extends BaselineRows {
  /** From 1. */
  readonly part: number
}

/** A commit, or a part of the baseline, whose new rows stand in no store of their table. */
export interface HeldRows {
  /** Of the commit; for a part of the baseline its number below nothing. */
  readonly sequence: number
  readonly spans: readonly IdSpan[]
  /** How many rows it made. */
  readonly count: number
  /** Those removed since, as `table/id`. */
  readonly gone: readonly string[]
}

/** The ids of a table's rows lie between these, both included. */
export interface IdSpan {
  readonly table: TableName
  readonly first: string
  readonly last: string
}

export interface PendingChunk {
  readonly batch: BatchId
  readonly index: number
  readonly chunk: JsonObject
}

/** Name of a project's database. */
export function databaseName(project: ProjectId): string {
  return `variorum-${project}`
}

/** The project whose database has this name; `null` for any other database. */
export function projectOfDatabase(name: string): ProjectId | null {
  const [, id] = /^variorum-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name) ?? []
  return id === undefined ? null : asId<ProjectId>(id)
}

export class ProjectDatabase extends Dexie {
  declare readonly commits: Table<StoredCommit, number>
  declare readonly heads: Table<CommitHead, number>
  declare readonly packs: Table<Pack, string>
  declare readonly held: Table<HeldRows, number>
  /** Of projects made before there were parts. */
  declare readonly baseline: Table<BaselineRows, TableName>
  declare readonly baselineParts: Table<BaselinePart, number>
  declare readonly meta: Table<Meta, Meta['key']>
  declare readonly pendingImports: Table<PendingChunk, [BatchId, number]>

  /** `asItIs`: with whatever stores it has, which nobody adds to; open it by `openAsItIs`. */
  constructor(project: ProjectId, stores: 'declared' | 'asItIs' = 'declared') {
    // Without the cache a read never shows rows of a transaction that may still be rolled back.
    super(databaseName(project), { chromeTransactionDurability: 'strict', cache: 'disabled' })
    if (stores === 'asItIs') return
    declareVersions(this)
    refuseNewer(this)
  }

  /** Opens it with the stores it has. Rejects where there is no such database. */
  async openAsItIs(): Promise<void> {
    await this.open()
    for (const table of this.tables) Object.assign(this, { [table.name]: table })
  }

  /** The store of one of the domain's tables. */
  rows(table: TableName): Table<Row, string> {
    return this.table(table)
  }

  /** Where the journal stands, or `undefined` in a database that was never set up, and where it is damaged. */
  async journal(): Promise<JournalMeta | undefined> {
    const kept = (await this.meta.get('journal')) as JournalMeta | undefined
    return kept && isPlace(kept) ? kept : undefined
  }
}

function isPlace({ device, lastHash, epoch, sequence, commits, deviceSequence }: Partial<JournalMeta>): boolean {
  const counts = [epoch, sequence, commits, deviceSequence]
  return typeof device === 'string' && typeof lastHash === 'string' && counts.every(Number.isSafeInteger)
}
