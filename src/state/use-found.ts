/** What speaks for the sentences of versions, for what is sought: asked of the finder, and followed. */
import { useEffect, useState } from 'react'
import { confirmedLinks } from '#domain/confirmed-links.ts'
import type { FoundIn, Sought, SoughtIn } from '#domain/finding.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** `failed`: the worker stopped; nothing is known, and everything can still be done by hand. */
export type Finding =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly found: readonly FoundIn[] }
  | { readonly state: 'failed' }

const looking: Finding = { state: 'looking' }

/** Asks anew when what is sought or where is another object. With `null` nothing is asked, and it stays at `looking`. */
export function useFound(sought: Sought | null, targets: readonly SoughtIn[]): Finding {
  const { finder } = usePorts()
  const session = useSession()
  const [answer, setAnswer] = useState<{ readonly to: readonly unknown[]; readonly finding: Finding } | null>(null)
  useEffect(() => {
    if (sought === null) return
    let isWanted = true
    const tell = (finding: Finding) => {
      if (isWanted) setAnswer({ to: [sought, targets], finding })
    }
    // What is linked while the answer is looked at changes it with the next question, not under the eyes.
    finder.find(session, { ...sought, links: confirmedLinks(session.snapshot) }, targets).then(
      (found) => tell({ state: 'found', found }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [finder, session, sought, targets])
  const isAnswer = answer !== null && answer.to[0] === sought && answer.to[1] === targets
  return isAnswer ? answer.finding : looking
}
