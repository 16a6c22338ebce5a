/** What the finder needs of the open project; another object when names that mean the same have changed. */
import type { FinderHome } from '#domain/ports.ts'
import { finderHomeOf } from './finder-home.ts'
import { useRows } from './use-rows.ts'
import { useSession } from './use-session.tsx'

/** See `finderHomeOf`. */
export function useFinderHome(): FinderHome {
  const session = useSession()
  return useRows(() => finderHomeOf(session), ['aliases'], [session])
}
