/** How much is read of the file that is read now. The files in a container are parts of it, read one after the other. */
export class ReadShare {
  #size = 0
  #from = 0
  #to = 1
  #share = 0

  /** In bytes of the whole file; never goes back. */
  get bytes(): number {
    return Math.floor(this.#share * this.#size)
  }

  /** Begins with the next file, of so many bytes. */
  begin(size: number): void {
    this.#size = size
    this.#from = 0
    this.#to = 1
    this.#share = 0
  }

  /** So much of the part at hand is read, 0 to 1. */
  reach(share: number): void {
    this.#share = Math.max(this.#share, this.#from + (this.#to - this.#from) * share)
  }

  /** Reads one of several parts of the part at hand; all of it is read then. */
  async inPart(index: number, count: number, read: () => Promise<void>): Promise<void> {
    const [from, to] = [this.#from, this.#to]
    const length = (to - from) / count
    this.#from = from + index * length
    this.#to = this.#from + length
    await read()
    this.reach(1)
    this.#from = from
    this.#to = to
  }
}
