/** The second home in OPFS, as the page sees it: a worker behind the interface the database knows. */
import { wrap, type Remote } from 'comlink'
import {
  SecondHomeError,
  type JournalLines,
  type JournalTail,
  type SecondHome,
  type SecondHomeOrReason,
} from '#db/second-home.ts'
import type { BatchId, BytesHash, ProjectId } from '#domain/ids.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import type { Instant } from '#domain/records.ts'
import type { OpfsFiles } from './opfs-home.worker.ts'
import workerUrl from './opfs-home.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Starts the worker and tries a file. Never rejects: without OPFS there is one home, and the reason is told (H5). */
export async function openOpfsHome(newId: () => string): Promise<SecondHomeOrReason> {
  try {
    const home = new OpfsHome(new Worker(scriptUrl(workerUrl), { type: 'module', name: 'opfs-home' }))
    await home.probe(`probe-${newId()}`)
    return { home, reason: null }
  } catch (error) {
    return { home: null, reason: error instanceof Error ? error.message : String(error) }
  }
}

class OpfsHome implements SecondHome {
  readonly #files: Remote<OpfsFiles>
  /** Rejects when the worker cannot start or breaks down, so that no call waits for ever. */
  readonly #breakdown: Promise<never>

  constructor(worker: Worker) {
    this.#files = wrap<OpfsFiles>(worker)
    this.#breakdown = new Promise((_resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new SecondHomeError(event.message || 'The worker failed')))
      worker.addEventListener('messageerror', () => reject(new SecondHomeError('A message could not be read')))
    })
    this.#breakdown.catch(() => undefined)
  }

  probe(name: string): Promise<void> {
    return this.#call(this.#files.probe(name))
  }

  append(project: ProjectId, file: string, lines: readonly string[]): Promise<void> {
    return this.#call(this.#files.appendRecords(project, file, lines))
  }

  tails(project: ProjectId): Promise<readonly JournalTail[]> {
    return this.#call(this.#files.readTails(project))
  }

  lines(project: ProjectId): Promise<JournalLines> {
    return this.#call(this.#files.readLines(project))
  }

  mendJournals(project: ProjectId): Promise<number> {
    return this.#call(this.#files.mendJournals(project))
  }

  writeDocument(project: ProjectId, name: string, text: string): Promise<void> {
    return this.#call(this.#files.writeDocument(project, name, text))
  }

  readDocument(project: ProjectId, name: string): Promise<string | null> {
    return this.#call(this.#files.readDocument(project, name))
  }

  documents(project: ProjectId, folder: string): Promise<readonly string[]> {
    return this.#call(this.#files.listDocuments(project, folder))
  }

  original(project: ProjectId, batch: BatchId, hash: BytesHash): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#call(this.#files.readOriginal(project, batch, hash))
  }

  originalsPack(project: ProjectId, batch: BatchId): Promise<KeptPack> {
    return this.#call(this.#files.originalsPack(project, batch))
  }

  keepOnlyOriginals(project: ProjectId, batch: BatchId, wanted: readonly BytesHash[]): Promise<void> {
    return this.#call(this.#files.keepOnlyOriginals(project, batch, wanted))
  }

  forgetOriginals(project: ProjectId, batch: BatchId, at: Instant): Promise<void> {
    return this.#call(this.#files.forgetOriginals(project, batch, at))
  }

  removeOriginals(project: ProjectId, batch: BatchId): Promise<void> {
    return this.#call(this.#files.removeOriginals(project, batch))
  }

  originalsSize(project: ProjectId): Promise<number> {
    return this.#call(this.#files.originalsSize(project))
  }

  async projects(): Promise<readonly ProjectId[]> {
    return (await this.#call(this.#files.listProjects())) as ProjectId[]
  }

  release(project: ProjectId): Promise<void> {
    return this.#call(this.#files.closeJournals(project))
  }

  remove(project: ProjectId): Promise<void> {
    return this.#call(this.#files.removeProject(project))
  }

  async #call<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await Promise.race([work, this.#breakdown])
    } catch (error) {
      if (error instanceof SecondHomeError) throw error
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      throw new SecondHomeError(message, { cause: error })
    }
  }
}
