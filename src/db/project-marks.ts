/**
 * Notes about each project in localStorage, beside the sentinels: which tabs closed it, what the last check of its homes came to (H5),
 * and whether something is being erased from it (H8).
 */
import type { CheckNote } from '#domain/health.ts'
import type { ProjectId, TabId } from '#domain/ids.ts'

export interface ProjectMarks {
  /** Whether a tab closed a project, until that is noted where it lasts. */
  saidGoodbye(project: ProjectId, tab: TabId): boolean
  sayGoodbye(project: ProjectId, tab: TabId): void
  dropGoodbye(project: ProjectId, tab: TabId): void
  /** `null` when there was no check, or what was noted cannot be read. */
  lastCheck(project: ProjectId): CheckNote | null
  noteCheck(project: ProjectId, note: CheckNote): void
  /** Whether the database is being removed and filled again, to erase something: its absence is no loss then. */
  isErasing(project: ProjectId): boolean
  noteErasing(project: ProjectId, isErasing: boolean): void
  remove(project: ProjectId): void
}

type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One for each tab: tabs that close together would write over each other's. */
const goodbyeKey = (project: ProjectId, tab: TabId) => `variorum-goodbye-${project}-${tab}`
const erasingKey = (project: ProjectId) => `variorum-erasing-${project}`
const checkKey = (project: ProjectId) => `variorum-check-${project}`

/** Marks in localStorage; a storage that refuses (full, forbidden) is as good as none. */
export function storedMarks(storage: KeyedStorage): ProjectMarks {
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
      // Without a goodbye a copy of the journal too many is kept; what is compared at each start needs no mark.
    }
  }
  return {
    saidGoodbye: (project, tab) => read(goodbyeKey(project, tab)) === true,
    sayGoodbye: (project, tab) => write(goodbyeKey(project, tab), true),
    dropGoodbye: (project, tab) => write(goodbyeKey(project, tab), null),
    lastCheck: (project) => {
      const { at, isSound } = (read(checkKey(project)) ?? {}) as Partial<CheckNote>
      return typeof at === 'string' && typeof isSound === 'boolean' ? { at, isSound } : null
    },
    noteCheck: (project, note) => write(checkKey(project), note),
    isErasing: (project) => read(erasingKey(project)) === true,
    noteErasing: (project, isErasing) => write(erasingKey(project), isErasing ? true : null),
    remove: (project) => {
      write(checkKey(project), null)
      write(erasingKey(project), null)
    },
  }
}
