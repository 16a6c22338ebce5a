/**
 * Where words typed and not yet written lie: in this tab's session storage, by project, hidden by a secret that lies with the project. What
 * the storage refuses, being full or forbidden, lives as long as the page. Storing a very long text takes so long that it waits for a pause in the typing.
 */
import type { DraftCipher } from '#domain/draft-cipher.ts'

const prefix = 'variorum.draft.'
/** Characters of one field from which on a draft is stored in a pause only; half a second of typing is all a crash can take. */
const long = 100_000
const pause = 500

export interface DraftStore {
  /** What was kept at a place (`<project>/<field>`); `null` when nothing was or it is damaged. */
  read(place: string): unknown
  /** Keeps what is typed, or with `null` nothing. */
  keep(place: string, draft: { readonly typed: unknown } | null): void
  /** Hides what is kept of a project from now on; with `null` it is kept as it is. */
  hide(project: string, cipher: DraftCipher | null): void
  /** False when a reload would lose what was kept at a place. */
  isSafe(place: string): boolean
  /** The places that begin so and have something kept. */
  placesUnder(beginning: string): readonly string[]
  /** Drops all drafts of a project. */
  forget(project: string): void
  /** Calls back with each project whose drafts are dropped. */
  readonly onForget: (listener: (project: string) => void) => void
  /** Stores what waits for a pause. */
  readonly settle: () => void
  /** Calls back after every change; gives the way to leave. */
  readonly subscribe: (listener: () => void) => () => void
}

/** `storage` is `null` where the browser gives none; `later` does some work in the next pause. */
export function createDraftStore(storage: Storage | null, later: (work: () => void) => void): DraftStore {
  const unstored = new Map<string, object>()
  const refused = new Set<string>()
  const listeners = new Set<() => void>()
  const forgetters = new Set<(project: string) => void>()
  const ciphers = new Map<string, DraftCipher | null>()
  const cipherOf = (place: string) => ciphers.get(place.slice(0, place.indexOf('/'))) ?? null
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const drop = (place: string) => {
    unstored.delete(place)
    refused.delete(place)
    storage?.removeItem(prefix + place)
  }
  const placesUnder = (beginning: string) => {
    const places = new Set([...unstored.keys(), ...placesIn(storage)])
    return [...places].filter((place) => place.startsWith(beginning))
  }
  const store = (place: string, draft: object) => {
    try {
      if (storage === null) throw new Error('no storage')
      const words = JSON.stringify(draft)
      storage.setItem(prefix + place, cipherOf(place)?.seal(words) ?? words)
      unstored.delete(place)
      refused.delete(place)
    } catch {
      // An older form that is still stored is better than nothing after a reload.
      refused.add(place)
    }
  }
  const settle = () => {
    for (const [place, draft] of unstored) store(place, draft)
    tell()
  }
  return {
    read(place) {
      const stored = storage?.getItem(prefix + place) ?? null
      return unstored.get(place) ?? parsed(stored === null ? null : (cipherOf(place)?.open(stored) ?? stored))
    },
    hide: (project, cipher) => void ciphers.set(project, cipher),
    keep(place, draft) {
      if (draft === null) drop(place)
      else {
        unstored.set(place, draft)
        if (isLong(draft.typed)) later(settle)
        else store(place, draft)
      }
      tell()
    },
    isSafe: (place) => !refused.has(place),
    placesUnder,
    forget(project) {
      placesUnder(`${project}/`).forEach(drop)
      for (const listener of forgetters) listener(project)
    },
    onForget: (listener) => void forgetters.add(listener),
    settle,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

let timer: ReturnType<typeof setTimeout> | undefined

/** The drafts of this tab. */
export const tabDrafts = createDraftStore(tabStorage(), (work) => {
  clearTimeout(timer)
  timer = setTimeout(work, pause)
})

const otherTabs = typeof document === 'undefined' ? null : new BroadcastChannel('variorum.drafts')
otherTabs?.addEventListener('message', ({ data }) => tabDrafts.forget(String(data)))
// A page is told that it goes, or is out of sight and may be killed.
if (typeof document !== 'undefined') {
  addEventListener('pagehide', tabDrafts.settle)
  document.addEventListener('visibilitychange', tabDrafts.settle)
}

/** Drops the drafts of a project that is no more, in every open tab. */
export function forgetDrafts(project: string): void {
  tabDrafts.forget(project)
  otherTabs?.postMessage(project)
}

/** True for a text, or a form with a text in it, that takes long to store. */
function isLong(typed: unknown): boolean {
  const texts = typeof typed === 'object' && typed !== null ? Object.values(typed) : [typed]
  return texts.some((text) => typeof text === 'string' && text.length > long)
}

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? null : JSON.parse(stored)
  } catch {
    return null
  }
}

function placesIn(storage: Storage | null): readonly string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}

/** Where all storing is forbidden, the mere asking throws. */
function tabStorage(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
