/** A button that stays pressed: one switchable state of a view. Not for settings that are saved (Switch, Checkbox). */
import type { ReactNode } from 'react'
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components/ToggleButton'
import { KeyHint } from './KeyHint.tsx'
import styles from './ToggleButton.module.css'

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, 'className' | 'style' | 'children'> {
  readonly icon?: ReactNode
  /** A key in the form of the key table, shown after the words. */
  readonly keyName?: string | null
  readonly children: ReactNode
}

/** Its state is `isSelected` and `onChange`. */
export function ToggleButton({ icon, keyName, children, ...rest }: ToggleButtonProps) {
  return (
    <AriaToggleButton {...rest} className={styles['toggle'] ?? ''}>
      {icon === undefined ? null : <span aria-hidden="true">{icon}</span>}
      <span>{children}</span>
      {keyName === undefined || keyName === null ? null : <KeyHint name={keyName} />}
    </AriaToggleButton>
  )
}
