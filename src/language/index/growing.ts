/** A list of whole numbers from 0 to 2^32 - 1 that grows, in one typed array. */
export class GrowingList {
  #values: Uint32Array<ArrayBuffer>
  #length = 0

  constructor(room = 1024) {
    this.#values = new Uint32Array(room)
  }

  get length(): number {
    return this.#length
  }

  get bytes(): number {
    return this.#values.byteLength
  }

  /** 0 for a place that was never written. */
  at(place: number): number {
    return this.#values[place] ?? 0
  }

  push(value: number): void {
    this.set(this.#length, value)
  }

  /** Any place: the list grows to hold it. */
  set(place: number, value: number): void {
    if (place >= this.#values.length) {
      const grown = new Uint32Array(Math.max(place + 1, this.#values.length * 2))
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[place] = value
    if (place >= this.#length) this.#length = place + 1
  }

  clear(): void {
    this.#values = new Uint32Array(1024)
    this.#length = 0
  }
}
