/** What can be told apart in a sentence of any language, and found again in another one: figures, dates, names, concepts. */
import type { EvidenceKind } from '#domain/finding.ts'
import type { Span } from '../words.ts'

/**
 * `number`: a quantity, with its magnitude. `year`, `date` (a day of a month), `month`, `weekday`. `territory`: a country or its
 * people. `city`; a city also speaks a little for its country. `acronym`: a word in capitals, by its sounds. `alias`: a name the
 * analyst has said is the same as others. `concept`: what a word means, by the lexicon or by the picture that stands for it.
 */
export type AnchorKind = Exclude<EvidenceKind, 'word' | 'learned'>

/** One anchor in a text, in UTF-16 code units. Two anchors with the same key mean the same, whatever their languages. */
export interface Anchor extends Span {
  readonly kind: AnchorKind
  readonly key: string
  /** How much it tells when it is found again, before it is known how common it is. */
  readonly weight: number
}
