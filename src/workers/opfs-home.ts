/** The second home in OPFS, as the page sees it: a worker behind the interface the database knows. */
import type { Remote } from 'comlink'
import {
  SecondHomeError,
  type JournalLines,
  type JournalTail,
  type SecondHome,
  type SecondHomeOrReason,
} from '#db/second-home.ts'
import type { BatchId, BytesHash, ProjectId } from '#domain/ids.ts'
import type { KeptJournals } from '#domain/health.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import type { Instant } from '#domain/records.ts'
import type { OpfsFiles } from './opfs-home.worker.ts'
import workerUrl from './opfs-home.worker.ts?worker&url'
import { LastingWorker } from './lasting-worker.ts'
import { scriptUrl } from './script-url.ts'

/** Starts the worker and tries a file. Never rejects: without OPFS there is one home, and the reason is told (H5). */
export async function openOpfsHome(newId: () => string): Promise<SecondHomeOrReason> {
  try {
    return await tried(new OpfsHome(), newId)
  } catch (error) {
    return { home: null, reason: error instanceof Error ? error.message : String(error) }
  }
}

async function tried(home: OpfsHome, newId: () => string): Promise<SecondHomeOrReason> {
  try {
    await home.probe(`probe-${newId()}`)
    return { home, reason: null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { home: null, reason, again: () => tried(home, newId) }
  }
}

class OpfsHome implements SecondHome {
  readonly #worker = new LastingWorker<OpfsFiles>(
    () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'opfs-home' }),
  )

  probe(name: string): Promise<void> {
    return this.#call((files) => files.probe(name))
  }

  append(project: ProjectId, file: string, lines: readonly string[]): Promise<void> {
    return this.#call((files) => files.appendRecords(project, file, lines))
  }

  tails(project: ProjectId): Promise<readonly JournalTail[]> {
    return this.#call((files) => files.readTails(project))
  }

  lines(project: ProjectId): Promise<JournalLines> {
    return this.#call((files) => files.readLines(project))
  }

  mendJournals(project: ProjectId): Promise<number> {
    return this.#call((files) => files.mendJournals(project))
  }

  keepJournals(project: ProjectId, name: string): Promise<void> {
    return this.#call((files) => files.keepJournals(project, name))
  }

  keptJournals(project: ProjectId): Promise<readonly KeptJournals[]> {
    return this.#call((files) => files.keptJournals(project))
  }

  readKeptJournals(project: ProjectId, name: string): Promise<Blob> {
    return this.#call((files) => files.readKeptJournals(project, name))
  }

  writeDocument(project: ProjectId, name: string, text: string | Blob): Promise<void> {
    return this.#call((files) => files.writeDocument(project, name, text))
  }

  readDocument(project: ProjectId, name: string): Promise<string | null> {
    return this.#call((files) => files.readDocument(project, name))
  }

  readDamaged(project: ProjectId, name: string): Promise<string | null> {
    return this.#call((files) => files.readDamaged(project, name))
  }

  hasDocument(project: ProjectId, name: string): Promise<boolean> {
    return this.#call((files) => files.hasDocument(project, name))
  }

  documents(project: ProjectId, folder: string): Promise<readonly string[]> {
    return this.#call((files) => files.listDocuments(project, folder))
  }

  original(project: ProjectId, batch: BatchId, hash: BytesHash): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#call((files) => files.readOriginal(project, batch, hash))
  }

  originalsPack(project: ProjectId, batch: BatchId): Promise<KeptPack> {
    return this.#call((files) => files.originalsPack(project, batch))
  }

  keepOnlyOriginals(project: ProjectId, batch: BatchId, wanted: readonly BytesHash[]): Promise<void> {
    return this.#call((files) => files.keepOnlyOriginals(project, batch, wanted))
  }

  forgetOriginals(project: ProjectId, batch: BatchId, at: Instant): Promise<void> {
    return this.#call((files) => files.forgetOriginals(project, batch, at))
  }

  removeOriginals(project: ProjectId, batch: BatchId): Promise<void> {
    return this.#call((files) => files.removeOriginals(project, batch))
  }

  originalsSize(project: ProjectId): Promise<number> {
    return this.#call((files) => files.originalsSize(project))
  }

  async projects(): Promise<readonly ProjectId[]> {
    return (await this.#call((files) => files.listProjects())) as ProjectId[]
  }

  release(project: ProjectId): Promise<void> {
    return this.#call((files) => files.closeJournals(project))
  }

  remove(project: ProjectId): Promise<void> {
    return this.#call((files) => files.removeProject(project))
  }

  async #call<Result>(work: (files: Remote<OpfsFiles>) => Promise<Result>): Promise<Result> {
    try {
      return await this.#worker.call(work)
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      throw new SecondHomeError(message, { cause: error })
    }
  }
}
