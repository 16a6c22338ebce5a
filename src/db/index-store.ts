/**
 * What was read for finding, kept so that opening a project does not read it anew: a database of its own for each project. All of it is
 * derived: it may be lost or deleted at any time and is made again.
 */
import { Dexie, type Table } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import { endWhenRemoved } from './end-when-removed.ts'
import { unlessItFails } from './unless-it-fails.ts'

/** `null`: the text is no longer of use. */
export type Stamps = readonly (string | null)[]

/** A pack as it is stored; `content` is the engine's own. */
export interface KeptPack<Content> {
  readonly id: number
  readonly content: Content
  /** For each text of the pack, what it was read with. Kept apart, for it changes where the content does not. */
  readonly stamps: Stamps
}

/** What stamps stand for. */
export interface KeptStamp<Meaning> {
  readonly stamp: string
  readonly meaning: Meaning
}

/** Name of the database of a project's index. */
export function indexDatabaseName(project: ProjectId): string {
  return `variorum-index-${project}`
}

interface StampsOfPack {
  readonly pack: number
  readonly stamps: Stamps
}

interface Engine {
  readonly key: 'engine'
  readonly version: string
}

class IndexDatabase<Content, Meaning> extends Dexie {
  declare readonly packs: Table<{ readonly content: Content }, number>
  declare readonly packStamps: Table<StampsOfPack, number>
  declare readonly stamps: Table<KeptStamp<Meaning>, string>
  declare readonly engine: Table<Engine, Engine['key']>

  constructor(project: ProjectId) {
    // What is lost in a crash is read again: nobody waits for the disk.
    super(indexDatabaseName(project), { chromeTransactionDurability: 'relaxed', cache: 'disabled' })
    this.version(1).stores({ packs: '++', packStamps: 'pack', stamps: 'stamp', engine: 'key' })
    endWhenRemoved(this)
  }
}

/**
 * Keeps packs made by one version of the engine. Never rejects: where the browser's storage fails nothing is kept, and what was kept
 * counts as lost.
 */
export class IndexStore<Content, Meaning> {
  readonly #database: IndexDatabase<Content, Meaning>

  private constructor(database: IndexDatabase<Content, Meaning>) {
    this.#database = database
  }

  /** Packs of another version of the engine are dropped; a database that cannot be opened is made anew. */
  static async open<Content, Meaning>(project: ProjectId, version: string): Promise<IndexStore<Content, Meaning>> {
    const store = new IndexStore<Content, Meaning>(new IndexDatabase(project))
    const opened = await store.#prepare(version).then(
      () => true,
      () => false,
    )
    if (opened) return store
    store.close()
    await Dexie.delete(indexDatabaseName(project)).catch(() => undefined)
    const anew = new IndexStore<Content, Meaning>(new IndexDatabase(project))
    await unlessItFails(anew.#prepare(version), undefined)
    return anew
  }

  /** In the order they were put. One that is half there is left out. */
  load(): Promise<readonly KeptPack<Content>[]> {
    const { packs, packStamps } = this.#database
    const read = this.#database.transaction('r', packs, packStamps, async () => {
      const [ids, contents, stamps] = await Promise.all([
        packs.toCollection().primaryKeys(),
        packs.toArray(),
        packStamps.toArray(),
      ])
      const byPack = new Map(stamps.map((one) => [one.pack, one.stamps]))
      return ids.flatMap((id, at) => {
        const [stored, own] = [contents[at], byPack.get(id)]
        return stored && own ? [{ id, content: stored.content, stamps: own }] : []
      })
    })
    return unlessItFails(read, [])
  }

  /** The id of the pack; `null` when it could not be kept. */
  put(content: Content, stamps: Stamps): Promise<number | null> {
    const { packs, packStamps } = this.#database
    const written = this.#database.transaction('rw', packs, packStamps, async () => {
      const id = await packs.add({ content })
      await packStamps.put({ pack: id, stamps })
      return id
    })
    return unlessItFails(written, null)
  }

  /** Does nothing for a pack that is gone. */
  async restamp(id: number, stamps: Stamps): Promise<void> {
    const changed = this.#database.packStamps.update(id, { stamps })
    await unlessItFails(changed, 0)
  }

  async remove(ids: readonly number[]): Promise<void> {
    const { packs, packStamps } = this.#database
    const removed = this.#database.transaction('rw', packs, packStamps, async () => {
      await packs.bulkDelete([...ids])
      await packStamps.bulkDelete([...ids])
    })
    await unlessItFails(removed, undefined)
  }

  /** What all stamps that were ever noted stand for. */
  loadStamps(): Promise<readonly KeptStamp<Meaning>[]> {
    return unlessItFails(this.#database.stamps.toArray(), [])
  }

  async noteStamp(stamp: KeptStamp<Meaning>): Promise<void> {
    await unlessItFails(this.#database.stamps.put(stamp), undefined)
  }

  close(): void {
    this.#database.close()
  }

  async #prepare(version: string): Promise<void> {
    const { packs, packStamps, stamps, engine } = this.#database
    await this.#database.transaction('rw', packs, packStamps, stamps, engine, async () => {
      if ((await engine.get('engine'))?.version === version) return
      await Promise.all([packs.clear(), packStamps.clear(), stamps.clear()])
      await engine.put({ key: 'engine', version })
    })
  }
}
