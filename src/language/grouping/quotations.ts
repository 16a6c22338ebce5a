/** Stretches of a text between quotation marks, in the habits of any language. */
import type { Span } from '../words.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”»',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
}
const MARK = /[«»“”„"「」『』]/gu
/** In UTF-16 code units. */
const LONGEST = 1500

/** What is quoted, without the marks, in reading order; a mark that is not closed within the paragraph opens nothing. Linear. */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = []
  let open: { readonly at: number; readonly closing: string } | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open && (index - open.at > LONGEST || text.slice(open.at, index).includes('\n'))) open = null
    if (open?.closing.includes(mark)) {
      found.push({ start: open.at + mark.length, end: index })
      open = null
    } else open ??= { at: index, closing: PAIRS[mark] ?? '' }
  }
  return found
}
