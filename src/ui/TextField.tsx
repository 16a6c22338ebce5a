/** One line of text. */
import type { Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import styles from './Field.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'>, FieldWords {
  readonly placeholder?: string
  /** Language and direction of what is typed, for fields that hold users' text (T5). */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly inputRef?: Ref<HTMLInputElement>
}

/** `value` and `onChange(text)`; `error` marks it invalid. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, help, error, placeholder, lang, dir = 'auto', inputRef, ...rest } = props
  const invalid = error !== undefined && error !== null
  return (
    <AriaTextField {...rest} isInvalid={invalid} className={styles['field'] ?? ''}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} needed={rest.isRequired ?? false} />
      <Input
        className={styles['input'] ?? ''}
        dir={dir}
        translate="no"
        {...(lang === undefined ? {} : { lang })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldNotes help={help} error={error ?? null} />
    </AriaTextField>
  )
}
