/** Lets the palette find articles, claims and passages, and ends the search of a project when it is left. Draws nothing. */
import { useCallback, useEffect } from 'react'
import { endSearch } from '#state/search-home.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { useGoTo } from '#ui/operations/use-operations.ts'

/** Once for each page, inside a `SessionProvider` and the frame. */
export function SearchKeeper() {
  const session = useSession()
  const { searcher } = usePorts()
  useGoTo(
    useCallback(
      async (typed: string) => (await import('./find-places.ts')).searchPlaces(session.project, typed),
      [session],
    ),
  )
  useGoTo(
    useCallback(
      async (typed: string) => (await import('./find-places.ts')).findPlaces(session, searcher, typed),
      [session, searcher],
    ),
  )
  useEffect(
    () => () => {
      endSearch(session).catch(() => undefined)
    },
    [session],
  )
  return null
}
