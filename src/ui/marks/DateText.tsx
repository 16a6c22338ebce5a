/** A date with bounds in words, with how it is known (C7). */
import type { DateBounds } from '#domain/date-bounds.ts'
import { dateWords } from '#i18n/date-words.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './DateText.module.css'
import { classNames } from '../class-names.ts'
import { Isolated } from '../Isolated.tsx'

export interface DateTextProps {
  /** `null` when nobody knows. */
  readonly bounds: DateBounds | null
  /** Shows the basis as words; else it is on hover and for screen readers. */
  readonly withBasis?: boolean
}

/** A date nobody declared has a dotted line, so that an inferred one is never taken for a printed one. */
export function DateText({ bounds, withBasis = false }: DateTextProps) {
  const words = dateWords(bounds)
  if (bounds === null) return <span className={styles['unknown']}>{words}</span>
  const basis = uiMessages.dateBasis[bounds.basis]
  const isSure = bounds.basis === 'metadata' || bounds.basis === 'analyst'
  return (
    <span className={styles['whole']} title={basis}>
      <Isolated className={classNames('tabular', !isSure && styles['inferred'])}>{words}</Isolated>
      <span className={withBasis ? styles['basis'] : 'visually-hidden'}> ({basis})</span>
    </span>
  )
}
