/** A short explanation of one control, on hover and focus. Never the only place of anything needed. */
import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { KeyHint } from './KeyHint.tsx'
import styles from './Tooltip.module.css'

interface TooltipProps {
  readonly text: string
  /** A key in the form of the key table; `null` for none. */
  readonly keyName?: string | null
  /** One focusable part of this folder (a button). */
  readonly children: ReactElement
}

/** Appears after a moment; at once when another was just open. */
export function Tooltip({ text, keyName = null, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {text}
        {keyName === null ? null : <KeyHint name={keyName} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
