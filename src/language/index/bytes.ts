/** Whole numbers in as few bytes as they need: seven bits in each, the lowest first. */

/** Grows as it is written. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** `value` is a whole number from 0 to 2^53. */
  write(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.#push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.#push(rest)
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    this.#bytes[this.#length++] = byte
  }
}

/** Reads what was written, from any place. Behind the end it reads zeros. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get at(): number {
    return this.#at
  }

  moveTo(at: number): void {
    this.#at = at
  }

  read(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0
      if (byte < 0x80) return value + byte * factor
      value += (byte & 0x7f) * factor
      factor *= 0x80
    }
  }
}
