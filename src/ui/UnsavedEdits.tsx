/** Edits that wait for the storage, in the words of the history: they stand in no list yet, so they are named here (H4). */
import type { ReactNode } from 'react'
import { formatInstant } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { historySentence, type HistorySubject } from '#i18n/messages/history.ts'
import { Isolated } from './Isolated.tsx'
import styles from './UnsavedEdits.module.css'

interface UnsavedEdit {
  readonly id: string
  readonly command: string
  readonly subject: HistorySubject
  /** Names of what it is about. */
  readonly about: readonly string[]
  /** ISO 8601. */
  readonly at: string
}

interface UnsavedEditsProps<Edit extends UnsavedEdit> {
  /** Oldest first. */
  readonly edits: readonly Edit[]
  /** What can be done with one of them. */
  readonly actionsOf?: (edit: Edit) => ReactNode
}

export function UnsavedEdits<Edit extends UnsavedEdit>({ edits, actionsOf }: UnsavedEditsProps<Edit>) {
  return (
    <ul className={styles['edits']} aria-label={uiMessages.unsavedEdits}>
      {edits.map((edit) => (
        <li key={edit.id} className={styles['edit']}>
          <div className={styles['words']}>
            <p>{historySentence(edit.command, edit.subject)}</p>
            {edit.about.map((name) => (
              <p key={name} className={styles['about']}>
                <Isolated>{name}</Isolated>
              </p>
            ))}
            <p className={styles['at']}>{formatInstant(edit.at)}</p>
          </div>
          {actionsOf?.(edit)}
        </li>
      ))}
    </ul>
  )
}
