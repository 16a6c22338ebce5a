/** Reads the words that are written in characters nobody sees: tags, which are ASCII beside themselves, and variation selectors as bytes. */

/** Fewer letters are no word. */
const leastLetters = 2
/** More is cut: it is for reading in a list. */
const mostLetters = 500
const mostCodes = 4 * mostLetters

/** `null` where a run of characters spells nothing. */
export function hiddenWords(run: string): string | null {
  const codes: number[] = []
  for (const character of run) if (codes.push(character.codePointAt(0) ?? 0) >= mostCodes) break
  const words = codes.every(isTag) ? ofTags(codes) : ofBytes(codes)
  return words !== null && [...words].length >= leastLetters ? [...words].slice(0, mostLetters).join('') : null
}

function isTag(code: number): boolean {
  return code >= 0xe0000 && code <= 0xe007f
}

function ofTags(codes: readonly number[]): string {
  return codes
    .filter((code) => code >= 0xe0020 && code < 0xe007f)
    .map((code) => String.fromCharCode(code - 0xe0000))
    .join('')
}

/** The 256 selectors stand for a byte each; what is no UTF-8, or nothing to read, spells nothing. */
function ofBytes(codes: readonly number[]): string | null {
  const bytes = codes.map((code) => (code >= 0xe0100 ? code - 0xe00f0 : code - 0xfe00))
  if (bytes.some((byte) => byte < 0 || byte > 255)) return null
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes), {
      stream: bytes.length === mostCodes,
    })
    return /^[\P{C}\n\t]+$/u.test(words) ? words : null
  } catch {
    return null
  }
}
