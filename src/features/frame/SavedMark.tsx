/** Says whether everything is saved, and what to do where it is not (H4, H5). */
import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { unsavedFile } from '#state/unsaved-file.ts'
import { useFailedEdits, useOneHomeReason, useResumedSaving, useSaving } from '#state/use-saving.ts'
import type { FailedEdit } from '#state/project-store.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { Popover } from '#ui/Popover.tsx'
import { UnsavedEdits } from '#ui/UnsavedEdits.tsx'
import styles from './SavedMark.module.css'
import { classNames } from '#ui/class-names.ts'

const ICONS = { saved: Check, saving: LoaderCircle, oneHome: CloudOff, failed: CircleAlert } as const

/** A word in the top line that opens its explanation. */
export function SavedMark() {
  const saving = useSaving()
  const failed = useFailedEdits()
  const reason = useOneHomeReason()
  const Icon = ICONS[saving]
  const word = saving === 'failed' ? words.notSaved(failed.length) : words.saving[saving]
  useResumedSaving()
  useEffect(() => {
    if (saving === 'failed') announce(`${words.notSavedYet} ${words.savingExplained.failed}`)
  }, [saving])
  return (
    <Popover
      label={word}
      placement="bottom end"
      trigger={
        <Button
          kind="quiet"
          size="small"
          icon={<Icon size={14} className={classNames(styles['icon'], styles[saving])} />}
        >
          <span className={classNames(styles['word'], styles[saving])}>{word}</span>
        </Button>
      }
    >
      <div className={styles['explained']}>
        <p>{words.savingExplained[saving]}</p>
        {reason === null ? null : <p className={styles['reason']}>{reason}</p>}
        {failed.length === 0 ? null : <Unsaved failed={failed} />}
      </div>
    </Popover>
  )
}

function keepAsFile(failed: readonly FailedEdit[]): void {
  const { name, text } = unsavedFile(failed)
  download(new Blob([text], { type: 'application/json' }), name)
}

/** Every edit that waits, and what can be done meanwhile. */
function Unsaved({ failed }: { readonly failed: readonly FailedEdit[] }) {
  const session = useSession()
  const retry = operation('saving.retry', words.retry, async () => {
    await session.resumeSaving()
    if (session.store.getState().failed.length > 0) announce(words.notSavedYet)
  })
  return (
    <>
      <div className={styles['actions']}>
        <Button kind="primary" size="small" onPress={() => runOperation(retry)}>
          {words.retry}
        </Button>
        <Button size="small" onPress={() => keepAsFile(failed)}>
          {words.keepAsFile(failed.length)}
        </Button>
      </div>
      <UnsavedEdits
        edits={failed}
        actionsOf={(edit) => (
          <Button size="small" kind="quiet" onPress={() => session.dropFailed(edit)}>
            {words.giveUp}
          </Button>
        )}
      />
      <details className={styles['reason']}>
        <summary>{uiMessages.problem.details}</summary>
        <pre className={styles['details']}>
          {failed.map(({ command, message }) => `${command}: ${message}`).join('\n')}
        </pre>
      </details>
    </>
  )
}
