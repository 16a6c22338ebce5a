/**
 * Sees to it that a copy of the open project lies in the folder the analyst picked, and is fresh (`untilBackup`). It never stands in the
 * way of work: what fails is told once and tried again.
 */
import { untilBackup, type BackupState, type BackupWork } from '#domain/backup.ts'
import { makeBackup, type BackupParts } from './make-backup.ts'
import type { ProjectSession } from './project-session.ts'

export interface KeeperParts extends BackupParts {
  /** Runs `work` in so many milliseconds, unless what it gives is called before. */
  readonly later: (work: () => void, wait: number) => () => void
  /** Calls `listener` when the page is put out of sight, which may be the last that is heard of it. Returns a function that stops it. */
  readonly whenHidden: (listener: () => void) => () => void
}

const firstPause = 60_000
const longestPause = 30 * 60_000

/** Begins to keep copies; the value it gives stops that. What it is at stands in `view.backup`. */
export function keepBackups(session: ProjectSession, parts: KeeperParts): () => void {
  let state: BackupState | null = null
  let takeBack: (() => void) | null = null
  let isRunning = false
  let isStopped = false
  let failures = 0

  const tell = (backup: BackupWork) => {
    if (!isStopped) session.view.setState({ backup })
  }
  const wait = ({ record }: BackupState, isLeaving = false) =>
    untilBackup(record.folder, { at: parts.now(), sequence: session.store.getState().sequence, isLeaving })

  const make = async (isLeaving: boolean) => {
    takeBack = null
    isRunning = true
    let pause = 0
    tell({ kind: 'working' })
    try {
      const note = await makeBackup(session, parts, (current) => {
        state = current
        return isWritable(current) && wait(current, isLeaving) === 0
      })
      if (note !== null && state !== null) state = { ...state, record: { ...state.record, folder: note } }
      failures = 0
      tell({ kind: 'resting' })
    } catch (error) {
      pause = Math.min(longestPause, firstPause * 2 ** failures)
      failures += 1
      tell({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
    isRunning = false
    look(pause)
  }
  const begin = (isLeaving: boolean) => {
    make(isLeaving).catch(() => undefined)
  }
  const setTimer = (pause: number, current: BackupState) => {
    // What failed is tried again after a pause, whatever is written meanwhile.
    if (pause === 0 && failures > 0) return
    takeBack?.()
    const due = wait(current)
    takeBack = due === null ? null : parts.later(() => begin(false), Math.max(due, pause))
  }
  const look = (pause = 0) => {
    if (state === null || isRunning || isStopped) return
    if (isWritable(state)) {
      if (session.view.getState().backup.kind === 'waiting') tell({ kind: 'resting' })
      setTimer(pause, state)
    } else {
      takeBack?.()
      tell({ kind: state.folder === null ? 'resting' : 'waiting' })
    }
  }
  const stopListening = [
    parts.backups.follow(session.project, (next) => {
      // Another folder, or leave to write, may be just what was missing.
      if (next.folder?.name !== state?.folder?.name || next.folder?.access !== state?.folder?.access) failures = 0
      state = next
      look()
    }),
    session.subscribe(() => look()),
    parts.whenHidden(() => {
      if (state === null || isRunning || !isWritable(state) || wait(state, true) !== 0) return
      takeBack?.()
      begin(true)
    }),
  ]
  return () => {
    isStopped = true
    takeBack?.()
    for (const stop of stopListening) stop()
  }
}

function isWritable({ folder }: BackupState): boolean {
  return folder?.access === 'granted'
}
