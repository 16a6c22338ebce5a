/** A proposed date in words. */
import type { DateProposal } from '#domain/date-proposal.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { dateWords } from '#i18n/date-words.ts'

/** An open end is no publication since: the article came out on that day or later. */
export function proposalDate({ bounds }: Pick<DateProposal, 'bounds'>): string {
  if (bounds.latest !== null || bounds.earliest === null) return dateWords(bounds)
  return datesMessages.notBefore(dateWords({ ...bounds, latest: bounds.earliest }))
}
