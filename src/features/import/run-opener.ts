/** Fetches the reader and begins a run with it. One that is given up before it has begun never begins. */
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'

export class RunOpener {
  readonly #reader: () => Promise<ImportReader>
  /** What is begun last. */
  #run: Promise<ImportRun | null> = Promise.resolve(null)
  #turn = 0

  constructor(reader: () => Promise<ImportReader>) {
    this.#reader = reader
  }

  /** The run that was begun last, as soon as it is; `null` where it was given up. */
  get run(): Promise<ImportRun | null> {
    return this.#run
  }

  /** `null` where it was given up meanwhile. Rejects when there is no reader to be had. */
  begin(start: (reader: ImportReader) => ImportRun): Promise<ImportRun | null> {
    this.#turn += 1
    const turn = this.#turn
    this.#run = this.#open(start, () => turn === this.#turn)
    return this.#run
  }

  giveUp(): void {
    this.#turn += 1
    this.#run = Promise.resolve(null)
  }

  async #open(start: (reader: ImportReader) => ImportRun, isWanted: () => boolean): Promise<ImportRun | null> {
    try {
      const reader = await this.#reader()
      return isWanted() ? start(reader) : null
    } catch (error) {
      if (isWanted()) throw error
      return null
    }
  }
}
