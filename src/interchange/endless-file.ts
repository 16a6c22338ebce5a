/** What is said of a file that was stopped while it was read. */
import type { FormatItem } from './format.ts'

/** At a page, from 1; 0 before the first. */
export function endlessFile(page: number): FormatItem {
  return { problem: { key: 'endlessFile', params: { page } } }
}
