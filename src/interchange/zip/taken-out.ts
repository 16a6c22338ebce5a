/** Collects what is unpacked, as many bytes as were announced and not one more. */

export class TakenOut {
  readonly stream: WritableStream<Uint8Array>
  readonly #bytes: Uint8Array
  #length = 0

  /** `size` is what the archive says, in bytes. */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size)
    this.stream = new WritableStream({ write: (chunk) => this.#add(chunk) })
  }

  /** All that came; `null` when it was less than announced. */
  bytes(): Uint8Array | null {
    return this.#length === this.#bytes.length ? this.#bytes : null
  }

  #add(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#bytes.length) throw new RangeError('More was packed than was announced.')
    this.#bytes.set(chunk, this.#length)
    this.#length += chunk.length
  }
}
