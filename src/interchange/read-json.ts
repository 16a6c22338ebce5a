/** Untrusted JSON to a value, with limits on depth and a clear reason when it does not parse. Never throws. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'

/** Deepest nesting that is read; articles and project files stay far below. */
export const maxJsonDepth = 64

export type JsonReading = { readonly value: JsonValue } | { readonly refused: ReadingReason }

/** Parses JSON text. Refuses with line and column when it is broken, or nested deeper than `maxJsonDepth`. */
export function readJson(text: string): JsonReading {
  const deep = placeOfExcessDepth(text)
  if (deep !== null)
    return { refused: { key: 'deepJson', params: { ...lineAndColumn(text, deep), depth: maxJsonDepth } } }
  try {
    return { value: JSON.parse(text) as JsonValue }
  } catch (error) {
    const place = placeFromMessage(text, error instanceof Error ? error.message : '')
    return { refused: { key: 'badJson', params: place } }
  }
}

/** True for an object that is not an array or `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1
  return { line, column: offset - lineStart + 1 }
}

const quote = 0x22
const backslash = 0x5c

/** Offset of the first bracket nested too deep, found without recursion; `null` when there is none. */
function placeOfExcessDepth(text: string): number | null {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) {
      index = endOfString(text, index)
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1
      if (depth > maxJsonDepth) return index
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1
    }
  }
  return null
}

/** Where the string that begins at `start` has its last quotation mark; the end of the text where it has none. Most of a file is strings. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = end
    while (text.charCodeAt(escapes - 1) === backslash) escapes -= 1
    if ((end - escapes) % 2 === 0) return end
  }
  return text.length
}

/** Engines name the place as an offset or as line and column; an unexpected end has none and means the end. */
function placeFromMessage(text: string, message: string): { readonly line: number; readonly column: number } {
  const named = /line (\d+) column (\d+)/.exec(message)
  if (named) return { line: Number(named[1]), column: Number(named[2]) }
  const offset = /position (\d+)/.exec(message)
  return lineAndColumn(text, offset ? Number(offset[1]) : text.length)
}
