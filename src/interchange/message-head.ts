/** The head of a message as mail and the web write it: lines of a name and a value, up to an empty line. */

/** Names in lower case, the first of each; values unfolded, as bytes read one by one (Latin 1). */
export interface MessageHead {
  readonly fields: ReadonlyMap<string, string>
  /** Where the body begins, in bytes. */
  readonly end: number
}

/** Longest head that is read, in bytes. */
const longestHead = 32 * 1024

/** Reads a head from `start`; its fields stop where the bytes do. */
export function messageHead(bytes: Uint8Array, start: number): MessageHead {
  const text = new TextDecoder('latin1').decode(bytes.subarray(start, start + longestHead))
  const blank = /\r?\n\r?\n|^\r?\n/.exec(text)
  const head = blank ? text.slice(0, blank.index) : text
  const fields = new Map<string, string>()
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { fields, end: start + (blank ? blank.index + blank[0].length : text.length) }
}

/** The type of `text/html; charset=utf-8` in lower case, and its parameters. */
export interface ContentType {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Reads a content type; an absent one is an empty type without parameters. */
export function contentType(value: string | undefined): ContentType {
  const [type = '', ...rest] = (value ?? '').split(';')
  const parameters = new Map<string, string>()
  for (const part of rest) {
    const found = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|(\S*))/.exec(part)
    if (found) parameters.set((found[1] ?? '').toLowerCase(), found[2] ?? found[3] ?? '')
  }
  return { type: type.trim().toLowerCase(), parameters }
}
