/** A button that shows only an icon; its name is in the tooltip and for screen readers. */
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Tooltip } from './Tooltip.tsx'
import styles from './IconButton.module.css'
import { classNames } from './class-names.ts'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string
  readonly icon: ReactNode
  /** A key in the form of the key table, shown in the tooltip. */
  readonly keyName?: string | null
  readonly size?: 'normal' | 'small'
  readonly ref?: Ref<HTMLButtonElement>
}

/** `label` is both its accessible name and the tooltip. */
export function IconButton({ label, icon, keyName, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keyName={keyName ?? null}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles['button'], size === 'small' && styles['small'])}
      >
        <span aria-hidden="true">{icon}</span>
      </AriaButton>
    </Tooltip>
  )
}
