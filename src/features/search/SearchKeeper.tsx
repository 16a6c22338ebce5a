/** Lets the palette find articles, claims and passages, and ends the search of a project when it is left. Draws nothing. */
import { useEffect, useMemo } from 'react'
import { keepSearch } from '#state/search-home.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { useGoTo } from '#ui/operations/use-operations.ts'

const palettePlaces = () => import('./palette-places.ts')

/** Once for each page, inside a `SessionProvider` and the frame. */
export function SearchKeeper() {
  const session = useSession()
  const { searcher } = usePorts()
  useGoTo(
    useMemo(
      () => ({ later: async (typed: string) => (await palettePlaces()).searchPlaces(session.project, typed) }),
      [session],
    ),
  )
  useGoTo(
    useMemo(
      () => ({ later: async (typed: string) => (await palettePlaces()).foundPlaces(session, searcher, typed) }),
      [session, searcher],
    ),
  )
  useEffect(() => keepSearch(session), [session])
  return null
}
