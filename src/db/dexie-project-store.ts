/** One open project: both homes behind the one interface the session knows. */
import type { DraftCipher } from '#domain/draft-cipher.ts'
import type { KeptOriginals } from '#domain/kept-originals.ts'
import type { PendingCommit, StoredCommit } from '#domain/commit.ts'
import type { ErasureRequest } from '#domain/erasure/erasure.ts'
import type { AnalystId, DeviceId, ProjectId, StepId, TabId, TextHash } from '#domain/ids.ts'
import type {
  Durability,
  LoadedProject,
  PendingImports,
  ProjectStore,
  StaleWrite,
  StoredText,
  WrittenCommit,
} from '#domain/ports.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import { tableNames } from '#domain/tables.ts'
import { appendCommit, type Appended } from './append-commit.ts'
import { JournalFollower } from './journal-tail.ts'
import { originalsIn } from './kept-originals.ts'
import { pendingImportsIn } from './pending-imports.ts'
import type { AnalystMeta, DraftsMeta, ProjectDatabase } from './project-database.ts'
import { readAllRows, storesOfRows } from './row-stores.ts'
import type { SecondHomeOrReason } from './second-home.ts'
import type { Sentinels } from './sentinel.ts'
import { isLostConnection, storageError } from './storage-error.ts'
import { putTexts, readText, readTexts, type HashText, type TextHomes } from './text-packs.ts'
import { upcastStored } from './upcast.ts'

/** What an open project works with. */
export interface StoreParts {
  readonly project: ProjectId
  readonly device: DeviceId
  readonly tab: TabId
  readonly database: ProjectDatabase
  readonly second: SecondHomeOrReason
  /** Tries the second home again where it failed at the opening. Never rejects. */
  readonly regain: () => Promise<SecondHomeOrReason>
  /** The journal file this tab writes. */
  readonly file: string
  readonly sentinels: Sentinels
  readonly hashText: HashText
  /** Called at the first edit of this tab: the moment to ask the browser to keep the data. */
  readonly onFirstEdit: () => void
  readonly noteError: StorageErrorLog['note']
  /** Called when the project is read and followed. */
  readonly onOpened: () => void
  /** Called when the project is closed; resolves when others may do with it as they like. */
  readonly onClose: () => Promise<void>
}

export class DexieProjectStore implements ProjectStore {
  readonly project: ProjectId
  readonly device: DeviceId
  readonly tab: TabId
  readonly pendingImports: PendingImports
  readonly originals: KeptOriginals
  readonly #parts: StoreParts
  readonly #database: ProjectDatabase
  readonly #followers = new Set<JournalFollower>()
  /** Commits the second home has not taken yet, oldest first. */
  #owed: StoredCommit[] = []
  #delivery: Promise<Durability> = Promise.resolve({ homes: 2 })
  /** Texts this tab has made durable: a commit that names them need not look for them. */
  readonly #stored = new Set<TextHash>()
  #edited = false
  #second: SecondHomeOrReason

  constructor(parts: StoreParts) {
    this.project = parts.project
    this.device = parts.device
    this.tab = parts.tab
    this.#parts = parts
    this.#second = parts.second
    this.#database = parts.database
    this.pendingImports = pendingImportsIn(parts.database)
    this.originals = originalsIn(parts.second.home, parts.project)
  }

  async load(snapshot: MemorySnapshot): Promise<LoadedProject> {
    const database = this.#database
    const stores = [...storesOfRows(database, tableNames), database.heads, database.meta]
    const loaded = await database.transaction('r', stores, async () => {
      await readAllRows(database, (table, rows) => snapshot.load(table, rows as never))
      const heads = await database.heads.orderBy('sequence').toArray()
      const chosen = (await database.meta.get('analyst')) as AnalystMeta | undefined
      const analyst = chosen?.analyst ?? heads.at(-1)?.analyst ?? null
      return { sequence: heads.at(-1)?.sequence ?? 0, heads, analyst }
    })
    return { ...loaded, drafts: await this.draftCipher() }
  }

  /** Without a secret drafts are kept as they are: they are worth more than that nothing is left of them. */
  protected async draftCipher(): Promise<DraftCipher | null> {
    const { meta } = this.#database
    const { draftCipher, newDraftSecret } = await import('./draft-cipher.ts')
    const secret = this.#database.transaction('rw', meta, async () => {
      const kept = (await meta.get('drafts')) as DraftsMeta | undefined
      const known = kept?.secret ?? newDraftSecret()
      if (!kept) await meta.put({ key: 'drafts', secret: known })
      return known
    })
    return secret.then(draftCipher, () => null)
  }

  async chooseAnalyst(analyst: AnalystId): Promise<void> {
    await this.#database.meta.put({ key: 'analyst', analyst })
  }

  async askErasure(request: ErasureRequest | null): Promise<void> {
    if (request) await this.#database.meta.put({ key: 'erasing', request })
    else await this.#database.meta.delete('erasing')
  }

  async append(commit: PendingCommit, plannedAt: number | null): Promise<StaleWrite | WrittenCommit> {
    const appended = await this.#appendOnce(commit, plannedAt)
    for (const follower of this.#followers) follower.wake()
    if (appended.kind === 'stale') return appended
    const { stored } = appended
    if (!this.#edited) this.#parts.onFirstEdit()
    this.#edited = true
    return { kind: 'written', sequence: stored.sequence, durable: this.#deliver(stored) }
  }

  deliverOwed(): Promise<Durability> {
    this.#delivery = this.#delivery.then(async () => {
      if (!this.#second.home) this.#second = await this.#parts.regain()
      return this.#payOwed()
    })
    return this.#delivery
  }

  follow(sequence: number, take: (commits: readonly StoredCommit[], more: boolean) => void): () => void {
    const follower = new JournalFollower(this.#database, sequence, take)
    this.#followers.add(follower)
    this.#parts.onOpened()
    return () => {
      follower.stop()
      this.#followers.delete(follower)
    }
  }

  async step(step: StepId): Promise<readonly StoredCommit[]> {
    const sequences = await this.#database.commits.where('commit.step').equals(step).primaryKeys()
    const commits: StoredCommit[] = []
    // One after the other: an import is read in many small turns of the page instead of one that is felt.
    for (const sequence of sequences.sort((one, other) => one - other)) {
      const stored = await this.#database.commits.get(sequence)
      if (stored) commits.push(upcastStored(stored))
    }
    return commits
  }

  async commits(from: number, to: number): Promise<readonly StoredCommit[]> {
    const commits = await this.#database.commits.where('sequence').between(from, to, false, true).toArray()
    return commits.map(upcastStored)
  }

  text(hash: TextHash): Promise<string | null> {
    return readText(this.#textHomes(), hash)
  }

  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]> {
    return readTexts(this.#textHomes(), hashes)
  }

  /** Opening gave IndexedDB what only the second home had. */
  async textsLacking(hashes: Iterable<TextHash>): Promise<readonly TextHash[]> {
    const { textsLacking } = await import('./lost-texts.ts')
    return textsLacking(this.#database, hashes, this.#parts.hashText)
  }

  async putTexts(texts: readonly StoredText[]): Promise<void> {
    try {
      await putTexts(this.#textHomes(), texts)
      for (const { hash } of texts) this.#stored.add(hash)
    } catch (error) {
      this.#parts.noteError('texts', error)
      throw storageError(error)
    }
  }

  async close(): Promise<void> {
    await this.#delivery
    for (const follower of this.#followers) follower.stop()
    this.#followers.clear()
    await this.#second.home?.release(this.project).catch(() => undefined)
    this.#database.close()
    await this.#parts.onClose()
  }

  #textHomes(): TextHomes {
    const { hashText } = this.#parts
    return { database: this.#database, home: this.#second.home, project: this.project, hashText }
  }

  /** Once more on a new connection when the old one was lost; a commit that had been written all the same is recognised. */
  async #appendOnce(commit: PendingCommit, plannedAt: number | null): Promise<Appended> {
    try {
      return await appendCommit(this.#database, commit, plannedAt, this.#stored)
    } catch (error) {
      this.#parts.noteError('write', error)
      if (!isLostConnection(error)) throw storageError(error)
    }
    try {
      this.#database.close({ disableAutoOpen: false })
      await this.#database.open()
      for (const follower of this.#followers) follower.wake()
      return await appendCommit(this.#database, commit, plannedAt)
    } catch (error) {
      this.#parts.noteError('write', error)
      throw storageError(error)
    }
  }

  /** H5 (b), in the order of writing. */
  #deliver(stored: StoredCommit): Promise<Durability> {
    this.#owed.push(stored)
    this.#delivery = this.#delivery.then(() => this.#payOwed())
    return this.#delivery
  }

  async #payOwed(): Promise<Durability> {
    const { file } = this.#parts
    const second = this.#second
    if (!second.home) {
      await this.#writeSentinel()
      this.#owed = []
      return { homes: 1, missing: 'opfs', reason: second.reason }
    }
    let durability: Durability = { homes: 2 }
    try {
      while (this.#owed.length > 0) {
        const owed = [...this.#owed]
        await second.home.append(
          this.project,
          file,
          owed.map((stored) => JSON.stringify(stored)),
        )
        this.#owed = this.#owed.slice(owed.length)
      }
    } catch (error) {
      this.#parts.noteError('secondHome', error)
      // What is owed stays on the list: the next edit tries again, and so does the next opening.
      durability = { homes: 1, missing: 'opfs', reason: storageError(error).message }
    }
    await this.#writeSentinel()
    return durability
  }

  async #writeSentinel(): Promise<void> {
    const journal = await this.#database.journal().catch(() => undefined)
    if (!journal) return
    const { epoch, sequence, commits } = journal
    this.#parts.sentinels.write(this.project, { epoch, sequence, commits })
  }
}
