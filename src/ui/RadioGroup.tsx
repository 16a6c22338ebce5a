/** Choosing exactly one of a few that are all shown. */
import {
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import { Isolated } from './Isolated.tsx'
import type { Option } from './option.ts'
import fieldStyles from './Field.module.css'
import styles from './RadioGroup.module.css'
import { classNames } from './class-names.ts'

export interface RadioGroupProps<Id extends string>
  extends Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'value' | 'onChange'>, FieldWords {
  readonly options: readonly Option<Id>[]
  /** `null` when nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (id: Id) => void
}

/** `orientation="horizontal"` sets short options side by side. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hideLabel, help, error, options, value, onChange, ...rest } = props
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isInvalid={error !== undefined && error !== null}
      className={fieldStyles['field'] ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} needed={rest.isRequired ?? false} />
      <div className={classNames(styles['options'], rest.orientation === 'horizontal' && styles['horizontal'])}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
            <RadioButton className={styles['option'] ?? ''}>
              <span className={styles['dot']} aria-hidden="true" />
              <Isolated {...(option.lang === undefined ? {} : { lang: option.lang })}>{option.label}</Isolated>
            </RadioButton>
            {option.hint === undefined ? null : (
              <Text slot="description" className={styles['hint'] ?? ''}>
                {option.hint}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes help={help} error={error ?? null} />
    </AriaRadioGroup>
  )
}
