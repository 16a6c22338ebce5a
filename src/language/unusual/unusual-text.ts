/**
 * Finds what of a text one does not see, or takes for something else: characters that turn the order, that show nothing, that look like
 * others. The text itself is never changed (T1). Says what is there, not whether somebody meant ill.
 */
import type { UnusualPlace, UnusualText } from '#domain/unusual.ts'
import { characterPlaces } from './character-places.ts'
import { mixedWords } from './mixed-words.ts'
import { turningPlaces } from './turning-places.ts'

/** Of a text in which everything is in place. */
const nothing: UnusualText = { places: [], count: 0, softHyphens: 0 }
/** More than a list can show; the rest is counted. */
const mostPlaces = 2000
const plain = /^[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2010-\u2027]*$/

/** Time grows with the length of the text alone, whatever is in it. */
export function unusualIn(text: string, most: number = mostPlaces): UnusualText {
  if (plain.test(text)) return nothing
  let softHyphens = 0
  const countOne = () => {
    softHyphens += 1
  }
  const places: UnusualPlace[] = []
  let count = 0
  for (const found of [turningPlaces(text), characterPlaces(text, countOne), mixedWords(text)]) {
    let taken = 0
    for (const place of found) {
      count += 1
      if (taken < most) places.push(place)
      taken += 1
    }
  }
  places.sort((one, other) => one.start - other.start)
  return { places: places.slice(0, most), count, softHyphens }
}
