/** Several lines of text. */
import type { Ref } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import styles from './Field.module.css'
import { classNames } from './class-names.ts'

export interface TextAreaFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'>, FieldWords {
  readonly rows?: number
  readonly placeholder?: string
  /** Language and direction of what is typed, for fields that hold users' text (T5). */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** `value` and `onChange(text)`; `error` marks it invalid. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, hideLabel, help, error, rows = 3, placeholder, lang, dir = 'auto', inputRef, ...rest } = props
  const invalid = error !== undefined && error !== null
  return (
    <AriaTextField {...rest} isInvalid={invalid} className={styles['field'] ?? ''}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} needed={rest.isRequired ?? false} />
      <TextArea
        className={classNames(styles['input'], styles['area'])}
        rows={rows}
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
