/** Which articles belong together: asked of the finder once for what is there when it is asked, and followed. */
import { useEffect, useState } from 'react'
import { articlesToGroup } from '#domain/articles-to-group.ts'
import type { Grouping } from '#domain/grouping.ts'
import type { ProjectSession } from './project-session.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** `total` counts the articles looked at. `failed`: the worker stopped; all can still be done by hand. */
export type GroupingState =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'found'; readonly grouping: Grouping; readonly total: number }
  | { readonly state: 'failed' }

/** What was found last for a project, and of which articles. */
const kept = new WeakMap<ProjectSession, { readonly of: string; readonly grouping: Grouping }>()

/** Stops when it is no longer shown. The same articles are not read twice. */
export function useGrouping(): GroupingState {
  const { finder } = usePorts()
  const session = useSession()
  const home = useFinderHome()
  const [articles] = useState(() => articlesToGroup(session.snapshot))
  const [found, setFound] = useState<GroupingState>(() => {
    const known = kept.get(session)
    return known?.of === JSON.stringify(articles)
      ? { state: 'found', grouping: known.grouping, total: articles.length }
      : { state: 'reading', done: 0, total: articles.length }
  })
  const isFound = found.state === 'found'
  useEffect(() => {
    if (isFound) return
    const wanted = new AbortController()
    const tell = (next: GroupingState) => {
      if (!wanted.signal.aborted) setFound(next)
    }
    const progressed = (done: number, total: number) => tell({ state: 'reading', done, total })
    finder.group(home, articles, progressed, wanted.signal).then(
      (grouping) => {
        if (grouping === null) return
        kept.set(session, { of: JSON.stringify(articles), grouping })
        tell({ state: 'found', grouping, total: articles.length })
      },
      () => tell({ state: 'failed' }),
    )
    return () => wanted.abort()
  }, [finder, session, home, articles, isFound])
  return found
}
