/** The report of one import: what became of every file, and the way to undo all of it in one step (F2, H2). */
import { useState } from 'react'
import { analystName } from '#domain/analyst-names.ts'
import type { BatchId } from '#domain/ids.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import { groupingMessages } from '#i18n/messages/grouping.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { formatInstant } from '#i18n/format.ts'
import { revisedIn } from '#interchange/import-plan.ts'
import { tellRefusal } from '#state/session-view.ts'
import { useKeptPack } from '#state/use-kept-pack.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { revisionsAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { showNotice } from '#ui/notices.ts'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { plainTableState, writeTableState } from '#ui/table/table-state.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate, replaceSearch } from '#ui/use-address.ts'
import { FileTable } from './FileTable.tsx'
import type { ImportJob } from './import-job.ts'
import { ForgetFilesDialog, KeptFiles } from './KeptFiles.tsx'
import { stepOfBatch } from './import-steps.ts'
import styles from './import.module.css'
import { useReadAgain } from './use-read-again.ts'

const words = importMessages.report

interface BatchReportProps {
  readonly batch: BatchId
  readonly job: ImportJob
  /** Back to where imports begin. */
  readonly onLeave: () => void
}

/** Says so when the import is gone. */
export function BatchReport({ batch: id, job, onLeave }: BatchReportProps) {
  const session = useSession()
  const { project } = session
  const [, setOverlay] = useView('overlay')
  const batch = useRows((snapshot) => snapshot.get('batches', id), ['batches'], [id])
  const count = useRows((snapshot) => snapshot.byIndex('articles', 'batch', id).length, ['articles'], [id])
  const who = useRows((snapshot) => analystName(snapshot, batch?.analyst ?? null), ['analysts'], [batch])
  const revised = revisedIn(batch?.files ?? [])
  const originals = useRows((snapshot) => snapshot.byIndex('originals', 'batch', id), ['originals'], [id])
  const readAgain = useReadAgain(job)
  const [pack, look] = useKeptPack(originals.length > 0 ? id : null)
  const [isForgetting, setIsForgetting] = useState(false)
  const undo = async () => {
    const step = stepOfBatch(session, id)
    if (step === null) return
    const result = await session.undoStep(step)
    if (!result.ok) return tellRefusal(session.view, result)
    showNotice(words.undone)
    onLeave()
  }
  const show = () => {
    navigate({ screen: 'articles', project })
    replaceSearch(
      writeTableState(
        { ...plainTableState, filters: { batch: [batch?.name ?? ''] } },
        { facets: ['batch'], columns: [] },
      ),
    )
  }
  const operations = [
    ...(count > 0 ? [operation('import.show', words.show, show)] : []),
    ...(revised > 0
      ? [operation('import.revised', words.revised, () => navigate(revisionsAddressOf(project, null)))]
      : []),
    operation('import.stories', groupingMessages.open, () => setOverlay({ name: 'proposedStories' })),
    operation('import.dates', words.dates, () => navigate({ screen: 'dates', project })),
    ...fileOperations(pack, { again: () => unattended(readAgain(originals)), forget: () => setIsForgetting(true) }),
    operation('import.undo', words.undo, undo),
    operation('import.another', words.another, onLeave),
  ]
  useOperations(batch ? operations : [])
  if (!batch) {
    return <EmptyState title={words.gone} actions={<Button onPress={onLeave}>{words.all}</Button>} />
  }
  return (
    <div className={styles['preview']}>
      <header className={styles['previewHead']}>
        <div className={styles['summary']}>
          <h2>{words.done(count, revised)}</h2>
          <p className={styles['quiet']}>
            <Isolated>{batch.name}</Isolated> · {words.when(formatInstant(batch.startedAt), who)}
          </p>
          <KeptFiles pack={pack} />
        </div>
        <div className={styles['buttons']}>
          {operations.map((each, index) => (
            <Button key={each.id} kind={index === 0 ? 'primary' : 'plain'} onPress={() => runOperation(each)}>
              {each.label}
            </Button>
          ))}
        </div>
      </header>
      <div className={styles['tables']}>
        <FileTable name={batch.name} files={batch.files} />
      </div>
      {isForgetting ? (
        <ForgetFilesDialog batch={id} pack={pack} onForgotten={look} onClose={() => setIsForgetting(false)} />
      ) : null}
    </div>
  )
}

/** Nothing where none of the files is here. */
function fileOperations(pack: KeptPack | null, { again, forget }: Record<'again' | 'forget', () => void>) {
  if (pack === null || pack.files === 0) return []
  return [operation('import.again', words.again, again), operation('import.forget', importMessages.kept.forget, forget)]
}
