/** What a cell looks like, whatever its column is called. */
import { statedDate } from '../stated-date.ts'

/** Mean length of the texts of articles, in UTF-16 code units: whatever is shorter may be anything. */
export const leastText = 120

export function isAddress(cell: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(cell)
}

/** A plain number may be anything. */
export function isDate(cell: string): boolean {
  const written = cell.trim()
  const mayBe = written.length <= 40 && !/^\d{1,8}$/.test(written) && /\d/.test(written)
  return mayBe && statedDate(written, 'und').bounds !== null
}
