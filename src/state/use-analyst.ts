/** Who "I" am in the open project (C10). */
import { useStore } from 'zustand'
import type { AnalystId } from '#domain/ids.ts'
import type { Analyst } from '#domain/records.ts'
import { useRows } from './use-rows.ts'
import { useSession } from './use-session.tsx'

/** The analyst who acts. Before the first run has asked for a name it is one without a name and with `rev` 0. */
export function useAnalyst(): Analyst {
  const session = useSession()
  const id = useStore(session.store, (state) => state.analyst)
  return useRows((snapshot) => snapshot.get('analysts', id) ?? unnamed(id), ['analysts'], [id])
}

function unnamed(id: AnalystId): Analyst {
  return { id, rev: 0, extra: null, name: '', languagesRead: [], glossLanguage: 'en', sameAs: null }
}
