/** The port `ProjectFiles` over a worker: one worker for each file, ended with it. */
import { proxy, wrap, type Remote } from 'comlink'
import type { ProjectFiles } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import type { ProjectFileSessionApi } from './export.worker.ts'
import workerUrl from './export.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'
import { heldRows, sendRows } from './send-rows.ts'

/** Makes the writer and reader of project files. */
export function createProjectFiles(): ProjectFiles {
  return {
    write: ({ snapshot, store, sequence }, purpose, progressed) =>
      withWorker(async (session) => {
        // What is written while they are sent is not in the journal up to `sequence`.
        await sendRows((table, rows) => session.rows(table, rows), heldRows(snapshot))
        const expected = expectedPieces(snapshot, purpose.purpose === 'keep' ? sequence : 0)
        const home = {
          text: store.text.bind(store),
          commits: store.commits.bind(store),
          progressed: (pieces: number) => progressed(Math.min(1, pieces / expected)),
        }
        return session.write(proxy(home), sequence, purpose)
      }),
    read: (file) => withWorker(async (session) => await session.read(file)),
  }
}

async function withWorker<Result>(work: (session: Remote<ProjectFileSessionApi>) => Promise<Result>): Promise<Result> {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'project file' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker for project files has stopped.')), {
      once: true,
    })
  })
  try {
    return await Promise.race([work(wrap<ProjectFileSessionApi>(worker)), failed])
  } finally {
    worker.terminate()
  }
}

/** About how many pieces the file will have: a row, a commit and a text is one each. */
function expectedPieces(snapshot: Snapshot, commits: number): number {
  const rows = tableNames.reduce((sum, table) => sum + snapshot.size(table), 0)
  return Math.max(1, rows + commits + snapshot.size('revisions'))
}
