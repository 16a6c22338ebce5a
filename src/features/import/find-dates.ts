/** Looks for dates of the drafts that have none, while the preview is looked at. What is found is only ever proposed (C7, C9). */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { ImportRun } from '#domain/import-reader.ts'

/** The proposals for drafts by their number, the likeliest first; none for a draft with a date, or without a proposal. */
export type ProposedDates = ReadonlyMap<number, readonly DateProposal[]>

/** So few that what comes back takes no task of the page 50 ms. */
const draftsAtOnce = 100

/** Articles that came out within so many days are of one time: what has no year is of it too. */
const oneTime = 183

export interface DateSearch {
  /** `YYYY-MM-DD`: nothing later is proposed. */
  readonly today: string
  readonly isWanted: () => boolean
  /** Is given all that was found so far. */
  readonly found: (proposed: ProposedDates) => void
}

/** First from what each draft says by itself, then with the time around which the others came out. */
export async function findDates(
  run: Pick<ImportRun, 'proposeDates'>,
  drafts: readonly ArticleDraft[],
  { today, isWanted, found }: DateSearch,
): Promise<void> {
  const proposed = new Map<number, readonly DateProposal[]>()
  const look = async (wanted: readonly ArticleDraft[], beside: string | null) => {
    for (let at = 0; at < wanted.length && isWanted(); at += draftsAtOnce) {
      const some = wanted.slice(at, at + draftsAtOnce)
      const sources = some.map(({ textHash, url, fileName, language: { tag } }) => ({
        textHash,
        url,
        fileName,
        language: tag,
      }))
      const each = await run.proposeDates(sources, { today, beside })
      for (const [index, { number }] of some.entries()) {
        const proposals = each[index] ?? []
        if (proposals.length > 0) proposed.set(number, proposals)
      }
      if (isWanted()) found(new Map(proposed))
    }
  }
  const undated = drafts.filter(({ published, duplicate }) => published === null && duplicate === null)
  await look(undated, null)
  const beside = timeOf(drafts, proposed)
  const isOpen = ({ number }: ArticleDraft) => !(proposed.get(number) ?? []).some(saysWhen)
  if (beside !== null) await look(undated.filter(isOpen), beside)
}

/** True where a date is one of those proposed. */
export function isOneOf(proposals: readonly DateProposal[], date: DateBounds | null): boolean {
  return (
    date !== null &&
    proposals.some(
      ({ bounds }) =>
        bounds.earliest === date.earliest &&
        bounds.latest === date.latest &&
        bounds.basis === date.basis &&
        bounds.snippet === date.snippet,
    )
  )
}

/** The day in the middle of those known for sure; `null` where there is none, or they lie far apart. */
function timeOf(drafts: readonly ArticleDraft[], proposed: ProposedDates): string | null {
  const days = drafts
    .flatMap(({ number, published }) => {
      const bounds = published ?? proposed.get(number)?.find(isSure)?.bounds
      return bounds?.earliest && bounds.earliest === bounds.latest ? bounds.earliest : []
    })
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const apart = (Date.parse(last) - Date.parse(first)) / 86_400_000
  return apart <= oneTime ? (days[days.length >> 1] ?? null) : null
}

function isSure({ kind }: Pick<DateProposal, 'kind'>): boolean {
  return kind === 'line' || kind === 'url'
}

/** More than a bound: with it nothing is to be gained from the others. */
function saysWhen({ kind }: Pick<DateProposal, 'kind'>): boolean {
  return isSure({ kind }) || kind === 'dayFirst' || kind === 'fileName' || kind === 'nearestYear'
}
