/** A claim's value and time in one short line. Pure. */
import type { Claim, Quantity } from '#domain/records.ts'
import { formatNumber } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { dateWords } from './DateText.tsx'

/** `about 7,000 containers · since 2023`; empty when neither is known. */
export function claimFacts(claim: Pick<Claim, 'quantity' | 'time'>): string {
  const facts = [claim.quantity ? quantityWords(claim.quantity) : '', claim.time ? dateWords(claim.time) : '']
  return facts.filter((fact) => fact !== '').join(' · ')
}

/** `at least 2,000,000 shells`, `5–7 days`; "exactly" is not said. */
export function quantityWords({ value, upTo, unit, comparator }: Quantity): string {
  const number = upTo === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`
  const words = comparator === 'exactly' ? [number, unit] : [uiMessages.comparators[comparator], number, unit]
  return words.filter((word) => word !== '').join(' ')
}
