/** Lists what going back would cross, and does it only then (H2). */
import { useEffect, useState } from 'react'
import { historySentence } from '#i18n/messages/history.ts'
import { historyScreenMessages } from '#i18n/messages/history-screen.ts'
import { tell } from '#state/session-view.ts'
import type { GoBackPreview } from '#state/go-back.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { dismissDone } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import styles from './HistoryScreen.module.css'

const words = historyScreenMessages.goBackDialog
const headsShown = 30

interface GoBackDialogProps {
  /** The sequence to go back to. */
  readonly sequence: number
  readonly onClose: () => void
}

/** Open as long as it is rendered. */
export function GoBackDialog({ sequence, onClose }: GoBackDialogProps) {
  const session = useSession()
  const [preview, setPreview] = useState<GoBackPreview | null>(null)
  useEffect(() => {
    let shown = true
    unattended(session.previewGoBack(sequence).then((found) => shown && setPreview(found)))
    return () => {
      shown = false
    }
  }, [session, sequence])
  const go = async () => {
    dismissDone()
    const result = await session.goBackTo(sequence)
    if (!result.ok) tell(session.view, [result.rejection])
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" isDisabled={preview === null} onPress={() => unattended(go())}>
            {words.confirm}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {preview === null ? <p role="status">{words.counting}</p> : <Crossed preview={preview} />}
    </Dialog>
  )
}

function Crossed({ preview: { heads, rows } }: { readonly preview: GoBackPreview }) {
  if (rows.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      <p>{words.crosses(heads.length)}</p>
      <ul>
        {rows.map(({ table, restored, removed }) => (
          <li key={table}>{words.row(historyScreenMessages.tables[table], restored, removed)}</li>
        ))}
      </ul>
      <ol className={styles['crossed']}>
        {heads.slice(0, headsShown).map((head) => (
          <li key={head.id}>{historySentence(head.command, head.subject)}</li>
        ))}
      </ol>
    </>
  )
}
