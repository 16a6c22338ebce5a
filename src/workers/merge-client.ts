/** The port `ProjectMerger` over a worker: one worker for each look, ended when the merge is closed or the look fails. */
import { wrap, type Remote } from 'comlink'
import type { Change } from '#domain/change.ts'
import type { StoredText } from '#domain/ports.ts'
import type { MergeReading, OpenMerge, ProjectMerger } from '#domain/project-merger.ts'
import { tableNames } from '#domain/tables.ts'
import type { MergeSessionApi } from './merge.worker.ts'
import workerUrl from './merge.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'
import { sendRows } from './send-rows.ts'

/** Changes asked for in one message, few enough to be copied within a frame. */
const changesAtOnce = 500
/** One commit may hold the rows of 500 articles. */
const commitsAtOnce = 50
const textsAtOnce = 100

type Session = Remote<MergeSessionApi>
type Own = Parameters<ProjectMerger['look']>[1]
type Progressed = Parameters<ProjectMerger['look']>[2]

/** Makes the merger. */
export function createProjectMerger(): ProjectMerger {
  return {
    look: async (file, own, progressed, signal) => {
      signal.throwIfAborted()
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'merge' })
      const failed = new Promise<never>((_, reject) => {
        worker.addEventListener('error', () => reject(new Error('The worker that merges has stopped.')), { once: true })
        signal.addEventListener('abort', () => reject(new Error('No longer wanted.')), { once: true })
      })
      try {
        const reading = await Promise.race([lookWith(wrap<MergeSessionApi>(worker), file, own, progressed), failed])
        if ('refused' in reading) worker.terminate()
        return 'refused' in reading ? reading : { merge: { ...reading, close: () => worker.terminate() } }
      } catch (error) {
        worker.terminate()
        throw error
      }
    },
  }
}

async function lookWith(
  session: Session,
  file: Blob,
  own: Own,
  progressed: Progressed,
): Promise<Extract<MergeReading, { refused: unknown }> | Omit<OpenMerge, 'close'>> {
  await handOver(session, own, progressed)
  const look = await session.look(file, own.lost)
  if ('refused' in look) return look
  const changes: Change[] = []
  for (let part = await session.changesFrom(0, changesAtOnce); part.length > 0;) {
    changes.push(...part)
    part = await session.changesFrom(changes.length, changesAtOnce)
  }
  return {
    look: { ...look, changes },
    async *newTexts(): AsyncGenerator<readonly StoredText[]> {
      for (let from = 0; from < look.texts.length; from += textsAtOnce)
        yield await session.texts(look.texts.slice(from, from + textsAtOnce))
    },
  }
}

async function handOver(session: Session, { snapshot, store, sequence }: Own, progressed: Progressed): Promise<void> {
  const total = tableNames.reduce((sum, table) => sum + snapshot.size(table), 0) + sequence
  let done = 0
  await sendRows(async (table, rows) => {
    await session.rows(table, rows)
    progressed((done += rows.length), total)
  }, snapshot)
  for (let from = 0; from < sequence; from += commitsAtOnce) {
    await session.commits(await store.commits(from, Math.min(from + commitsAtOnce, sequence)))
    progressed((done = Math.min(total, done + commitsAtOnce)), total)
  }
}
