/** The look of a claim: a hue and an underline, as it shows in the text. */
import type { ClaimStyle } from '#domain/claim-style.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './ClaimMark.module.css'
import { classNames } from '../class-names.ts'

export interface ClaimMarkProps {
  readonly style: ClaimStyle
  /** The number it has in the claim bar and on the keys 1-9; `null` for none. */
  readonly number?: number | null
}

/** A small swatch; its look is told to screen readers. */
export function ClaimMark({ style, number = null }: ClaimMarkProps) {
  const hue = uiMessages.claimHues[style.hue] ?? ''
  const look = uiMessages.claimMark(hue, uiMessages.claimLines[style.underline])
  return (
    <span className={classNames(styles['mark'], styles[`hue${style.hue + 1}`])}>
      <span aria-hidden="true" className={classNames(styles['sample'], styles[style.underline])}>
        {number ?? 'a'}
      </span>
      <span className="visually-hidden">{look}</span>
    </span>
  )
}
