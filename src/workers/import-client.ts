/** The port `ImportReader` over a worker: one worker for each run, ended with it. */
import { proxy, wrap } from 'comlink'
import type { ArticleDraft, ImportReading } from '#domain/import-draft.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'
import type { ImportSessionApi, ReadingSummary } from './import.worker.ts'
import workerUrl from './import.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Makes a reader. Workers are started when a run begins, never before. */
export function createImportReader(): ImportReader {
  return {
    read: (files, context, progressed) =>
      startRun(context.project, async (session) => {
        await addAll(session, files)
        return session.read(context.known, context.glossLanguage, new Map(), proxy(progressed))
      }),
    paste: (pasted, context) =>
      startRun(context.project, (session) => session.paste(pasted, context.known, context.glossLanguage)),
  }
}

/** Files handed over in one message: the browser takes a tenth of a millisecond and more for each, and the page waits. */
const filesAtOnce = 50

/** Drafts fetched in one message, few enough to be copied within a frame. */
const draftsAtOnce = 200

type Session = ReturnType<typeof wrap<ImportSessionApi>>

function startRun(project: ProjectId, begin: (session: Session) => Promise<ReadingSummary>): ImportRun {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'import' })
  const session = wrap<ImportSessionApi>(worker)
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The import worker has stopped.')), { once: true })
  })
  const end = () => worker.terminate()
  return {
    reading: Promise.race([readFirst(session, project, begin), failed]),
    again: (charsets, { known, glossLanguage }, progressed) =>
      Promise.race([readAll(session, () => session.read(known, glossLanguage, charsets, proxy(progressed))), failed]),
    beginning: (file, charset) => Promise.race([session.beginning(file, charset), failed]),
    texts: (hashes) => Promise.race([session.texts(hashes), failed]),
    likeness: (pairs) => Promise.race([session.likeness(pairs), failed]),
    noteKnown: (texts) => Promise.race([session.noteKnown(texts), failed]),
    nearDuplicates: () => Promise.race([session.nearDuplicates(), failed]),
    add: (files) => Promise.race([addAll(session, files), failed]),
    pause: () => session.pause(),
    resume: () => session.resume(),
    keepOriginals: (batch) => Promise.race([session.keepOriginals(batch), failed]),
    cancel: () => session.cancel(),
    close: () => {
      // The worker tidies up first; where it cannot, the next one does.
      Promise.race([session.end(), failed]).then(end, end)
    },
  }
}

/** Gives how many the session took. */
async function addAll(session: Session, files: readonly File[]): Promise<number> {
  for (let at = 0; at < files.length; at += filesAtOnce)
    if (!(await session.add(files.slice(at, at + filesAtOnce)))) return at
  return files.length
}

async function readFirst(
  session: Session,
  project: ProjectId,
  begin: (session: Session) => Promise<ReadingSummary>,
): Promise<ImportReading> {
  await session.keepOriginalsIn(project, crypto.randomUUID())
  return readAll(session, begin)
}

async function readAll(session: Session, begin: (session: Session) => Promise<ReadingSummary>): Promise<ImportReading> {
  const summary = await begin(session)
  const drafts: ArticleDraft[] = []
  while (drafts.length < summary.drafts) {
    drafts.push(...(await session.drafts(drafts.length, drafts.length + draftsAtOnce)))
  }
  return { ...summary, drafts }
}
