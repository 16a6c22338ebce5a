/** Filtering of lists while typing: by words, in any order, without regard to case and accents. Not a search of texts. */

/** Lower case without combining marks, so that `Montréal` is found by `montreal` and `Й` by `й`. */
export function foldForFilter(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('und')
}

/** True when every word of `typed` occurs somewhere in `text`; an empty input matches everything. */
export function matchesWords(text: string, typed: string): boolean {
  const folded = foldForFilter(text)
  return foldForFilter(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word))
}
