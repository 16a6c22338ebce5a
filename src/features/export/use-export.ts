/** Makes the file of one purpose and hands it to the browser; says how far it is and how it went. */
import { useRef, useState } from 'react'
import { fileName } from '#domain/file-name.ts'
import type { FileLock } from '#domain/locked-files.ts'
import { damagedProject } from '#domain/project-files.ts'
import { publishedFormat } from '#domain/publication.ts'
import { formatBytes, formatPercent } from '#i18n/format.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { lockedMessages } from '#i18n/messages/locked.ts'
import { keptOf } from '#state/make-backup.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { download } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import type { Choice } from './use-choice.ts'
import type { Publishing } from './use-publication.ts'
import type { Purpose } from './what-leaves.ts'

export type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: string; readonly isDamaged: boolean }
  | { readonly kind: 'done'; readonly words: string }

export interface Exporting {
  readonly doing: Doing
  readonly start: () => Promise<void>
  /** Stops what is being written; `null` where it cannot be stopped. */
  readonly stop: (() => void) | null
}

interface Wanted {
  readonly purpose: Purpose
  /** Whether private notes leave with a file for a colleague. */
  readonly notes: boolean
  readonly choice: Choice
  /** `null` for a file that is not encrypted. */
  readonly lock: FileLock | null
}

/** `desk` makes files to publish; `null` while it is not there. */
export function useExport({ purpose, notes, choice, lock }: Wanted, { desk }: Pick<Publishing, 'desk'>): Exporting {
  const session = useSession()
  const { projectFiles, lockedFiles, environment, backups } = usePorts()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const stopping = useRef<AbortController | null>(null)
  const name = useRows((snapshot) => snapshot.get('project', session.project)?.name ?? '', ['project'])
  const tell = (said: string) => setDoing({ kind: 'writing', words: said })

  const publish = (signal: AbortSignal): Promise<Blob> => {
    if (!desk) throw new Error(words.working)
    const written = (bytes: number) => tell(words.written(formatBytes(bytes)))
    return desk.write({ ...choice, at: environment.now() }, written, signal)
  }
  const writeProject = (kept: 'colleague' | 'keep'): Promise<Blob> => {
    const { sequence } = session.store.getState()
    const store = { readTexts: session.readTexts.bind(session), commits: session.commits.bind(session) }
    const how = kept === 'keep' ? keptOf(session) : ({ purpose: kept, privateNotes: notes } as const)
    const progressed = (share: number) => tell(words.writing(formatPercent(share)))
    const lacksJournal = (rows: number) => showNotice(words.lacksJournal(rows), { tone: 'problem' })
    return projectFiles.write({ snapshot: session.snapshot, store, sequence }, how, progressed, lacksJournal)
  }
  const locked = async (file: Blob): Promise<Blob> => {
    if (lock === null) return file
    tell(lockedMessages.locking)
    return (await lockedFiles()).lock(file, lock)
  }
  /** What is kept outside the browser counts as a copy. */
  const noteCopy = async (called: string, { size: bytes }: Blob, began: { at: string; sequence: number }) => {
    const took = Date.parse(environment.now()) - Date.parse(began.at)
    await (await backups()).noteDownload(session.project, { ...began, name: called, bytes, took })
  }
  const start = async () => {
    const began = { at: environment.now(), sequence: session.store.getState().sequence }
    const stop = new AbortController()
    stopping.current = stop
    tell(words.writing(formatPercent(0)))
    try {
      const file = purpose === 'publish' ? await publish(stop.signal) : await locked(await writeProject(purpose))
      const { kind, ending } = calledAs(purpose, choice)
      const called = fileName(name, kind, environment.now().slice(0, 10), lock === null ? ending : `${ending}.age`)
      download(file, called)
      if (purpose === 'keep') unattended(noteCopy(called, file, began))
      const done = words.done(called, formatBytes(file.size))
      setDoing({ kind: 'done', words: done })
      announce(done)
    } catch (error) {
      if (stop.signal.aborted) setDoing({ kind: 'done', words: words.cancelled })
      else setDoing({ kind: 'failed', ...failureOf(error) })
    }
  }
  const isStoppable = purpose === 'publish' && doing.kind === 'writing'
  return { doing, start, stop: isStoppable ? () => stopping.current?.abort() : null }
}

function failureOf(error: unknown): { readonly error: string; readonly isDamaged: boolean } {
  if (!(error instanceof Error)) return { error: String(error), isDamaged: false }
  return { error: error.message, isDamaged: error.name === damagedProject }
}

/** What the file is called, between the name of the project and the day. */
function calledAs(purpose: Purpose, { format }: Choice): { readonly kind: string; readonly ending: string } {
  if (purpose !== 'publish') return { kind: words.fileNames[purpose], ending: 'json' }
  return { kind: words.fileNames[format], ending: publishedFormat(format).ending }
}
