/** What turns sentences into vectors, so that near ones mean something alike: a model of files the analyst has. */

/** The model that is kept in this browser. */
export interface EncoderModel {
  /** As its files call it, else the name of the folder. */
  readonly name: string
  /** The room it takes. */
  readonly bytes: number
}

/** A text to be turned into a vector. Some models tell what is looked for from what is looked through. */
export interface TextToEncode {
  readonly text: string
  readonly role: 'query' | 'passage'
}

/**
 * Why files are not kept: one of them is not there, is damaged or too large; the model cannot be run or gives no vectors; or this
 * browser has no room for it.
 */
export type EncoderRefusalReason =
  | 'noConfig'
  | 'noTokenizer'
  | 'noModel'
  | 'damaged'
  | 'tooLarge'
  | 'notRun'
  | 'notKept'

export interface EncoderRefusal {
  readonly refused: EncoderRefusalReason
  /** The file that is meant, in the chosen folder; `null` when it is none in particular. */
  readonly file: string | null
  /** The words of the engine or of the browser, for a report; `null` when there are none. */
  readonly details: string | null
}

/** How alike two vectors of length one are, from -1 to 1; 0 when one of them is empty or of another model. */
export function similarity(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
}
