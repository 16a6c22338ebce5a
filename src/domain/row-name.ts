/** What a row is called, in the words of its own fields: for lists of changes and of open questions. */
import type { Row } from './records.ts'

/** Longer ones are cut, with a mark. */
const longest = 80

/** Its wording, title, name, quote or text, cut to be read in a line; empty for a row that has none of them. */
export function rowName(row: Row): string {
  const fields = row as unknown as Readonly<Record<string, unknown>>
  for (const name of ['wording', 'title', 'name', 'quote', 'text', 'firstWords']) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return value.length > longest ? `${value.slice(0, longest)}…` : value
  }
  return ''
}
