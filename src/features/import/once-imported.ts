/** What is to be done when the import at hand is written. */
import type { LeftReading } from '#domain/left-reading.ts'
import { tabDrafts } from '#ui/draft-store.ts'
import type { ImportJob } from './import-job.ts'

/** The field in which an article is pasted. */
export const pasteField = 'import/paste'

/** Calls `done` when what is imported next is written; never when that is cancelled or fails. */
export function onceImported(job: ImportJob, done: () => void): void {
  const leave = job.subscribe(() => {
    const { kind } = job.state()
    if (kind === 'done') done()
    if (kind === 'done' || kind === 'idle' || kind === 'failed') leave()
  })
}

/** Takes up what was left. What was typed to be pasted is kept until then, as if the page had never gone. */
export async function goOnWith(job: ImportJob, project: string, reading: LeftReading): Promise<void> {
  if (reading.isPasted && job.isFree) onceImported(job, () => tabDrafts.keep(`${project}/${pasteField}`, null))
  await job.takeUp(reading)
}
