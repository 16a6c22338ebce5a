/** The list of notices on show. One list per page; `Toasts` draws it. */

/** What a notice can offer, for example "Undo". */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

export interface ToastNotice {
  readonly id: number
  readonly text: string
  /** `refusal`: what was asked for could not be done, which is no news once something else is done or refused. */
  readonly tone: 'notice' | 'refusal' | 'problem'
  readonly action: NoticeAction | null
}

const SHOWN_AT_MOST = 3
let shown: readonly ToastNotice[] = []
let nextId = 1
const listeners = new Set<() => void>()

function set(next: readonly ToastNotice[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/**
 * Shows a notice and returns its id; one that says the same is replaced, and a refusal by the next one. It stays until it is closed,
 * pushed out by the third newer one, or, for a plain `notice`, until `Toasts` lets it go or what it speaks of is undone. A `problem`
 * says what happened, what was kept and what to do.
 */
export function showNotice(
  text: string,
  options: { readonly tone?: ToastNotice['tone']; readonly action?: NoticeAction } = {},
): number {
  const id = nextId
  nextId += 1
  const { tone = 'notice', action = null } = options
  const isReplaced = (notice: ToastNotice) => notice.text === text || (tone === 'refusal' && notice.tone === 'refusal')
  const others = shown.filter((notice) => !isReplaced(notice))
  set([...others, { id, text, tone, action }].slice(-SHOWN_AT_MOST))
  return id
}

/** Takes a notice away; an id that is gone changes nothing. */
export function dismissNotice(id: number): void {
  if (shown.some((notice) => notice.id === id)) set(shown.filter((notice) => notice.id !== id))
}

/** Takes away what was said of things done, because they are being undone. */
export function dismissDone(): void {
  dismissAll('notice')
}

/** Takes away what was refused, because something was done. */
export function dismissRefusal(): void {
  dismissAll('refusal')
}

/** Takes away the newest; for the keyboard. */
export function dismissNewest(): void {
  set(shown.slice(0, -1))
}

function dismissAll(what: ToastNotice['tone']): void {
  if (shown.some(({ tone }) => tone === what)) set(shown.filter(({ tone }) => tone !== what))
}

/** For `useSyncExternalStore`. */
export const noticeStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): readonly ToastNotice[] => shown,
}
