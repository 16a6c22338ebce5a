/** A claim's value and time in one short line. Pure. */
import type { Claim } from '#domain/records.ts'
import { dateWords } from '#i18n/date-words.ts'
import { quantityWords } from '#i18n/quantity-words.ts'

/** `about 7,000 containers · since 2023`; empty when neither is known. */
export function claimFacts(claim: Pick<Claim, 'quantity' | 'time'>): string {
  const facts = [claim.quantity ? quantityWords(claim.quantity) : '', claim.time ? dateWords(claim.time) : '']
  return facts.filter((fact) => fact !== '').join(' · ')
}
