/** Reads an open project from IndexedDB in a worker, and follows its journal as tabs do. Changes nothing. */
import type { StoredCommit } from '#domain/commit.ts'
import type { ProjectId, TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import type { TableName } from '#domain/records.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import { endWhenRemoved } from './end-when-removed.ts'
import { JournalFollower } from './journal-tail.ts'
import { ProjectDatabase } from './project-database.ts'
import { readAllRows, storesOfRows } from './row-stores.ts'
import { readTexts, type HashText } from './text-packs.ts'

export class ProjectReader {
  readonly #database: ProjectDatabase
  readonly #project: ProjectId
  readonly #hashText: HashText
  #follower: JournalFollower | null = null

  /** Of a project that a tab has opened: nothing is mended or brought up to date here. */
  constructor(project: ProjectId, hashText: HashText) {
    this.#database = new ProjectDatabase(project, 'asItIs')
    endWhenRemoved(this.#database)
    this.#project = project
    this.#hashText = hashText
  }

  /**
   * Puts the rows of some tables into the snapshot, as they stand at one moment, and gives the sequence of the newest commit then. Comes first;
   * rejects where there is no such project.
   */
  async load(snapshot: MemorySnapshot, tables: readonly TableName[]): Promise<number> {
    const database = this.#database
    await database.openAsItIs()
    const stores = [...storesOfRows(database, tables), database.heads]
    return database.transaction('r', stores, async () => {
      await readAllRows(database, (table, rows) => snapshot.load(table, rows as never), tables)
      return (await database.heads.orderBy('sequence').last())?.sequence ?? 0
    })
  }

  /** Calls `take` with the commits that come after `sequence`, until it is closed; once at a time. */
  follow(sequence: number, take: (commits: readonly StoredCommit[]) => void): void {
    this.#follower?.stop()
    this.#follower = new JournalFollower(this.#database, sequence, take)
  }

  /** Looks for new commits now. */
  wake(): void {
    this.#follower?.wake()
  }

  /** In no order; those that are not in IndexedDB as they were put there are left out. */
  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]> {
    const homes = { database: this.#database, home: null, project: this.#project, hashText: this.#hashText }
    return readTexts(homes, hashes)
  }

  close(): void {
    this.#follower?.stop()
    this.#database.close()
  }
}
