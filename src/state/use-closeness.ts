/** What was found, with what an encoder adds when it is there: the finder's answer is shown at once and ordered anew later. */
import { useEffect, useState } from 'react'
import type { FoundIn, Sought, SoughtIn } from '#domain/finding.ts'
import { compareMeaning } from './compare-meaning.ts'
import type { Finding } from './use-found.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** `none`: there is nothing to compare, or nothing to compare with. `failed`: the finder's own order stays. */
export type Closeness = 'none' | 'comparing' | 'told' | 'failed'

interface Answer {
  readonly to: readonly FoundIn[]
  readonly closeness: Closeness
  readonly found: readonly FoundIn[]
}

/** While `isOn` is false nothing is asked, and `finding` comes back as it is. */
export function useCloseness(
  finding: Finding,
  sought: Sought,
  targets: readonly SoughtIn[],
  isOn: boolean,
): { readonly finding: Finding; readonly closeness: Closeness } {
  const { encoder } = usePorts()
  const session = useSession()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const found = finding.state === 'found' ? finding.answer : null
  useEffect(() => {
    if (!isOn || found === null) return
    const stopping = new AbortController()
    const tell = (closeness: Closeness, told: readonly FoundIn[] | null) => {
      if (!stopping.signal.aborted) setAnswer({ to: found, closeness, found: told ?? found })
    }
    compareMeaning(encoder, { home: session, sought, targets, found }, stopping.signal).then(
      (told) => tell(told ? 'told' : 'none', told),
      () => tell('failed', null),
    )
    return () => stopping.abort()
  }, [encoder, session, sought, targets, found, isOn])
  if (!isOn || found === null) return { finding, closeness: 'none' }
  if (answer?.to !== found) return { finding, closeness: 'comparing' }
  return { finding: { state: 'found', answer: answer.found }, closeness: answer.closeness }
}
