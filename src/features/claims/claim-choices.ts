/** What the fields of a claim let one choose from. In the order in which it is offered. */
import type { ClaimType, Comparator } from '#domain/records.ts'
import { formatLanguage } from '#i18n/format.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { LANGUAGES } from '#language/language-names.ts'
import type { Option } from '#ui/option.ts'

/** Kinds of claims. */
export const claimTypes = (Object.keys(claimsMessages.types) as ClaimType[]).map((id) => ({
  id,
  label: claimsMessages.types[id],
}))

/** How a value is meant. */
export const comparators = (Object.keys(uiMessages.comparators) as Comparator[]).map((id) => ({
  id,
  label: uiMessages.comparators[id],
}))

/** All languages the program names, with the present one even if it is none of them. */
export function languageOptions(present: string): readonly Option[] {
  const known = LANGUAGES.map(({ tag, english, own }): Option => ({ id: tag, label: english, hint: own }))
  if (known.some(({ id }) => id === present)) return known
  return [{ id: present, label: formatLanguage(present), hint: present }, ...known]
}
