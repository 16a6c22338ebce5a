/** Reads `unicode-range` of a font face. Pure. */

/** Whether a character of `text` lies in the range, `U+0-FF, U+131`; an empty range is for all. Spaces alone need no font. */
export function coversText(range: string, text: string): boolean {
  const characters = [...text].filter((character) => character.trim() !== '').map((one) => one.codePointAt(0) ?? 0)
  if (range.trim() === '') return characters.length > 0
  const spans = [...range.matchAll(/U\+([\da-f]+)(\?*)(?:-([\da-f]+))?/gi)].map(([, first = '', wild = '', last]) => ({
    first: Number.parseInt(first + wild.replaceAll('?', '0'), 16),
    last: Number.parseInt(last ?? first + wild.replaceAll('?', 'F'), 16),
  }))
  return characters.some((code) => spans.some(({ first, last }) => code >= first && code <= last))
}
