/** A field that searches while one types. */
import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField'
import { FieldLabel, type FieldWords } from './FieldParts.tsx'
import styles from './Field.module.css'
import { classNames } from './class-names.ts'

export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'>, Pick<FieldWords, 'label' | 'hideLabel'> {
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** The label is hidden unless `hideLabel={false}`; Escape empties it. */
export function SearchField({ label, hideLabel = true, placeholder, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={styles['field'] ?? ''}>
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} hideLabel={hideLabel} />
          <Group className={styles['box'] ?? ''}>
            <span className={classNames(styles['inset'], styles['lead'])} aria-hidden="true">
              <Search size={14} />
            </span>
            <Input
              className={styles['bare'] ?? ''}
              dir="auto"
              translate="no"
              placeholder={placeholder ?? label}
              {...(inputRef === undefined ? {} : { ref: inputRef })}
            />
            <Button className={styles['inset'] ?? ''} {...(isEmpty ? { isDisabled: true } : {})}>
              {isEmpty ? null : <X size={14} aria-hidden="true" />}
            </Button>
          </Group>
        </>
      )}
    </AriaSearchField>
  )
}
