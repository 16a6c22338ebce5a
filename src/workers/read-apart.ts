/** Has files read by a worker of their own, and ends it where one does not come to an end: the file is refused, the others go on (F2). */
import { proxy, wrap, type Remote } from 'comlink'
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
  /** The session is kept as long as its worker: one that nobody holds any more tells the worker to listen no longer. */
  #running: { readonly worker: ApartWorker; readonly session: Remote<ApartApi> } | null = null
  #giveUp: () => void = () => undefined

  constructor(start: () => ApartWorker) {
    this.#start = start
  }

  /** What is in a file; the problem of one that takes more time or memory than any should. */
  async read(file: ByteFile): Promise<readonly (FormatItem | FileRemark)[]> {
    this.#running ??= this.#begin()
    const { worker, session } = this.#running
    let step = 0
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let giveUp: () => void = () => undefined
    const givenUp = new Promise<readonly (FormatItem | FileRemark)[]>((resolve) => {
      giveUp = () => {
        if (isOver) return
        this.end()
        resolve([endlessFile(step)])
      }
    })
    // Of a file that was given up word may still be on its way.
    const wait = (reached: number) => {
      clearTimeout(timer)
      step = reached
      timer = setTimeout(giveUp, patience)
    }
    this.#giveUp = giveUp
    worker.addEventListener('error', giveUp, { once: true })
    wait(0)
    try {
      return await Promise.race([session.read(file, proxy(wait)), givenUp])
    } finally {
      isOver = true
      clearTimeout(timer)
      worker.removeEventListener('error', giveUp)
    }
  }

  /** Gives up the file that is read at present. */
  stop(): void {
    this.#giveUp()
  }

  end(): void {
    this.#running?.worker.terminate()
    this.#running = null
  }

  #begin() {
    const worker = this.#start()
    return { worker, session: wrap<ApartApi>(worker) }
  }
}
