/** Imports that were broken off, each to be resumed or removed (H2). Those another tab is writing are not shown. */
import { useEffect, useState } from 'react'
import type { BatchId } from '#domain/ids.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { tell } from '#state/session-view.ts'
import { removeBatch } from '#commands/import/remove-batch.ts'
import { Button } from '#ui/Button.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import type { ImportJob } from './import-job.ts'
import { leftBehind } from './import-lock.ts'
import { keptBeforeBreak, stepOfBatch, takeBack } from './import-steps.ts'
import styles from './import.module.css'

const words = importMessages.interrupted

/** Nothing where no import was broken off. */
export function InterruptedImports({ job }: { readonly job: ImportJob }) {
  const session = useSession()
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
  const counts = useRows(
    (snapshot) => new Map(running.map(({ id }) => [id, snapshot.byIndex('articles', 'batch', id).length])),
    ['articles'],
    [running],
  )
  const resume = async (batch: BatchId) => {
    if (!(await job.resume(batch))) showNotice(words.cannotResume, { tone: 'problem' })
  }
  const remove = async (batch: BatchId) => {
    const step = stepOfBatch(session, batch)
    const taken = step === null ? null : await takeBack(session, batch, step)
    if (taken?.kind !== 'cancelled') {
      // Something stands in the way of taking it back as it came: it goes as a deletion, which can be undone.
      const result = await session.dispatch(removeBatch, { batch })
      if (!result.ok) return tell(session.view, [result.rejection])
      await session.pendingImports.drop(batch)
    }
    showNotice(words.removed)
  }
  return running
    .filter(({ id }) => kept.has(id))
    .map(({ id, name }) => {
      const part = kept.get(id) ?? null
      return (
        <section key={id} className={styles['interrupted']} role="alert">
          <h2>{words.title(name)}</h2>
          <p>{part === null ? words.text(counts.get(id) ?? 0) : unfinished(part)}</p>
          <div className={styles['buttons']}>
            {part === 0 ? null : (
              <Button kind="primary" onPress={() => unattended(resume(id))}>
                {part === null ? words.resume : words.takeIn}
              </Button>
            )}
            <Button onPress={() => unattended(remove(id))}>{words.remove}</Button>
          </div>
        </section>
      )
    })
}

function unfinished(kept: number): string {
  return kept === 0 ? words.nothingKept : words.unfinished(kept)
}
