/** A field on something that is saved already: what is typed is written when the field is left. In forms use TextField. */
import { useState } from 'react'
import type { FieldWords } from './FieldParts.tsx'
import { TextAreaField } from './TextAreaField.tsx'
import { TextField } from './TextField.tsx'

export interface WrittenFieldProps extends FieldWords {
  /** What is saved. When it changes from elsewhere, it replaces what was typed. */
  readonly value: string
  readonly onWrite: (text: string) => void
  /** Called while one types, for an echo. */
  readonly onType?: (text: string) => void
  readonly placeholder?: string
  readonly lang?: string
  /** Several lines. */
  readonly isLong?: boolean
}

/** Enter in a field of one line writes too; Esc gives back what is saved. */
export function WrittenField({ value, onWrite, onType, isLong = false, ...rest }: WrittenFieldProps) {
  const [draft, setDraft] = useState({ from: value, text: value })
  const text = draft.from === value ? draft.text : value
  const type = (next: string) => {
    setDraft({ from: value, text: next })
    onType?.(next)
  }
  const write = () => {
    if (text !== value) onWrite(text)
  }
  const field = {
    ...rest,
    value: text,
    onChange: type,
    onBlur: write,
    onKeyDown: (event: { key: string; continuePropagation: () => void; preventDefault: () => void }) => {
      if (event.key === 'Enter' && !isLong) write()
      else if (event.key === 'Escape' && text !== value) type(value)
      else {
        event.continuePropagation()
        return
      }
      event.preventDefault()
    },
  }
  return isLong ? <TextAreaField {...field} rows={2} /> : <TextField {...field} />
}
