/** What a place in a text is called where it holds something that one does not see, or takes for something else. Found by `language/unusual`. */

/**
 * - `override`: LRO, RLO and their end: letters are shown in another order than they are stored in.
 * - `turning`: embeddings and isolates: figures, marks and stretches change their places.
 * - `directionMark`: LRM, RLM, ALM where nothing is written from right to left.
 * - `zeroWidth`: zero-width spaces, joiners and word joiners where no spelling asks for them.
 * - `tag`: letters of the Unicode tag block, which spell words nobody sees.
 * - `variation`: variation selectors behind what has no variation.
 * - `invisible`: fillers, invisible operators and the like; soft hyphens outside of words.
 * - `control`: C0 and C1 controls but tab and line ends.
 * - `privateUse`: characters that mean what a font makes of them.
 * - `surrogate`: half of a character.
 * - `mixedScript`: a word with letters of two scripts that look alike.
 */
export type UnusualKind =
  | 'override'
  | 'turning'
  | 'directionMark'
  | 'zeroWidth'
  | 'tag'
  | 'variation'
  | 'invisible'
  | 'control'
  | 'privateUse'
  | 'surrogate'
  | 'mixedScript'

/** Offsets are UTF-16 code units, `end` exclusive. Neighbours of one kind are one place, but for those that turn. */
export interface UnusualPlace {
  readonly kind: UnusualKind
  readonly start: number
  readonly end: number
  /** How far what begins here turns the order; `end` where it turns nothing beyond itself. */
  readonly reach: number
  /** The words that tags or selectors spell out unseen; `null` where they spell none. */
  readonly spells: string | null
}

export interface UnusualText {
  /** In order of the text, at most as many as were asked for. */
  readonly places: readonly UnusualPlace[]
  /** All places, those left out of `places` too. */
  readonly count: number
  /**
   * Soft hyphens in words. They are counted apart, as one ordinary kind: pages of newspapers have hundreds of them, put in by their
   * typesetting, and among them nothing else would be seen. Still they are told, for a search in another program stumbles over them.
   */
  readonly softHyphens: number
}
