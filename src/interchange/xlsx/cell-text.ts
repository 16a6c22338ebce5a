/**
 * Text as a cell of a workbook holds it (ECMA-376): what XML cannot hold is written as `_xHHHH_`, and so is what looks like that already. A
 * cell holds 32,767 characters; of a longer text it holds the beginning, and says so.
 */

/** In UTF-16 code units. */
export const longestCell = 32_767

/** Characters that XML has not, the carriage return that it would take for a line end, and a text that reads like an escape. */
const unwritable = /(?![\t\n])[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu
const markup = /[&<>]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What stands between the tags of a text. Lone surrogates become U+FFFD. */
export function cellText(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(markup, (character) => entities[character] ?? '')
}

/** Whether the cell cannot hold the whole text. */
export function isTooLong(text: string): boolean {
  return text.length > longestCell
}

/** The text, or its beginning with `mark` behind it, cut between two characters. */
export function fittingText(text: string, mark: string): string {
  if (!isTooLong(text)) return text
  const room = longestCell - mark.length
  const isSplit = /[\ud800-\udbff]/.test(text[room - 1] ?? '') && /[\udc00-\udfff]/.test(text[room] ?? '')
  return text.slice(0, isSplit ? room - 1 : room) + mark
}

/** The text that stands between the tags, its entities already read. */
export function readCellText(written: string): string {
  return written.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
