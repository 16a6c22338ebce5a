/** Bringing articles in: choosing, preview, progress, report. What it is at is known by the import job (F2, H2). */
import { useEffect } from 'react'
import { asId, type BatchId } from '#domain/ids.ts'
import { importMessages as words } from '#i18n/messages/import.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { useSearchParameter } from '#ui/use-address.ts'
import { AtWork } from './AtWork.tsx'
import { BatchReport } from './BatchReport.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { EarlierImports } from './EarlierImports.tsx'
import type { ImportJob } from './import-job.ts'
import type { ImportState } from './import-state.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import styles from './import.module.css'
import { UnfinishedImports } from './UnfinishedImports.tsx'
import { useImportJob } from './use-import-job.ts'
import { useAskedAgain } from './use-read-again.ts'

/** `?batch=` shows the report of one import. */
export function ImportScreen() {
  const [asked, setAsked] = useSearchParameter('batch')
  const [job, state] = useImportJob()
  useAskedAgain(job)
  const done = state.kind === 'done' ? state.batch : null
  const batch = asked === null ? done : asId<BatchId>(asked)
  // The address of a report outlives a reload.
  useEffect(() => {
    if (asked === null && done !== null) setAsked(done)
  }, [asked, done, setAsked])
  usePageTitle(batch === null ? words.title : words.reportTitle)
  if (state.kind === 'preview') return <PreviewPanel job={job} preview={state} />
  if (state.kind === 'reading' || state.kind === 'writing') return <AtWork job={job} state={state} />
  if (batch !== null) {
    const leave = () => {
      job.cancel()
      setAsked(null)
    }
    return <BatchReport batch={batch} job={job} onLeave={leave} />
  }
  return (
    <div className={styles['screen']}>
      {state.kind === 'failed' ? <Failed job={job} state={state} /> : null}
      <UnfinishedImports job={job} />
      <ChooseFiles job={job} />
      <EarlierImports onOpen={setAsked} />
    </div>
  )
}

function Failed({ job, state }: { job: ImportJob; state: Extract<ImportState, { kind: 'failed' }> }) {
  const { happened, kept, next } = words.failed[state.during]
  return (
    <ErrorNotice
      happened={happened}
      kept={kept}
      next={next}
      details={state.message}
      actions={<Button onPress={() => job.cancel()}>{words.failed.again}</Button>}
    />
  )
}
