/** A name in one or two letters, for places with room for no more. */

let segmenter: Intl.Segmenter | undefined

/** First grapheme of the first and of the last word, as written; of a name in one word only one. Empty for an empty name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  return firstGrapheme(first) + firstGrapheme(last)
}

function firstGrapheme(word: string): string {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(word)) return segment
  return ''
}
