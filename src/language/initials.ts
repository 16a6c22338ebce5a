/** A name in one or two letters, for places with room for no more. */

let segmenter: Intl.Segmenter | undefined

/**
 * First grapheme of the first and of the last word, as written; of a name in one word only one. A number in brackets at the end,
 * which tells two of one name apart, stays: "Ana (2)" gives "A2". Empty for an empty name.
 */
export function initials(name: string): string {
  const [, rest = name, number = ''] = /^(.*\S)\s+\((\d+)\)$/u.exec(name.trim()) ?? []
  const words = rest.trim().split(/\s+/u)
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  return firstGrapheme(first) + firstGrapheme(last) + number
}

function firstGrapheme(word: string): string {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(word)) return segment
  return ''
}
