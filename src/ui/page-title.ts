/** What the page is called: in the top line (its `h1`), in the browser's tab, and when it is read out on arrival. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Address } from './address.ts'

/** One step of the way here. */
export interface Crumb {
  readonly title: string
  readonly to: Address
}

export interface PageTitle {
  readonly title: string
  /** Language of the title where it is users' text (T5); `null` for the interface's own words. */
  readonly lang: string | null
  /** The way from the project to here, without the project and the page itself. */
  readonly crumbs: readonly Crumb[]
}

const none: PageTitle = { title: '', lang: null, crumbs: [] }
let current = none
const listeners = new Set<() => void>()

function set(next: PageTitle): void {
  if (JSON.stringify(next) === JSON.stringify(current)) return
  current = next
  for (const listener of listeners) listener()
}

/** Each screen calls it once. The title is the screen's only `h1`; its own headings begin at `h2`. */
export function usePageTitle(
  title: string,
  more: { readonly lang?: string; readonly crumbs?: readonly Crumb[] } = {},
): void {
  const { lang = null, crumbs = [] } = more
  useEffect(() => set({ title, lang, crumbs }))
}

/** For the frame. */
export function useCurrentPageTitle(): PageTitle {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
