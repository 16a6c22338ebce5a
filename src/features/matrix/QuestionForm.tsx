/** What is unclear: the question a second reader is asked (C2). */
import type { KeyboardEvent } from 'react'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Button } from '#ui/Button.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import styles from './OmissionForm.module.css'

interface QuestionFormProps {
  readonly title: string
  readonly question: string
  /** Names what is asked about, so that the words outlive a reload; give it as React `key` too. `null` keeps them for the page. */
  readonly draftKey: string | null
  readonly onWrite: (question: string) => void
  readonly onLeave: () => void
  readonly writeLabel?: string
}

const words = matrixMessages.question

/** Keeps what is typed until it is written; Shift+Enter begins a line. */
export function QuestionForm({ title, question, draftKey, onWrite, onLeave, writeLabel }: QuestionFormProps) {
  const { text, type, drop } = useKeptDraft(draftKey, question)
  const leave = () => {
    drop()
    onLeave()
  }
  const isEmpty = text.trim() === ''
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      if (!isEmpty) onWrite(text)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={styles['form']} aria-label={title} data-asks onKeyDownCapture={press}>
      <TextAreaField label={words.label} help={words.help} value={text} onChange={type} rows={3} />
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={() => onWrite(text)} isDisabled={isEmpty} keyName="Enter">
          {writeLabel ?? words.write}
        </Button>
        <Button kind="quiet" onPress={leave} keyName="Escape">
          {matrixMessages.panel.leave}
        </Button>
      </div>
    </section>
  )
}
