/**
 * Objects of a damaged PDF that are defined again and again and never closed. The library tries each such definition when the table of the
 * file is lost, and reads from it to the end of the file: a few hundred kilobytes of them would take minutes. It takes none of them that
 * ran off the end, so that nothing is lost where their heads are struck out first.
 */

/** So many characters are read to the end of the file at most before heads are struck out: a second or so of the library's. */
const mostRead = 10_000_000
/** How long a head may be, in bytes: two numbers and the space about them. */
const longestHead = 40

const space = 0x20
const letterJ = 0x6a

interface Definition {
  readonly object: string
  /** Where its head begins and where what is defined begins, in bytes. */
  readonly start: number
  readonly body: number
}

/** A copy of the file; where its unclosed definitions of objects defined before are too many, without the heads of these. */
export function withoutUnclosedDefinitions(bytes: Uint8Array): Uint8Array {
  const definitions = definitionsIn(bytes)
  const known = new Set<string>()
  const unclosed = definitions.filter(({ object, body }, index) => {
    const isKnown = known.has(object)
    known.add(object)
    return isKnown && isUnclosed(wordsOf(bytes, body, definitions[index + 1]?.start ?? bytes.length))
  })
  const copy = bytes.slice()
  if (unclosed.reduce((sum, { body }) => sum + bytes.length - body, 0) <= mostRead) return copy
  for (const { start, body } of unclosed) copy.fill(space, start, body)
  return copy
}

function definitionsIn(bytes: Uint8Array): readonly Definition[] {
  const found: Definition[] = []
  for (let last = bytes.indexOf(letterJ); last !== -1; last = bytes.indexOf(letterJ, last + 1)) {
    const from = Math.max(0, last - longestHead)
    const words = wordsOf(bytes, from, last + 2)
    const head = words.slice(-4).includes('obj') ? /(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj(?:\W|$)$/.exec(words) : null
    if (head?.[1]) found.push({ object: head[1], start: from + head.index, body: last + 1 })
  }
  return found
}

/** Whether what is defined opens more than it closes before its end is told, or before its data. */
function isUnclosed(definition: string): boolean {
  const [told = ''] = /^.*?(?=endobj|stream|$)/s.exec(definition) ?? []
  const count = (sign: string) => told.split(sign).length
  return count('<<') > count('>>') || count('[') > count(']') || count('(') > count(')')
}

/** A stretch of the file with a character for each byte. */
function wordsOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, end))
}
