/** Has files read by a worker of their own, and ends it where one does not come to an end: the file is refused, the others go on (F2). */
import { proxy, wrap } from 'comlink'
import { endlessFile } from '#interchange/endless-file.ts'
import type { ByteFile, FileRemark, FormatItem } from '#interchange/format.ts'
import type { ApartApi } from './apart.worker.ts'

/** How long one step of a file, as a page, may take, in milliseconds. */
const patience = 30_000

/** As much of a worker as is needed here. */
export type ApartWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'>

/** One file at a time; its worker is started with the first, and anew after one that was ended. */
export class ApartReader {
  readonly #start: () => ApartWorker
  #worker: ApartWorker | null = null
  #giveUp: () => void = () => undefined

  constructor(start: () => ApartWorker) {
    this.#start = start
  }

  /** What is in a file; the problem of one that takes more time or memory than any should. */
  async read(file: ByteFile): Promise<readonly (FormatItem | FileRemark)[]> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    let step = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const givenUp = new Promise<readonly (FormatItem | FileRemark)[]>((resolve) => {
      this.#giveUp = () => {
        this.end()
        resolve([endlessFile(step)])
      }
    })
    worker.addEventListener('error', this.#giveUp, { once: true })
    const wait = (reached: number) => {
      step = reached
      clearTimeout(timer)
      timer = setTimeout(this.#giveUp, patience)
    }
    wait(0)
    try {
      return await Promise.race([wrap<ApartApi>(worker).read(file, proxy(wait)), givenUp])
    } finally {
      clearTimeout(timer)
      worker.removeEventListener('error', this.#giveUp)
      this.#giveUp = () => undefined
    }
  }

  /** Gives up the file that is read at present. */
  stop(): void {
    this.#giveUp()
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
