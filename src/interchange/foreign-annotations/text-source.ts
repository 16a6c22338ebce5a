/** Files that hold the texts themselves: which article a text is, and the words at a place of it. */
import { contextLength } from '#domain/passages.ts'
import { unifyLineEnds } from '../decode.ts'
import type { OffsetUnit } from '../offsets.ts'
import { textAddress, textHash } from '../text-hash.ts'
import type { ForeignPosition, ForeignQuote, ForeignSource } from './foreign-annotation.ts'
import type { PlacesInText, Stretch } from './place-annotation.ts'

/** A text by its hash, so that an article that was imported from it is known; `name`: what the file calls it, or its address. */
export function sourceOfText(text: string, name: string | null): ForeignSource {
  return { address: textAddress(textHash(unifyLineEnds(text).text)), via: name, language: null }
}

/**
 * The words at a position of a text that the file holds, with what stands around them. `unit`: what the position counts in; `null` where
 * that is not known, and then `null` comes back where the two units mean different words and `exact` tells neither. `exact`: the words that
 * the file gives, which are taken as they are where they do not stand there.
 */
export function quoteInFile(
  places: PlacesInText,
  position: ForeignPosition,
  unit: OffsetUnit | null,
  exact: string | null,
): ForeignQuote | null {
  const { text } = places
  const read = [
    ...(unit === 'codePoint' ? [] : [places.ofUtf16(position)]),
    ...(unit === 'utf16' ? [] : [places.ofCodePoints(position)]),
  ].filter((stretch) => stretch !== null)
  const fitting = read.filter(({ start, end }) => exact === null || text.slice(start, end) === exact)
  const [first] = fitting
  const isOne = first && fitting.every(({ start, end }) => start === first.start && end === first.end)
  if (first && isOne) return quoteAt(text, first)
  return exact === null ? null : { exact, prefix: null, suffix: null }
}

function quoteAt(text: string, { start, end }: Stretch): ForeignQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}
