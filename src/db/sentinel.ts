/**
 * A few numbers about each project kept apart from both homes, in localStorage: they survive when IndexedDB is silently
 * emptied, and tell that something is missing even when both homes are (H5).
 */
import type { ProjectId } from '#domain/ids.ts'

export interface Sentinel {
  readonly epoch: number
  readonly sequence: number
  readonly commits: number
}

/** Where sentinels are kept. Reading gives `null` when there is none or it cannot be read. */
export interface Sentinels {
  read(project: ProjectId): Sentinel | null
  write(project: ProjectId, sentinel: Sentinel): void
  remove(project: ProjectId): void
}

type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Sentinels in localStorage; a storage that refuses (full, forbidden) is as good as none. */
export function storedSentinels(storage: KeyedStorage): Sentinels {
  const key = (project: ProjectId) => `variorum-sentinel-${project}`
  return {
    read: (project) => attempt(() => parse(storage.getItem(key(project)))),
    write: (project, sentinel) => attempt(() => storage.setItem(key(project), JSON.stringify(sentinel))),
    remove: (project) => attempt(() => storage.removeItem(key(project))),
  }
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

function parse(text: string | null): Sentinel | null {
  if (text === null) return null
  const { epoch, sequence, commits } = JSON.parse(text) as Partial<Sentinel>
  if (typeof epoch !== 'number' || typeof sequence !== 'number' || typeof commits !== 'number') return null
  return { epoch, sequence, commits }
}
