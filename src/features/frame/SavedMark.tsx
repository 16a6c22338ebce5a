/** Says whether everything is saved, and what to do where it is not (H4, H5). */
import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import { fileName } from '#domain/file-name.ts'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { useFailedEdits, useOneHomeReason, useResumedSaving, useSaving } from '#state/use-saving.ts'
import type { FailedEdit } from '#state/project-store.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { Popover } from '#ui/Popover.tsx'
import { wordNotice } from './session-words.ts'
import styles from './SavedMark.module.css'
import { classNames } from '#ui/class-names.ts'

const ICONS = { saved: Check, saving: LoaderCircle, oneHome: CloudOff, failed: CircleAlert } as const

function retryOf(edit: FailedEdit): Operation {
  return operation(`retry ${edit.id}`, words.retry, async () => {
    const result = await edit.retry()
    if (!result.ok) announce(wordNotice(result.rejection))
  })
}

/** For whoever cannot wait for the storage: what is not saved, in a form that can be read and kept. */
function keepAsFile(failed: readonly FailedEdit[]): void {
  const edits = failed.map(({ command, at, message, changes }) => ({ command, at, message, changes }))
  const file = new Blob([JSON.stringify({ notSaved: edits }, null, 2)], { type: 'application/json' })
  download(file, fileName('variorum', 'not-saved', failed[0]?.at.slice(0, 10) ?? ''))
}

/** A word in the top line that opens its explanation. */
export function SavedMark() {
  const session = useSession()
  const saving = useSaving()
  const failed = useFailedEdits()
  const reason = useOneHomeReason()
  const Icon = ICONS[saving]
  useResumedSaving()
  useEffect(() => {
    if (saving === 'failed') announce(`${words.saving.failed}. ${words.savingExplained.failed}`)
  }, [saving])
  return (
    <Popover
      label={words.saving[saving]}
      placement="bottom end"
      trigger={
        <Button
          kind="quiet"
          size="small"
          icon={<Icon size={14} className={classNames(styles['icon'], styles[saving])} />}
        >
          <span className={classNames(styles['word'], styles[saving])}>{words.saving[saving]}</span>
        </Button>
      }
    >
      <div className={styles['explained']}>
        <p>{words.savingExplained[saving]}</p>
        {reason === null ? null : <p className={styles['reason']}>{reason}</p>}
        {failed.length === 0 ? null : (
          <Button size="small" onPress={() => keepAsFile(failed)}>
            {words.keepAsFile(failed.length)}
          </Button>
        )}
        {failed.map((edit) => (
          <ErrorNotice
            key={edit.id}
            happened={words.failedEdit}
            kept={words.failedKept}
            next={words.failedNext}
            details={`${edit.command}: ${edit.message}`}
            actions={
              <>
                <Button kind="primary" size="small" onPress={() => runOperation(retryOf(edit))}>
                  {words.retry}
                </Button>
                <Button size="small" onPress={() => session.dropFailed(edit)}>
                  {words.giveUp}
                </Button>
              </>
            }
          />
        ))}
      </div>
    </Popover>
  )
}
