/** Comparing texts whatever their white space: pages and their plain texts differ in little else. */

/** A text without white space that knows where its letters stood. */
export interface SpacelessText {
  /** Stretches of the text, in UTF-16 code units, that are the words but for white space; at most so many. */
  find(words: string, most: number): readonly { readonly start: number; readonly end: number }[]
}

const space = /\s/

/** Prepares a text. Linear, and as large as the text. */
export function spacelessText(text: string): SpacelessText {
  const places = new Uint32Array(text.length)
  let letters = ''
  let count = 0
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < run.length; at += 1) places[count + at] = index + at
    count += run.length
    letters += run
  }
  return {
    find(words, most) {
      const sought = words.replaceAll(/\s+/g, '')
      const found: { start: number; end: number }[] = []
      if (sought === '') return found
      for (let at = letters.indexOf(sought); at !== -1 && found.length < most; at = letters.indexOf(sought, at + 1))
        found.push({ start: places[at] ?? 0, end: (places[at + sought.length - 1] ?? 0) + 1 })
      return found
    },
  }
}

/** Whether what stands before `offset` ends in these words, whatever the white space. Nothing is before everything. */
export function endsAlike(text: string, offset: number, words: string): boolean {
  let at = offset - 1
  for (let index = words.length - 1; index >= 0; index -= 1) {
    if (space.test(words.charAt(index))) continue
    while (at >= 0 && space.test(text.charAt(at))) at -= 1
    if (text.charAt(at) !== words.charAt(index)) return false
    at -= 1
  }
  return true
}

/** Whether what stands from `offset` on begins with these words, likewise. */
export function startsAlike(text: string, offset: number, words: string): boolean {
  let at = offset
  for (const letter of words.split('')) {
    if (space.test(letter)) continue
    while (at < text.length && space.test(text.charAt(at))) at += 1
    if (text.charAt(at) !== letter) return false
    at += 1
  }
  return true
}
