/** A yes or no that is part of a form, or of a choice of several. */
import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps as AriaCheckboxFieldProps,
} from 'react-aria-components/Checkbox'
import { Text } from 'react-aria-components/Text'
import styles from './Checkbox.module.css'

export interface CheckboxProps extends Omit<AriaCheckboxFieldProps, 'className' | 'style' | 'children'> {
  readonly children?: ReactNode
  readonly help?: ReactNode
}

/** `isSelected` and `onChange(isSelected)`; without children it needs an `aria-label`. */
export function Checkbox({ children, help, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className={styles['field'] ?? ''}>
      <CheckboxButton className={styles['row'] ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles['box']} aria-hidden="true">
              {isIndeterminate ? (
                <Minus size={12} strokeWidth={3} />
              ) : isSelected ? (
                <Check size={12} strokeWidth={3} />
              ) : null}
            </span>
            {children === undefined ? null : <span>{children}</span>}
          </>
        )}
      </CheckboxButton>
      {help === undefined ? null : (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
    </CheckboxField>
  )
}
