/** A number, with buttons for one more and one less. Not for values people write in words ("about 7000"). */
import { Minus, Plus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import styles from './Field.module.css'

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children'>, FieldWords {}

/** `value` is `NaN` while the field is empty. */
export function NumberField({ label, hideLabel, help, error, ...rest }: NumberFieldProps) {
  const invalid = error !== undefined && error !== null
  return (
    <AriaNumberField {...rest} isInvalid={invalid} className={styles['field'] ?? ''}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} needed={rest.isRequired ?? false} />
      <Group className={styles['box'] ?? ''}>
        <Input className={styles['bare'] ?? ''} dir="ltr" />
        <Button slot="decrement" className={styles['inset'] ?? ''}>
          <Minus size={14} aria-hidden="true" />
        </Button>
        <Button slot="increment" className={styles['inset'] ?? ''}>
          <Plus size={14} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes help={help} error={error ?? null} />
    </AriaNumberField>
  )
}
