/** Buttons with words, with an icon only, and that stay pressed. Actions only; what leads to an address is a Link. */
import { use, type ReactNode, type Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { KeyHint } from './KeyHint.tsx'
import { BlockedFooter } from './only-shown.ts'
import styles from './Button.module.css'
import { classNames } from './class-names.ts'

/** `primary` once a view at most; `plain` is the usual one; `quiet` has no border; `danger` removes something. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind
  readonly size?: 'normal' | 'small'
  /** An icon before the words; it is hidden from screen readers. */
  readonly icon?: ReactNode
  /** A key in the form of the key table (`a`, `Mod+k`), shown after the words. */
  readonly keyName?: string | null
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words that say what it does. */
export function Button({ kind = 'plain', size = 'normal', icon, keyName, children, ...rest }: ButtonProps) {
  const isBlocked = use(BlockedFooter) && (kind === 'primary' || kind === 'danger')
  return (
    <AriaButton
      {...rest}
      isDisabled={isBlocked || rest.isDisabled === true}
      className={classNames(styles['button'], styles[kind], size === 'small' && styles['small'])}
    >
      {icon === undefined ? null : (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles['words']}>{children}</span>
      {keyName === undefined || keyName === null ? null : <KeyHint name={keyName} />}
    </AriaButton>
  )
}
