/** Filtering by what is typed into a list of articles or claims: every word must stand somewhere, whatever its accents. */
import { normaliseForSearch } from '#language/match-text.ts'

/** Says of a text whether it fits; every text does while nothing is typed. */
export function typedFilter(typed: string): (text: string) => boolean {
  const wanted = normaliseForSearch(typed)
    .folded.split(/\s+/u)
    .filter((part) => part !== '')
  if (wanted.length === 0) return () => true
  return (text) => {
    const { folded } = normaliseForSearch(text)
    return wanted.every((part) => folded.includes(part))
  }
}
