/** Says whether everything is saved, and what to do where it is not (H4, H5). */
import { Check, CircleAlert, CloudOff, Eye, LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { sessionMessages } from '#i18n/messages/session.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { unsavedFile } from '#state/unsaved-file.ts'
import { useOutdated } from '#state/use-outdated.ts'
import { useFailedEdits, useOneHomeReason, useResumedSaving, useSaving } from '#state/use-saving.ts'
import type { FailedEdit, Saving } from '#state/project-store.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { Popover } from '#ui/Popover.tsx'
import { UnsavedEdits } from '#ui/UnsavedEdits.tsx'
import { useShownWords } from './use-shown-words.ts'
import styles from './SavedMark.module.css'
import { classNames } from '#ui/class-names.ts'

const ICONS = { saved: Check, saving: LoaderCircle, oneHome: CloudOff, failed: CircleAlert, shown: Eye } as const

/** What the mark says; `shown` in a tab of an older build, which writes nothing and so is never called saved. */
type Mark = Saving | 'shown'

function wordOf(mark: Mark, edits: number): string {
  if (mark === 'shown') return words.outdated.mark
  return mark === 'failed' ? sessionMessages.notSaved(edits) : sessionMessages.saving[mark]
}

function explanationOf(
  mark: Mark,
  isOutdated: boolean,
  shown: { readonly happened: string; readonly next: string },
): string {
  if (mark === 'shown') return `${shown.happened} ${shown.next}`
  return mark === 'failed' && isOutdated ? words.outdated.unsaved : sessionMessages.savingExplained[mark]
}

/** A word in the top line that opens its explanation. */
export function SavedMark() {
  const saving = useSaving()
  const failed = useFailedEdits()
  const reason = useOneHomeReason()
  const isOutdated = useOutdated()
  const mark = isOutdated && saving !== 'failed' ? 'shown' : saving
  const Icon = ICONS[mark]
  const word = wordOf(mark, failed.length)
  const explanation = explanationOf(mark, isOutdated, useShownWords())
  useResumedSaving()
  useEffect(() => {
    if (mark === 'failed') announce(`${sessionMessages.notSavedYet} ${explanation}`)
  }, [mark, explanation])
  return (
    <Popover
      label={word}
      placement="bottom end"
      trigger={
        <Button
          kind="quiet"
          size="small"
          icon={<Icon size={14} className={classNames(styles['icon'], styles[mark])} />}
        >
          <span className={classNames(styles['word'], styles[mark])}>{word}</span>
        </Button>
      }
    >
      <div className={styles['explained']}>
        <p>{explanation}</p>
        {reason === null ? null : <p className={styles['reason']}>{reason}</p>}
        {failed.length === 0 ? null : <Unsaved failed={failed} canRetry={!isOutdated} />}
      </div>
    </Popover>
  )
}

function keepAsFile(failed: readonly FailedEdit[]): void {
  const { name, text } = unsavedFile(failed)
  download(new Blob([text], { type: 'application/json' }), name)
}

/** Every edit that waits, and what can be done meanwhile. */
function Unsaved({ failed, canRetry }: { readonly failed: readonly FailedEdit[]; readonly canRetry: boolean }) {
  const session = useSession()
  const retry = operation('saving.retry', words.retry, async () => {
    await session.resumeSaving()
    if (session.store.getState().failed.length > 0) announce(sessionMessages.notSavedYet)
  })
  return (
    <>
      <div className={styles['actions']}>
        {canRetry ? (
          <Button kind="primary" size="small" onPress={() => runOperation(retry)}>
            {words.retry}
          </Button>
        ) : null}
        <Button size="small" onPress={() => keepAsFile(failed)}>
          {words.keepAsFile(failed.length)}
        </Button>
      </div>
      <UnsavedEdits
        edits={failed}
        actionsOf={(edit) => (
          <Button size="small" kind="quiet" onPress={() => session.dropFailed(edit)}>
            {sessionMessages.giveUp}
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
