/**
 * The port `BuildWatch` over a BroadcastChannel. Of two tabs of different builds the one that was loaded later is taken for the newer: a
 * build has no date, so that the same source always gives the same build.
 */
import type { BuildWatch } from '#domain/build-watch.ts'

/** What a tab runs. */
export interface TabBuild {
  /** The same in all tabs of one build, another in every other build. */
  readonly build: string
  /** When the tab was loaded, in milliseconds since 1970. */
  readonly loadedAt: number
}

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>

/** Name of the channel. It never changes: every build must hear every other. */
export const buildChannel = 'variorum.builds'

/** Watches until the page goes. `whenShown` calls what it is given each time the page comes back: it heard nothing while it was frozen. */
export function watchBuilds(own: TabBuild, channel: Channel, whenShown: (call: () => void) => void): BuildWatch {
  const listeners = new Set<() => void>()
  let isOutdated = false
  const say = () => channel.postMessage(own)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const other = readBuild(data)
    if (!other || other.build === own.build) return
    // An older tab hears of this one by the answer.
    if (other.loadedAt <= own.loadedAt) return say()
    if (isOutdated) return
    isOutdated = true
    for (const listener of listeners) listener()
  })
  whenShown(say)
  say()
  return {
    isOutdated: () => isOutdated,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readBuild(data: unknown): TabBuild | null {
  const { build, loadedAt } = (data ?? {}) as Partial<TabBuild>
  return typeof build === 'string' && typeof loadedAt === 'number' ? { build, loadedAt } : null
}
