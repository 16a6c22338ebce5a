/** Makes published files away from the main thread. Rows are handed in; texts and originals are asked for. */
import { expose } from 'comlink'
import type { StoredCommit } from '#domain/commit.ts'
import type { TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import { publishedFormat, type PublicationChoice, type PublicationPreview } from '#domain/publication.ts'
import type { Original, Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { previewOf } from '#interchange/published/preview.ts'
import { preparePublishing, type PublishInput, type PublishSource } from '#interchange/published/publish-source.ts'
import type { Piece } from '#interchange/published/published-writer.ts'
import { writerOf } from '#interchange/published/writers.ts'
import { allCommits } from './all-commits.ts'

/** What the worker asks the page for. */
export interface PublishingHome {
  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]>
  commits(from: number, to: number): Promise<readonly StoredCommit[]>
  original(original: Pick<Original, 'batch' | 'bytesHash'>): Promise<Uint8Array<ArrayBuffer> | null>
}

/** Pieces are joined into parts of about this many bytes or UTF-16 code units before they become part of the file. */
const partLength = 1 << 20

class PublishingSession {
  readonly #snapshot = new MemorySnapshot()
  readonly #converters: PublishInput['converters'] = new Map()
  #home: PublishingHome | null = null
  #sequence = 0

  rows(table: TableName, rows: readonly Row[]): void {
    this.#snapshot.load(table, rows as readonly Row<typeof table>[])
  }

  open(home: PublishingHome, sequence: number): void {
    this.#home = home
    this.#sequence = sequence
  }

  async preview(choice: PublicationChoice): Promise<PublicationPreview> {
    const writer = await writerOf(choice.format)
    return previewOf(await this.#source(choice), writer, choice.settings)
  }

  /** `goOn` gets how much is written, and says whether the file is still wanted. */
  async write(choice: PublicationChoice, goOn: (written: number) => boolean | Promise<boolean>): Promise<Blob> {
    const writer = await writerOf(choice.format)
    const source = await this.#source(choice)
    const parts: Blob[] = []
    let waiting: Piece[] = []
    let length = 0
    let written = 0
    for await (const piece of writer.write(source, choice.settings)) {
      waiting.push(piece)
      length += piece.length
      if (length < partLength) continue
      parts.push(new Blob(waiting))
      waiting = []
      written += length
      length = 0
      if (!(await goOn(written))) throw new Error('No longer wanted.')
    }
    return new Blob([...parts, ...waiting], { type: publishedFormat(choice.format).mediaType })
  }

  #source(choice: PublicationChoice): Promise<PublishSource> {
    const home = this.#home
    if (!home) throw new Error('The project was not handed over.')
    const input: PublishInput = {
      snapshot: this.#snapshot,
      readTexts: (hashes) => home.readTexts(hashes),
      original: (original) => home.original(original),
      commits: () => allCommits(home, this.#sequence),
      converters: this.#converters,
    }
    return preparePublishing(input, choice)
  }
}

/** What the client talks to. */
export type PublishingSessionApi = PublishingSession

expose(new PublishingSession())
