/** A second home in memory, byte for byte like the one in OPFS, for tests. It can be made to fail, and its bytes be damaged. */
import { decodeRecords, encodeRecord, lastRecord } from '#db/journal-record.ts'
import { SecondHomeError, type JournalLines, type JournalTail, type SecondHome } from '#db/second-home.ts'
import { joinBytes } from '#domain/bytes.ts'
import type { BatchId, BytesHash, ProjectId } from '#domain/ids.ts'
import type { KeptJournals } from '#domain/health.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import type { Instant } from '#domain/records.ts'

interface Folder {
  readonly journals: Map<string, Uint8Array>
  /** Copies of journals, by the name of the copy. */
  readonly before: Map<string, Uint8Array<ArrayBuffer>>
  readonly documents: Map<string, string>
  /** What is left of documents whose checksum fails. */
  readonly damaged: Map<string, string>
  /** By batch and hash, with a space between. */
  readonly originals: Map<string, Uint8Array<ArrayBuffer>>
  readonly forgotten: Map<BatchId, Instant>
}

export class MemorySecondHome implements SecondHome {
  /** Everything it holds, open for a test to look at and to damage. */
  readonly folders = new Map<ProjectId, Folder>()
  /** While set, every call rejects with this message. */
  failure: string | null = null
  /** How often whole journals were read. */
  wholeReads = 0

  async append(project: ProjectId, file: string, lines: readonly string[]): Promise<void> {
    const { journals } = this.#folder(project)
    for (const line of lines) {
      const bytes = journals.get(file) ?? new Uint8Array()
      const last = lastRecord(bytes)
      const record = encodeRecord({ number: (last?.record.number ?? 0) + 1, line })
      journals.set(file, joinBytes([bytes.subarray(0, last?.end ?? 0), record]))
    }
  }

  async tails(project: ProjectId): Promise<readonly JournalTail[]> {
    return [...this.#folder(project).journals].map(([file, bytes]) => {
      const last = lastRecord(bytes)?.record
      return { file, records: last?.number ?? 0, last: last?.line ?? null }
    })
  }

  async lines(project: ProjectId): Promise<JournalLines> {
    this.wholeReads += 1
    const read = [...this.#folder(project).journals.values()].map(decodeRecords)
    return {
      lines: read.flatMap(({ records }) => records.map(({ line }) => line)),
      damaged: read.reduce((sum, { damaged }) => sum + damaged.length, 0),
    }
  }

  async mendJournals(project: ProjectId): Promise<number> {
    const { journals, documents } = this.#folder(project)
    let mended = 0
    for (const [file, bytes] of journals) {
      const { records, damaged } = decodeRecords(bytes)
      for (const { start, end } of damaged)
        documents.set(`aside/${file}-${start}`, JSON.stringify([...bytes.subarray(start, end)]))
      if (damaged.length > 0) journals.set(file, joinBytes(records.map(encodeRecord)))
      mended += damaged.length
    }
    return mended
  }

  async replaceJournals(project: ProjectId, file: string, lines: readonly string[]): Promise<void> {
    const { journals } = this.#folder(project)
    const records = lines.map((line, index) => encodeRecord({ number: index + 1, line }))
    journals.clear()
    if (records.length > 0) journals.set(file, joinBytes(records))
  }

  async keepJournals(project: ProjectId, name: string): Promise<void> {
    const { journals, before } = this.#folder(project)
    const bytes = joinBytes([...journals.values()])
    if (bytes.length > 0) before.set(name, bytes)
  }

  async keptJournals(project: ProjectId): Promise<readonly KeptJournals[]> {
    return [...this.#folder(project).before].map(([name, { length }]) => ({ name, bytes: length }))
  }

  async readKeptJournals(project: ProjectId, name: string): Promise<Blob> {
    return new Blob([this.#folder(project).before.get(name) ?? new Uint8Array()])
  }

  async dropKeptJournals(project: ProjectId): Promise<void> {
    this.#folder(project).before.clear()
  }

  async writeDocument(project: ProjectId, name: string, text: string | Blob): Promise<void> {
    const words = typeof text === 'string' ? text : await text.text()
    this.#folder(project).documents.set(name, words)
  }

  async readDocument(project: ProjectId, name: string): Promise<string | null> {
    return this.#folder(project).documents.get(name) ?? null
  }

  async readDamaged(project: ProjectId, name: string): Promise<string | null> {
    return this.#folder(project).damaged.get(name) ?? null
  }

  async hasDocument(project: ProjectId, name: string): Promise<boolean> {
    return this.#folder(project).documents.has(name)
  }

  async documents(project: ProjectId, folder: string): Promise<readonly string[]> {
    const { documents, damaged } = this.#folder(project)
    return [...documents.keys(), ...damaged.keys()].filter((name) => name.startsWith(`${folder}/`))
  }

  async removeDocument(project: ProjectId, name: string): Promise<void> {
    this.#folder(project).documents.delete(name)
  }

  async original(project: ProjectId, batch: BatchId, hash: BytesHash): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#folder(project).originals.get(`${batch} ${hash}`) ?? null
  }

  async originalsPack(project: ProjectId, batch: BatchId): Promise<KeptPack> {
    const { originals, forgotten } = this.#folder(project)
    const kept = [...originals].filter(([key]) => key.startsWith(`${batch} `))
    const bytes = kept.reduce((sum, [, { length }]) => sum + length, 0)
    return { files: kept.length, bytes, forgottenAt: forgotten.get(batch) ?? null }
  }

  async keepOnlyOriginals(project: ProjectId, batch: BatchId, wanted: readonly BytesHash[]): Promise<void> {
    const { originals } = this.#folder(project)
    const keys = new Set(wanted.map((hash) => `${batch} ${hash}`))
    for (const key of originals.keys()) if (key.startsWith(`${batch} `) && !keys.has(key)) originals.delete(key)
  }

  async forgetOriginals(project: ProjectId, batch: BatchId, at: Instant): Promise<void> {
    await this.removeOriginals(project, batch)
    this.#folder(project).forgotten.set(batch, at)
  }

  async removeOriginals(project: ProjectId, batch: BatchId): Promise<void> {
    const { originals } = this.#folder(project)
    for (const key of originals.keys()) if (key.startsWith(`${batch} `)) originals.delete(key)
  }

  async originalsSize(project: ProjectId): Promise<number> {
    return [...this.#folder(project).originals.values()].reduce((sum, { length }) => sum + length, 0)
  }

  async projects(): Promise<readonly ProjectId[]> {
    this.#work()
    return [...this.folders.keys()]
  }

  async release(): Promise<void> {
    this.#work()
  }

  async remove(project: ProjectId): Promise<void> {
    this.#work()
    this.folders.delete(project)
  }

  #folder(project: ProjectId): Folder {
    this.#work()
    let folder = this.folders.get(project)
    if (folder) return folder
    folder = {
      journals: new Map(),
      before: new Map(),
      documents: new Map(),
      damaged: new Map(),
      originals: new Map(),
      forgotten: new Map(),
    }
    this.folders.set(project, folder)
    return folder
  }

  #work(): void {
    if (this.failure !== null) throw new SecondHomeError(this.failure)
  }
}
