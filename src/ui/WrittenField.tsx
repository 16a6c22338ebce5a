/** A field on something that is saved already: what is typed is written when the field is left. In forms use TextField. */
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import type { FieldWords } from './FieldParts.tsx'
import { useKeptText } from './kept-draft.ts'
import { TextAreaField } from './TextAreaField.tsx'
import { TextField } from './TextField.tsx'
import styles from './Field.module.css'

export interface WrittenFieldProps extends FieldWords {
  /** What is saved. When it changes from elsewhere while one types, both are kept and the person chooses. */
  readonly value: string
  readonly onWrite: (text: string) => void
  /** Names the field in its project for ever, such as `claims/<id>/note`, so that what is typed outlives a reload. */
  readonly draftKey: string
  /** Called while one types, for an echo. */
  readonly onType?: (text: string) => void
  readonly placeholder?: string
  readonly lang?: string
  /** Several lines. */
  readonly isLong?: boolean
}

/** Enter in a field of one line writes too; Esc puts aside what was typed, and the person chooses. */
export function WrittenField(props: WrittenFieldProps) {
  return <OneField key={props.draftKey} {...props} />
}

function OneField({ value, onWrite, draftKey, onType, isLong = false, ...rest }: WrittenFieldProps) {
  const draft = useKeptText(draftKey, value)
  const type = (next: string) => {
    draft.type(next)
    onType?.(next)
  }
  const write = () => {
    draft.sent()
    onWrite(draft.typed)
  }
  const leave = () => {
    if (draft.isOpen && draft.choice === null) write()
  }
  const field = {
    ...rest,
    value: draft.typed,
    onChange: type,
    onBlur: leave,
    onKeyDown: (event: { key: string; continuePropagation: () => void; preventDefault: () => void }) => {
      if (event.key === 'Enter' && !isLong) leave()
      else if (event.key === 'Escape' && draft.isOpen && draft.choice === null) draft.putAside()
      else {
        event.continuePropagation()
        return
      }
      event.preventDefault()
    },
  }
  return (
    <div>
      {isLong ? <TextAreaField {...field} rows={2} /> : <TextField {...field} />}
      {draft.choice === null ? null : (
        <div role="alert" className={styles['choice']}>
          <p>{draft.choice === 'found' ? uiMessages.draft.found : uiMessages.draft.changed}</p>
          {draft.choice === 'changed' ? (
            <blockquote dir="auto" translate="no" {...(rest.lang === undefined ? {} : { lang: rest.lang })}>
              {value === '' ? uiMessages.draft.empty : value}
            </blockquote>
          ) : null}
          <Button size="small" onPress={write}>
            {uiMessages.draft.writeMine}
          </Button>{' '}
          <Button size="small" onPress={() => type(value)}>
            {uiMessages.draft.takeSaved}
          </Button>
        </div>
      )}
      {draft.isSafe ? null : <p role="status">{uiMessages.draft.unsafe}</p>}
    </div>
  )
}
