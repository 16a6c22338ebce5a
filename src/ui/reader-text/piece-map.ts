/**
 * The numbers behind the text layer: at which offsets its text nodes begin and end. Finds the node for an offset by
 * binary search; knows no page.
 */

/** One text node: the stretch of the source it shows, in UTF-16 code units, `end` exclusive. */
export interface Piece<Node> {
  readonly start: number
  readonly end: number
  readonly node: Node
}

/** Text nodes in the order of the source, without overlap; between them lie line breaks or nothing. */
export class PieceMap<Node> {
  readonly #pieces: readonly Piece<Node>[]

  constructor(pieces: readonly Piece<Node>[]) {
    this.#pieces = pieces
  }

  /** All pieces in order. */
  get pieces(): readonly Piece<Node>[] {
    return this.#pieces
  }

  /**
   * Where an offset lies. At a seam of two pieces `leaning` decides: `after` gives the start of the later one (for the
   * start of a range), `before` the end of the earlier one (for its end). Between lines the nearer side in that
   * direction is taken. `null` only where there are no pieces.
   */
  locate(offset: number, leaning: 'before' | 'after'): { readonly piece: Piece<Node>; readonly within: number } | null {
    const place = leaning === 'after' ? this.#firstEndingAfter(offset) : this.#lastStartingBefore(offset)
    const piece = this.#pieces[Math.min(Math.max(place, 0), this.#pieces.length - 1)]
    if (!piece) return null
    return { piece, within: Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start) }
  }

  /** The pieces that share at least one unit with `[start, end)`, in order. */
  overlapping(start: number, end: number): readonly Piece<Node>[] {
    const found: Piece<Node>[] = []
    for (let place = this.#firstEndingAfter(start); place < this.#pieces.length; place += 1) {
      const piece = this.#pieces[place]
      if (!piece || piece.start >= end) break
      found.push(piece)
    }
    return found
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pieces[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #lastStartingBefore(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pieces[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
