/**
 * Notes about each project in localStorage, beside the sentinels: which tabs have it open, so that an end without a goodbye is seen at
 * the next start, and what the last check of its homes came to (H5).
 */
import type { CheckNote } from '#domain/health.ts'
import type { ProjectId, TabId } from '#domain/ids.ts'

export interface OpenMarks {
  /** Tabs that opened a project and did not close it. */
  tabs(project: ProjectId): readonly TabId[]
  open(project: ProjectId, tab: TabId): void
  close(project: ProjectId, tab: TabId): void
  /** `null` when there was no check, or what was noted cannot be read. */
  lastCheck(project: ProjectId): CheckNote | null
  noteCheck(project: ProjectId, note: CheckNote): void
  /** Whether the database is being removed and filled again, to erase something: its absence is no loss then. */
  isErasing(project: ProjectId): boolean
  noteErasing(project: ProjectId, isErasing: boolean): void
  remove(project: ProjectId): void
}

type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const openKey = (project: ProjectId) => `variorum-open-${project}`
const erasingKey = (project: ProjectId) => `variorum-erasing-${project}`
const checkKey = (project: ProjectId) => `variorum-check-${project}`

/** Marks in localStorage; a storage that refuses (full, forbidden) is as good as none. */
export function storedMarks(storage: KeyedStorage): OpenMarks {
  const read = (key: string): unknown => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null')
    } catch {
      return null
    }
  }
  const write = (key: string, value: unknown) => {
    try {
      if (value === null) storage.removeItem(key)
      else storage.setItem(key, JSON.stringify(value))
    } catch {
      // Without the mark an unclean end is not seen; what is compared at each start does not need it.
    }
  }
  const tabs = (project: ProjectId) => {
    const noted = read(openKey(project))
    return Array.isArray(noted) ? noted.filter((tab): tab is TabId => typeof tab === 'string') : []
  }
  const without = (project: ProjectId, tab: TabId) => tabs(project).filter((other) => other !== tab)
  return {
    tabs,
    open: (project, tab) => write(openKey(project), [...without(project, tab), tab]),
    close: (project, tab) => {
      const others = without(project, tab)
      write(openKey(project), others.length === 0 ? null : others)
    },
    lastCheck: (project) => {
      const { at, isSound } = (read(checkKey(project)) ?? {}) as Partial<CheckNote>
      return typeof at === 'string' && typeof isSound === 'boolean' ? { at, isSound } : null
    },
    noteCheck: (project, note) => write(checkKey(project), note),
    isErasing: (project) => read(erasingKey(project)) === true,
    noteErasing: (project, isErasing) => write(erasingKey(project), isErasing ? true : null),
    remove: (project) => {
      write(openKey(project), null)
      write(checkKey(project), null)
      write(erasingKey(project), null)
    },
  }
}
