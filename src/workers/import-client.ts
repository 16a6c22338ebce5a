/** The port `ImportReader` over a worker: one worker for each run, ended with it. */
import { proxy, wrap } from 'comlink'
import type { ArticleDraft, ImportReading, PastedText } from '#domain/import-draft.ts'
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'
import { ReadingTakenError, type ReadingId } from '#domain/left-reading.ts'
import type { ImportSessionApi, ReadingSummary } from './import.worker.ts'
import workerUrl from './import.worker.ts?worker&url'
import { forgetReading, keptReadings, whenLeft } from './left-readings.ts'
import type { BegunReading } from './reading-log.ts'
import { scriptUrl } from './script-url.ts'

/** Makes a reader. Workers are started when a run begins, never before. */
export function createImportReader(): ImportReader {
  return {
    read: (files, context, progressed) =>
      startRun(crypto.randomUUID(), async (session, id) => {
        await session.begin(context.project, id, begun(null), files.length)
        await addAll(session, files)
        return session.read(context, new Map(), proxy(progressed))
      }),
    paste: (pasted, context) =>
      startRun(crypto.randomUUID(), async (session, id) => {
        await session.begin(context.project, id, begun(pasted), 0)
        return session.paste(pasted, context)
      }),
    takeUp: ({ id }, chosen, context, progressed) =>
      startRun(id, async (session) => {
        if (!(await session.takeUp(context.project, id))) throw new ReadingTakenError()
        return session.read(context, chosen, proxy(progressed))
      }),
    left: keptReadings,
    whenLeft,
    forget: forgetReading,
  }
}

const begun = (pasted: PastedText | null): BegunReading => ({ at: new Date().toISOString(), pasted })

/** Files handed over in one message: the browser takes a tenth of a millisecond and more for each, and the page waits. */
const filesAtOnce = 50

/** Drafts fetched in one message, few enough to be copied within a frame. */
const draftsAtOnce = 200

type Session = ReturnType<typeof wrap<ImportSessionApi>>

type Begin = (session: Session, id: ReadingId) => Promise<ReadingSummary>

function startRun(id: ReadingId, begin: Begin): ImportRun {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'import' })
  const session = wrap<ImportSessionApi>(worker)
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The import worker has stopped.')), { once: true })
  })
  const end = () => worker.terminate()
  return {
    id,
    reading: Promise.race([readAll(session, () => begin(session, id)), failed]),
    again: (choices, context, progressed) =>
      Promise.race([readAll(session, () => session.read(context, choices, proxy(progressed))), failed]),
    beginning: (file, charset) => Promise.race([session.beginning(file, charset), failed]),
    columns: (file) => Promise.race([session.columns(file), failed]),
    texts: (hashes) => Promise.race([session.texts(hashes), failed]),
    likeness: (pairs) => Promise.race([session.likeness(pairs), failed]),
    noteKnown: (texts) => Promise.race([session.noteKnown(texts), failed]),
    nearDuplicates: () => Promise.race([session.nearDuplicates(), failed]),
    proposeDates: (drafts, known) => Promise.race([session.proposeDates(drafts, known), failed]),
    add: (files) => Promise.race([addAll(session, files), failed]),
    pause: () => session.pause(),
    resume: () => session.resume(),
    keepOriginals: (batch) => Promise.race([session.keepOriginals(batch), failed]),
    unkept: () => Promise.race([session.unkept(), failed]),
    note: (decision) => Promise.race([session.note(decision), failed]),
    noteBatch: (batch) => Promise.race([session.noteBatch(batch), failed]),
    dropCopies: () => Promise.race([session.dropCopies(), failed]),
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

async function readAll(session: Session, begin: () => Promise<ReadingSummary>): Promise<ImportReading> {
  const summary = await begin()
  const drafts: ArticleDraft[] = []
  while (drafts.length < summary.drafts) {
    drafts.push(...(await session.drafts(drafts.length, drafts.length + draftsAtOnce)))
  }
  return { ...summary, drafts }
}
