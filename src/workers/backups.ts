/** The port `Backups` over a folder of File System Access: one worker for each copy, one tab at a time. */
import { wrap } from 'comlink'
import { BackupBook, type KeptBackups } from '#db/backup-book.ts'
import type { Locks } from '#db/locks.ts'
import type { RegistryDatabase } from '#db/registry-database.ts'
import { KEPT_BACKUPS, type BackupCopy, type BackupNote, type Backups, type BackupState } from '#domain/backup.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import type { WrittenBackup } from './backup-files.ts'
import type { BackupWorkerApi } from './backup.worker.ts'
import workerUrl from './backup.worker.ts?worker&url'
import { accessTo, askAccessTo, knowsFolders, pickFolder } from './pick-folder.ts'
import { scriptUrl } from './script-url.ts'

/** Makes the port. */
export function createBackups(registry: RegistryDatabase, locks: Locks, errors: StorageErrorLog): Backups {
  return new FolderBackups(new BackupBook(registry), locks, errors)
}

class FolderBackups implements Backups {
  readonly #book: BackupBook
  readonly #locks: Locks
  readonly #errors: StorageErrorLog
  readonly #listeners = new Set<() => void>()

  constructor(book: BackupBook, locks: Locks, errors: StorageErrorLog) {
    this.#book = book
    this.#locks = locks
    this.#errors = errors
  }

  get knowsFolders(): boolean {
    return knowsFolders()
  }

  follow(project: ProjectId, take: (state: BackupState) => void): () => void {
    let isWanted = true
    let latest: KeptBackups | null = null
    const tell = async () => {
      const kept = latest
      if (kept === null) return
      const state = await stateOf(kept)
      if (isWanted && kept === latest) take(state)
    }
    const look = () => {
      tell().catch(() => undefined)
    }
    const stop = this.#book.follow(project, (kept) => {
      latest = kept
      look()
    })
    this.#listeners.add(look)
    return () => {
      isWanted = false
      stop()
      this.#listeners.delete(look)
    }
  }

  async chooseFolder(): Promise<boolean> {
    const folder = await pickFolder()
    if (folder === null) return false
    await this.#book.chooseFolder(folder)
    return true
  }

  async askForFolder(): Promise<void> {
    const folder = await this.#book.folder()
    if (folder !== null) await askAccessTo(folder)
    for (const look of this.#listeners) look()
  }

  forgetFolder(): Promise<void> {
    return this.#book.forgetFolder()
  }

  inTurn<Result>(
    project: ProjectId,
    work: (state: BackupState, write: (copy: BackupCopy) => Promise<BackupNote>) => Promise<Result>,
  ): Promise<Result> {
    return this.#locks.hold('variorum-backup', async () => {
      const kept = await this.#book.read(project)
      return work(await stateOf(kept), (copy) => this.#write(kept, copy))
    })
  }

  noteDownload(project: ProjectId, note: BackupNote): Promise<void> {
    return this.#book.noteDownload(project, note)
  }

  async #write({ folder, stored }: KeptBackups, { file, name: wanted, at, sequence, took }: BackupCopy) {
    if (folder === null) throw new Error('There is no folder to write to.')
    const began = performance.now()
    try {
      const { name, names } = await inWorker(folder, { file, wanted, names: stored.names, kept: KEPT_BACKUPS })
      const note = { at, sequence, name, bytes: file.size, took: took + performance.now() - began }
      await this.#book.noteCopy(stored.project, note, names)
      return note
    } catch (error) {
      this.#errors.note('backup', error)
      throw error
    }
  }
}

async function stateOf({ folder, stored: record }: KeptBackups): Promise<BackupState> {
  return { folder: folder === null ? null : { name: folder.name, access: await accessTo(folder) }, record }
}

async function inWorker(...asked: Parameters<BackupWorkerApi['writeBackup']>): Promise<WrittenBackup> {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'backup' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker that writes copies has stopped.')), {
      once: true,
    })
  })
  try {
    return await Promise.race([wrap<BackupWorkerApi>(worker).writeBackup(...asked), failed])
  } finally {
    worker.terminate()
  }
}
