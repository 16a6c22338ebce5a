/** JSON within a script of a page, where some sites wrap it in what once hid scripts from old browsers and XML. */
import { readJson, type JsonReading } from '../read-json.ts'

const opening = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/
const closing = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?$/
/** In UTF-16 code units: no wrapping is longer. */
const longestClosing = 40

/** Reads the text of a script; what is wrapped around is no part of its JSON. */
export function readScriptJson(script: string): JsonReading {
  const text = script.trim()
  const start = opening.exec(text)?.[0] ?? ''
  if (start === '') return readJson(script)
  const end = Math.max(start.length, text.length - longestClosing)
  return readJson(text.slice(start.length, end) + text.slice(end).replace(closing, ''))
}
