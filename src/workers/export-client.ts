/** The port `ProjectFiles` over a worker: one worker for each file, ended when it is written, refused or closed. */
import { proxy, wrap, type Remote } from 'comlink'
import type { DeviceId, ProjectId } from '#domain/ids.ts'
import { damagedProject, type FoundProject, type OpenProjectFile, type ProjectFiles } from '#domain/project-files.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import type { ProjectFileSessionApi } from './export.worker.ts'
import workerUrl from './export.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'
import { heldRows, sendRows } from './send-rows.ts'

/** Makes the writer and reader of project files. `noteDamage` is told of a project whose file would not open. */
export function startProjectFiles(noteDamage: (project: ProjectId) => void): ProjectFiles {
  return {
    write: ({ snapshot, store, sequence }, purpose, progressed, lacksJournal = () => undefined) => {
      const writing = withWorker(async (session) => {
        // What is written while they are sent is not in the journal up to `sequence`.
        await sendRows((table, rows) => session.rows(table, rows), heldRows(snapshot))
        const expected = expectedPieces(snapshot, purpose.purpose === 'keep' ? sequence : 0)
        const home = {
          readTexts: store.readTexts.bind(store),
          commits: store.commits.bind(store),
          progressed: (pieces: number) => progressed(Math.min(1, pieces / expected)),
          lacksJournal,
        }
        return session.write(proxy(home), sequence, purpose)
      })
      return writing.catch((error: unknown) => {
        if (error instanceof Error && error.name === damagedProject)
          for (const { id } of snapshot.all('project')) noteDamage(id)
        throw error
      })
    },
    read: async (file) => {
      const worker = startWorker()
      try {
        const found = await worker.until(async (session) => await session.read(file))
        if (!('refused' in found)) return { opened: openFile(worker, found) }
        worker.end()
        return found
      } catch (error) {
        worker.end()
        throw error
      }
    },
  }
}

function openFile({ until, end }: RunningWorker, found: FoundProject): OpenProjectFile {
  const fill = (copy: { readonly id: ProjectId; readonly name: string } | null) => (device: DeviceId) =>
    until((session) => session.fill(device, copy))
  return {
    found,
    asItIs: () => ({ summary: found.summary, fill: fill(null) }),
    asCopy: (id, name) => ({ summary: { ...found.summary, id, name }, fill: fill({ id, name }) }),
    close: end,
  }
}

interface RunningWorker {
  /** Rejects as soon as the worker fails. */
  readonly until: <Result>(work: (session: Remote<ProjectFileSessionApi>) => Promise<Result>) => Promise<Result>
  readonly end: () => void
}

function startWorker(): RunningWorker {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'project file' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker for project files has stopped.')), {
      once: true,
    })
  })
  // It is looked at in every race below; between them nobody waits for it.
  failed.catch(() => undefined)
  const session = wrap<ProjectFileSessionApi>(worker)
  return { until: (work) => Promise.race([work(session), failed]), end: () => worker.terminate() }
}

async function withWorker<Result>(work: (session: Remote<ProjectFileSessionApi>) => Promise<Result>): Promise<Result> {
  const { until, end } = startWorker()
  try {
    return await until(work)
  } finally {
    end()
  }
}

/** About how many pieces the file will have: a row, a commit and a text is one each. */
function expectedPieces(snapshot: Snapshot, commits: number): number {
  const rows = tableNames.reduce((sum, table) => sum + snapshot.size(table), 0)
  return Math.max(1, rows + commits + snapshot.size('revisions'))
}
