/** Label, help and error of a field, the same for every kind of field. Lives inside a React Aria field, which wires the ids. */
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './Field.module.css'

/** What every field takes beside its value. */
export interface FieldWords {
  readonly label: string
  /** Keeps the label for screen readers only; for fields whose purpose is plain to see. */
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  /** What is wrong and what would be right; `null` when nothing is. */
  readonly error?: string | null
}

/** The label, with a word when the field must be filled. */
export function FieldLabel({ label, hideLabel = false, needed = false }: FieldWords & { readonly needed?: boolean }) {
  return (
    <Label className={(hideLabel ? styles['visuallyHidden'] : styles['label']) ?? ''}>
      {label}
      {needed ? <span className={styles['needed']}> ({uiMessages.required})</span> : null}
    </Label>
  )
}

/** Help and error below a field. */
export function FieldNotes({ help, error }: Pick<FieldWords, 'help' | 'error'>) {
  return (
    <>
      {help === undefined || help === null ? null : (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error ?? undefined}</FieldError>
    </>
  )
}
