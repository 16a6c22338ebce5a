/**
 * Keeps a reading so that it can be taken up when its page went away: copies its files as far as there is room, then what is decided about
 * it. What cannot be kept is said, and stops nothing. Runs inside a worker.
 */
import { usedSpace } from '#domain/browser-storage.ts'
import type { PastedText } from '#domain/import-draft.ts'
import type { ReadingId, UnkeptCopies } from '#domain/left-reading.ts'
import { ReadingCopies, sizeOfCopy } from './reading-copies.ts'
import type { BegunReading, CopiedFile, ReadingRecord } from './reading-log.ts'

/** Of the room that is free, copies take at most this share: the import itself needs the rest. */
const shareOfRoom = 1 / 4

export class KeptReading {
  readonly #copies: ReadingCopies
  /** True while nothing but the copies has the files: they are not given up for lack of room. */
  #isLeft = false
  #bytes = 0
  #unkept: UnkeptCopies | null = null
  #hasEnded = false
  /** What is written, one after the other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(project: string, id: ReadingId) {
    this.#copies = new ReadingCopies(project, id)
  }

  get unkept(): UnkeptCopies | null {
    return this.#unkept
  }

  /** Files whose copies it has, in their order. */
  get files(): readonly CopiedFile[] {
    return this.#copies.files
  }

  /** Begins to keep what is handed in: so many files, or a pasted text. Never rejects. */
  async begin(begun: BegunReading, coming: number): Promise<void> {
    await this.#inTurn(() => this.#copies.begin(begun, coming)).catch((error: unknown) => this.#giveUp(failed(error)))
  }

  /** Says that more files come than was said at the beginning; never rejects. */
  async expect(coming: number): Promise<void> {
    await this.log({ coming }).catch((error: unknown) => this.#giveUp(failed(error)))
  }

  /** Takes up what was left; gives what was pasted. Rejects when it is gone. */
  async goOn(): Promise<PastedText | null> {
    this.#isLeft = true
    return this.#inTurn(() => this.#copies.goOn())
  }

  /** Copies files behind those it has; never rejects. `mayGoOn` is asked in between, with how many there are. */
  async copy(files: readonly File[], mayGoOn: (copied: number) => Promise<boolean>): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#unkept || this.#hasEnded || files.length === 0) return
      const wanted = files.reduce((sum, file) => sum + sizeOfCopy(file), 0)
      this.#bytes += wanted
      const room = await roomForCopies()
      if (wanted > room) return this.#giveUp({ why: 'room', bytes: this.#bytes, room, message: '' })
      const isWanted = async (copied: number) => (await mayGoOn(copied)) && !this.#hasEnded
      await this.#copies.copy(files, isWanted).catch((error: unknown) => this.#giveUp(failed(error)))
    })
  }

  /** The copy of a file by its number; `null` where there is none. */
  read(number: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#copies.read(number)
  }

  /** Keeps what happened to the reading; rejects when it could not be kept. */
  async log(record: ReadingRecord): Promise<void> {
    await this.#inTurn(() => (this.#unkept || this.#hasEnded ? undefined : this.#copies.log([record])))
  }

  /** Waits until all is written, and lets go of the file. */
  async rest(): Promise<void> {
    await this.#inTurn(() => this.#copies.rest())
  }

  /** Removes all that was kept, and keeps no more. */
  async end(): Promise<void> {
    this.#hasEnded = true
    await this.#inTurn(() => this.#copies.remove())
  }

  async #giveUp(unkept: UnkeptCopies): Promise<void> {
    this.#unkept = unkept
    // A part of it would take room and could not be taken up as what it was.
    if (!this.#isLeft) await this.#copies.remove().catch(() => undefined)
  }

  #inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}

async function roomForCopies(): Promise<number> {
  const estimate = await navigator.storage.estimate()
  const [quota, usage] = [estimate.quota ?? 0, usedSpace(estimate) ?? 0]
  return Math.max(0, quota - usage) * shareOfRoom
}

function failed(error: unknown): UnkeptCopies {
  return { why: 'failed', bytes: 0, room: 0, message: error instanceof Error ? error.message : String(error) }
}
