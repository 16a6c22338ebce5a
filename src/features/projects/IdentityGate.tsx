/** Nobody writes in a project before the project knows who it is (C10). Shows the question, or what is inside. */
import { lazy, useState, type ReactNode } from 'react'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'

// Fetched only where the question is asked: most openings know the answer.
const IdentityQuestion = lazy(async () => ({ default: (await import('./IdentityQuestion.tsx')).IdentityQuestion }))

/** The analyst chosen on this device counts only if the project has a row for it. */
export function IdentityGate({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const [me, setMe] = useState(() => session.store.getState().analyst)
  const isKnown = useRows((snapshot) => snapshot.get('analysts', me) !== undefined, ['analysts'], [me])
  return isKnown ? children : <IdentityQuestion onChosen={setMe} />
}
