/**
 * A person's own words as they are shown among others: what would turn the order of the words around them is seen instead of obeyed.
 * Setting them off is not enough: an isolate, and `bdi` with it, is closed by a PDI among the words, and what follows it turns the rest of
 * the line. For what is shown; what is stored, copied out of a text or exported stays as it is (T1).
 */

/** What stands for a character that is not obeyed: one unit for one unit, so that offsets hold. */
export const standIn = '\ufffd'

const turning = /[\u202a-\u202e\u2066-\u2069]/
const OVERRIDES = '\u202d\u202e'
const PDF = '\u202c'
const PDI = '\u2069'
/** Ends every embedding and isolate. */
const PARAGRAPH_ENDS = '\n\r\u001c\u001d\u001e\u0085\u2029'

/** The words with a stand-in for overrides and for all that does not pair; the same where all is in order. */
export function shownWords(words: string): string {
  if (!turning.test(words)) return words
  const units = words.split('')
  let open: number[] = []
  const drop = (places: readonly number[]) => {
    for (const place of places) units[place] = standIn
  }
  for (const [place, unit] of words.split('').entries()) {
    if (PARAGRAPH_ENDS.includes(unit)) {
      drop(open)
      open = []
    } else if (unit === PDF || unit === PDI) {
      const isPair = words.charAt(open.at(-1) ?? -1) >= '\u2066' === (unit === PDI)
      const opener = isPair ? open.pop() : undefined
      if (opener === undefined) drop([place])
      else if (OVERRIDES.includes(words.charAt(opener))) drop([opener, place])
    } else if (turning.test(unit)) open.push(place)
  }
  drop(open)
  return units.join('')
}
