/** Nobody writes in a project before the project knows who it is (C10). Shows the question, or what is inside. */
import { lazy, type ReactNode } from 'react'
import { useAnalyst } from '#state/use-analyst.ts'

// Fetched only where the question is asked: most openings know the answer.
const IdentityQuestion = lazy(async () => ({ default: (await import('./IdentityQuestion.tsx')).IdentityQuestion }))

/** The analyst chosen on this device counts only if the project has a row for it; undo may have taken it away. */
export function IdentityGate({ children }: { readonly children: ReactNode }) {
  return useAnalyst().rev > 0 ? children : <IdentityQuestion />
}
