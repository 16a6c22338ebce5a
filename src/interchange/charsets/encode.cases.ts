/**
 * Texts into the bytes of old charsets, for tests: the tables come from the decoder itself. Streaming, because Node's quick road for
 * windows-1252 takes it for Latin 1.
 */

import { ownCharset, textIn } from './text-in.ts'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of a text; `null` where the charset lacks one of its characters. */
export function encodeIn(text: string, charset: string): Uint8Array | null {
  const table = tables.get(charset) ?? tableOf(charset)
  tables.set(charset, table)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    const found = code < 0x80 ? [code] : table.get(character)
    if (!found) return null
    bytes.push(...found)
  }
  return Uint8Array.from(bytes)
}

/** The text of bytes, as browsers read them. Throws where they are not in that charset. */
export function decodeIn(bytes: Uint8Array, charset: string): string {
  if (ownCharset(charset) !== null) return textIn(bytes, charset, { fatal: true })
  const decoder = new TextDecoder(charset, { fatal: true })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    try {
      const text = decodeIn(Uint8Array.from(bytes), charset)
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // No character of this charset.
    }
  }
  for (let one = 0x80; one < 0x100; one += 1) add([one])
  for (let one = 0x81; one < 0xff; one += 1) for (let other = 0x40; other < 0xff; other += 1) add([one, other])
  if (charset === 'euc-jp') for (let other = 0xa1; other < 0xe0; other += 1) add([0x8e, other])
  return table
}
