/** How far long work is. Anything over half a second shows one. */
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import { Label } from 'react-aria-components/Label'
import { formatNumber } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** `null` while nobody knows how much there is. */
  readonly done: number | null
  readonly total: number
  /** How much is done, 0 to 1, where that is known better than by the count: of one large thing among few. */
  readonly share?: number
}

/** Counts of things, not per cent. */
export function ProgressBar({ label, done, total, share }: ProgressBarProps) {
  const words = done === null ? '' : uiMessages.progress(formatNumber(done), formatNumber(total))
  return (
    <AriaProgressBar
      {...(done === null ? { isIndeterminate: true } : { value: share ?? done, valueLabel: words })}
      maxValue={share === undefined ? Math.max(total, 1) : 1}
      className={styles['progress'] ?? ''}
    >
      {({ percentage }) => (
        <>
          <Label className={styles['label'] ?? ''}>{label}</Label>
          <span className={styles['count']}>{words}</span>
          <span className={styles['track']}>
            <span
              className={done === null ? styles['running'] : styles['fill']}
              style={done === null ? undefined : { inlineSize: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
