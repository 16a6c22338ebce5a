/** Choosing one of a few: opens a list. For many choices use ComboBox, which filters. */
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import { Isolated } from './Isolated.tsx'
import { OptionList } from './OptionList.tsx'
import type { Option } from './option.ts'
import fieldStyles from './Field.module.css'
import popoverStyles from './Popover.module.css'
import styles from './Select.module.css'
import { classNames } from './class-names.ts'

export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[]
  /** `null` when nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
}

/** `onChange` is given the id of the option chosen. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    hideLabel,
    help,
    error,
    options,
    value,
    onChange,
    placeholder,
    isDisabled = false,
    isRequired = false,
  } = props
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.id === key)
        if (next !== undefined) onChange(next.id)
      }}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={error !== undefined && error !== null}
      {...(placeholder === undefined ? {} : { placeholder })}
      className={fieldStyles['field'] ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} needed={isRequired} />
      <Button className={classNames(fieldStyles['box'], styles['button'])}>
        <SelectValue<Option> className={styles['value'] ?? ''}>
          {({ defaultChildren, isPlaceholder }) =>
            isPlaceholder || !chosen ? defaultChildren : <ChosenLabel {...chosen} />
          }
        </SelectValue>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <FieldNotes help={help} error={error ?? null} />
      <Popover className={classNames(popoverStyles['popover'], popoverStyles['options'])} offset={3}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  )
}

/** Cut at the end of its own direction. */
function ChosenLabel({ label, lang, dir = 'auto' }: Option) {
  return (
    <Isolated dir={dir} {...(lang === undefined ? {} : { lang })}>
      {label}
    </Isolated>
  )
}
