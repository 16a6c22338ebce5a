/**
 * What search has read of a project's texts, kept so that opening it does not read them anew: a database of its own for each project. All of
 * it is derived: it may be lost or deleted at any time and is made again.
 */
import { Dexie, type Table } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import { endWhenRemoved } from './end-when-removed.ts'
import { unlessItFails } from './unless-it-fails.ts'

/** Name of the database of what is kept for searching a project. */
export function searchDatabaseName(project: ProjectId): string {
  return `variorum-search-${project}`
}

/** A part of the index as it is stored; `content` is the search's own. */
export interface KeptSegment<Content> {
  readonly id: number
  readonly content: Content
}

interface Engine {
  readonly key: 'engine'
  readonly version: string
}

class SearchDatabase<Content> extends Dexie {
  declare readonly segments: Table<Content, number>
  declare readonly engine: Table<Engine, Engine['key']>

  constructor(project: ProjectId) {
    // What is lost in a crash is read again: nobody waits for the disk.
    super(searchDatabaseName(project), { chromeTransactionDurability: 'relaxed', cache: 'disabled' })
    this.version(1).stores({ segments: '++', engine: 'key' })
    endWhenRemoved(this)
  }
}

/** Never rejects: where the browser's storage fails nothing is kept, and what was kept counts as lost. */
export class SegmentStore<Content> {
  readonly #database: SearchDatabase<Content>

  private constructor(database: SearchDatabase<Content>) {
    this.#database = database
  }

  /** Segments of another version of the engine are dropped; a database that cannot be opened is made anew. */
  static async open<Content>(project: ProjectId, version: string): Promise<SegmentStore<Content>> {
    const store = new SegmentStore<Content>(new SearchDatabase(project))
    const isOpen = await unlessItFails(
      store.#prepare(version).then(() => true),
      false,
    )
    if (isOpen) return store
    store.close()
    await unlessItFails(Dexie.delete(searchDatabaseName(project)), undefined)
    const anew = new SegmentStore<Content>(new SearchDatabase(project))
    await unlessItFails(anew.#prepare(version), undefined)
    return anew
  }

  /** In the order in which they were put; one that cannot be read is left out. */
  async load(): Promise<readonly KeptSegment<Content>[]> {
    const { segments } = this.#database
    const ids = await unlessItFails(segments.toCollection().primaryKeys(), [])
    const kept: KeptSegment<Content>[] = []
    // One after the other: each takes megabytes.
    for (const id of ids) {
      const content = await unlessItFails(segments.get(id), undefined)
      if (content !== undefined) kept.push({ id, content })
    }
    return kept
  }

  /** In one step, so that nothing is there twice or not at all. The id; `null` when it could not be kept. */
  replace(gone: readonly number[], content: Content): Promise<number | null> {
    const { segments } = this.#database
    const written = this.#database.transaction('rw', segments, async () => {
      await segments.bulkDelete([...gone])
      return segments.add(content)
    })
    return unlessItFails(written, null)
  }

  async remove(ids: readonly number[]): Promise<void> {
    await unlessItFails(this.#database.segments.bulkDelete([...ids]), undefined)
  }

  close(): void {
    this.#database.close()
  }

  async #prepare(version: string): Promise<void> {
    const { segments, engine } = this.#database
    await this.#database.transaction('rw', segments, engine, async () => {
      if ((await engine.get('engine'))?.version === version) return
      await segments.clear()
      await engine.put({ key: 'engine', version })
    })
  }
}
