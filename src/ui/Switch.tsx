/** A setting that takes effect at once. In forms use Checkbox. */
import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, type SwitchFieldProps as AriaSwitchFieldProps } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import styles from './Switch.module.css'

export interface SwitchProps extends Omit<AriaSwitchFieldProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
  readonly help?: ReactNode
}

/** `isSelected` and `onChange(isSelected)`. */
export function Switch({ children, help, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={styles['field'] ?? ''}>
      <SwitchButton className={styles['row'] ?? ''}>
        <span className={styles['track']} aria-hidden="true">
          <span className={styles['knob']} />
        </span>
        <span>{children}</span>
      </SwitchButton>
      {help === undefined ? null : (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
    </SwitchField>
  )
}
