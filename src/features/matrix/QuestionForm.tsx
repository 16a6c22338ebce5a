/** What is unclear: the question a second reader is asked (C2). */
import type { KeyboardEvent } from 'react'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Button } from '#ui/Button.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './OmissionForm.module.css'

interface QuestionFormProps {
  readonly title: string
  readonly question: string
  /** Names what is asked about, so that the words outlive a reload. */
  readonly draftKey: string
  /** True when it was written. */
  readonly onWrite: (question: string) => Promise<boolean>
  readonly onLeave: () => void
  readonly writeLabel?: string
}

const words = matrixMessages.question

/** Keeps what is typed until it is written, also when one leaves; Shift+Enter begins a line. */
export function QuestionForm({ title, question, draftKey, onWrite, onLeave, writeLabel }: QuestionFormProps) {
  const kept = useKeptText(draftKey, question)
  const { typed } = kept
  const isEmpty = typed.trim() === ''
  const write = () => unattended(onWrite(typed).then((isWritten) => isWritten && kept.drop()))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      if (!isEmpty) write()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={styles['form']} aria-label={title} data-asks data-keeps onKeyDownCapture={press}>
      <TextAreaField label={words.label} help={words.help} value={typed} onChange={kept.type} rows={3} />
      <KeptRemark {...kept} />
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={write} isDisabled={isEmpty} keyName="Enter">
          {writeLabel ?? words.write}
        </Button>
        <Button kind="quiet" onPress={onLeave} keyName="Escape">
          {matrixMessages.panel.leave}
        </Button>
      </div>
    </section>
  )
}
