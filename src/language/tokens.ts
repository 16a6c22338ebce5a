/** Words, runs of digits and single signs of a text with their places. */

/** One token in UTF-16 code units. `lower` is the text in lower case; digits of any script are given as ASCII. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

/** Chinese and Japanese write magnitude and counted thing without a space: `3万人`. */
const PATTERN =
  /\p{Nd}+|(?<=\p{Nd})[十百千万萬亿億兆]+|[\p{L}\p{M}]+(?:['’‘`\u05f3\u200c][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{Nd}]/gu
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}/gu

/** The value of a run of decimal digits in any script, as ASCII digits. */
export function asciiDigits(digits: string): string {
  if (/^[0-9]*$/.test(digits)) return digits
  return [...digits]
    .map((digit) => {
      const code = digit.normalize('NFKC').codePointAt(0) ?? 0
      // Unicode lays decimal digits out in runs of ten, of which the last nine follow another digit.
      let zero = code
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
      return String((code - zero) % 10)
    })
    .join('')
}

/** All tokens in order. Web and mail addresses give none, white space neither. Linear. */
export function tokensOf(text: string): Token[] {
  const addresses = /:\/\/|www\.|@/.test(text) ? [...text.matchAll(ADDRESS)] : []
  const tokens: Token[] = []
  let next = 0
  for (const match of text.matchAll(PATTERN)) {
    while (endOf(addresses[next]) <= match.index) next++
    if (match.index < (addresses[next]?.index ?? Infinity)) tokens.push(tokenOf(match[0], match.index))
  }
  return tokens
}

function tokenOf(text: string, start: number): Token {
  const isDigits = /^\p{Nd}/u.test(text)
  const kind = isDigits ? 'digits' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'sign'
  return { kind, start, end: start + text.length, text, lower: isDigits ? asciiDigits(text) : text.toLowerCase() }
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? Infinity : match.index + match[0].length
}
