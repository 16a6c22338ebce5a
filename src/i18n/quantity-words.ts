/** A claim's value in the words of the interface. */
import { formatNumber } from './format.ts'
import { uiMessages } from './messages/ui.ts'

interface ValueWithUnit {
  readonly value: number
  /** Upper end of a range; `null` when it is one value. */
  readonly upTo: number | null
  readonly unit: string
  readonly comparator: keyof typeof uiMessages.comparators
}

/** `at least 2,000,000 shells`, `5–7 days`; "exactly" is not said. */
export function quantityWords({ value, upTo, unit, comparator }: ValueWithUnit): string {
  const number = upTo === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`
  const words = comparator === 'exactly' ? [number, unit] : [uiMessages.comparators[comparator], number, unit]
  return words.filter((word) => word !== '').join(' ')
}
