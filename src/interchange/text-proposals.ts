/** What is proposed about a text from the text alone: title, first words and the stretches that are no running text. */
import type { RegionDraft } from '#domain/import-draft.ts'
import { positionIn } from '#domain/passages.ts'
import { proposeFurniture } from '#language/furniture.ts'
import { firstWords, proposeTitle } from '#language/headline.ts'
import type { Span } from '#language/words.ts'
import type { RawRegion } from './raw-article.ts'

/** Everything that is proposed about one text. */
export interface TextProposals {
  /** `null` when the text shows no title. */
  readonly title: string | null
  /** Stand for a title that is missing. */
  readonly firstWords: string
  /** In reading order; marked, never cut (T1). */
  readonly regions: readonly RegionDraft[]
}

/** How many words stand for a missing title. */
const wordsForTitle = 12

/**
 * Proposes title, furniture and headline of a text, besides what its format has marked: that comes in reading order and stands wherever
 * both would say something. Without `byRule` no other furniture is proposed.
 */
export function proposeAbout(text: string, marked: readonly RawRegion[] = [], byRule = true): TextProposals {
  const isFree = ({ start, end }: Span) => !marked.some((region) => region.start < end && start < region.end)
  const found = byRule ? proposeFurniture(text).filter(isFree) : []
  const own = marked.filter(({ kind }) => kind === 'furniture')
  const furniture = [...own, ...found].sort(byPlace)
  const heading = marked.find(({ kind }) => kind === 'headline')
  const title = heading ?? proposeTitle(text, furniture)
  const regions: RegionDraft[] = [
    ...marked.map(({ start, end, kind, reason }) => ({ ...positionIn(text, start, end), kind, reason })),
    ...found.map(({ start, end, reason }) => ({ ...positionIn(text, start, end), kind: 'furniture' as const, reason })),
  ]
  if (title && isFree(title))
    regions.push({ ...positionIn(text, title.start, title.end), kind: 'headline', reason: 'firstLine' })
  return {
    title: title && text.slice(title.start, title.end),
    firstWords: firstWords(text.slice(startOfOwnText(text, furniture)), wordsForTitle),
    regions: regions.sort(byPlace),
  }
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start
}

/** Where the first line starts that is neither blank nor furniture; furniture stands in reading order. */
function startOfOwnText(text: string, furniture: readonly Span[]): number {
  let at = 0
  for (const region of furniture) {
    if (text.slice(at, region.start).trim() !== '') break
    at = region.end
  }
  return at
}
