/** Lays a whole translation under a text, paragraph by paragraph where both have as many; else under the whole (T6). */

/** A stretch of the text, in UTF-16 code units, and the words that translate it. */
export interface AlignedGloss {
  readonly start: number
  readonly end: number
  readonly gloss: string
}

/** The translation in as many pieces as can be placed with certainty; at least one, none for an empty translation. */
export function glossesOf(text: string, translation: string): readonly AlignedGloss[] {
  const source = paragraphs(text)
  const target = paragraphs(translation)
  const first = source[0]
  const last = source.at(-1)
  if (target.length === 0 || first === undefined || last === undefined) return []
  if (source.length !== target.length) return [{ start: first.start, end: last.end, gloss: translation.trim() }]
  return source.map(({ start, end }, index) => ({ start, end, gloss: target[index]?.words ?? '' }))
}

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly words: string
}

function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    const start = at + line.indexOf(words)
    if (words !== '') found.push({ start, end: start + words.length, words })
    at += line.length + 1
  }
  return found
}
