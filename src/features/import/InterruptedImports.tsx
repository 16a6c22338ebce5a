/** Imports that were broken off, each to be resumed or removed (H2). Those another tab is writing are not shown. */
import { useEffect, useState } from 'react'
import type { BatchId } from '#domain/ids.ts'
import type { Batch } from '#domain/records.ts'
import type { LeftReading } from '#domain/left-reading.ts'
import { importMessages } from '#i18n/messages/import.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { tell } from '#state/session-view.ts'
import { removeBatch } from '#commands/import/remove-batch.ts'
import { Button } from '#ui/Button.tsx'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import type { ImportJob } from './import-job.ts'
import { leftBehind } from './import-lock.ts'
import { keptBeforeBreak, stepOfBatch, takeBack } from './import-steps.ts'
import { goOnWith } from './once-imported.ts'
import styles from './import.module.css'

const words = importMessages.interrupted

interface InterruptedImportsProps {
  readonly job: ImportJob
  /** Whose files are here still, by batch. */
  readonly readings: ReadonlyMap<BatchId, LeftReading>
  readonly onChange: () => void
}

/** Nothing where no import was broken off. */
export function InterruptedImports({ job, readings, onChange }: InterruptedImportsProps) {
  const session = useSession()
  const { importReader } = usePorts()
  const [running, kept] = useBrokenOff(session)
  const counts = useRows(
    (snapshot) => new Map(running.map(({ id }) => [id, snapshot.byIndex('articles', 'batch', id).length])),
    ['articles'],
    [running],
  )
  const resume = async (batch: BatchId) => {
    if (!(await job.resume(batch))) showNotice(words.cannotResume, { tone: 'problem' })
  }
  /** False where it could not be taken away; then it was said why. */
  const takeAway = async (batch: BatchId): Promise<boolean> => {
    const step = stepOfBatch(session, batch)
    const taken = step === null ? null : await takeBack(session, batch, step)
    if (taken?.kind === 'cancelled') return true
    // Something stands in the way of taking it back as it came: it goes as a deletion, which can be undone.
    const result = await session.dispatch(removeBatch, { batch })
    if (result.ok) await session.pendingImports.drop(batch)
    else tell(session.view, [result.rejection])
    return result.ok
  }
  /** Back to where it was before it was being kept: its files are read again. */
  const readAgain = async (batch: BatchId, reading: LeftReading) => {
    if (job.isFree && (await takeAway(batch))) await goOnWith(job, session.project, reading)
  }
  const [asked, setAsked] = useState<Batch | null>(null)
  const remove = async (batch: BatchId) => {
    setAsked(null)
    if (!(await takeAway(batch))) return
    const reading = readings.get(batch)
    if (reading) await (await importReader()).forget(session.project, reading.id)
    showNotice(words.removed)
    onChange()
  }
  const sections = running
    .filter(({ id }) => kept.has(id))
    .map((batch) => {
      const { id, name } = batch
      const part = kept.get(id) ?? null
      const reading = readings.get(id)
      const goOn = reading ? () => readAgain(id, reading) : () => resume(id)
      return (
        <section key={id} className={styles['interrupted']} role="alert">
          <h2>{words.title(name)}</h2>
          <p>{reading ? words.copied : part === null ? words.text(counts.get(id) ?? 0) : unfinished(part)}</p>
          <div className={styles['buttons']}>
            {part === 0 && !reading ? null : (
              <Button kind="primary" onPress={() => unattended(goOn())}>
                {reading || part === null ? words.resume : words.takeIn}
              </Button>
            )}
            <Button onPress={() => setAsked(batch)}>{words.remove}</Button>
          </div>
        </section>
      )
    })
  return (
    <>
      {sections}
      {asked === null ? null : (
        <DeleteQuestion
          title={words.question(asked.name)}
          action={words.remove}
          onDelete={() => remove(asked.id)}
          onClose={() => setAsked(null)}
        >
          <p>{words.goes}</p>
        </DeleteQuestion>
      )}
    </>
  )
}

/** The batches that are not complete, and how much was kept of those that no tab is writing, once it is known. */
function useBrokenOff(session: ProjectSession): readonly [readonly Batch[], ReadonlyMap<BatchId, number | null>] {
  const running = useRows(
    (snapshot) => [...snapshot.all('batches')].filter(({ status }) => status === 'running'),
    ['batches'],
  )
  const [left, setLeft] = useState<readonly BatchId[]>([])
  useEffect(() => {
    let isCurrent = true
    unattended(
      leftBehind(running.map(({ id }) => id)).then((found) => {
        if (isCurrent) setLeft(found)
      }),
    )
    return () => {
      isCurrent = false
    }
  }, [running])
  const [kept, setKept] = useState<ReadonlyMap<BatchId, number | null>>(new Map())
  useEffect(() => {
    let isCurrent = true
    const all = left.map(async (batch) => [batch, await keptBeforeBreak(session, batch)] as const)
    unattended(
      Promise.all(all).then((found) => {
        if (isCurrent) setKept(new Map(found))
      }),
    )
    return () => {
      isCurrent = false
    }
  }, [session, left])
  return [running, kept]
}

function unfinished(kept: number): string {
  return kept === 0 ? words.nothingKept : words.unfinished(kept)
}
