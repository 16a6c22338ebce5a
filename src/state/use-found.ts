/** What speaks for sentences, for what is sought: asked of the finder, and followed. */
import { useEffect, useMemo, useState } from 'react'
import { confirmedLinks } from '#domain/confirmed-links.ts'
import type { FoundIn, Sought, SoughtIn } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Finder, FinderHome } from '#domain/ports.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'
import { useView } from './use-view.ts'

/** `failed`: the worker stopped; nothing is known, and everything can still be done by hand. */
export type Finding =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly found: readonly FoundIn[] }
  | { readonly state: 'failed' }

const looking: Finding = { state: 'looking' }

/** Asks anew when what is sought or where is another object. With `null` nothing is asked, and it stays at `looking`. */
export function useFound(sought: Sought | null, targets: readonly SoughtIn[]): Finding {
  return useAsked(sought, targets, askVersions)
}

/**
 * What is found in the whole project but for the articles of `except`; asked anew when it is another object, and when the index has been
 * read. With `null` nothing is asked.
 */
export function useFoundElsewhere(sought: Sought | null, except: readonly ArticleId[]): Finding {
  const [indexing] = useView('indexing')
  const [indexed] = useView('indexed')
  const where = useMemo(() => ({ except, indexed }), [except, indexed])
  return useAsked(indexed > 0 || indexing !== null ? sought : null, where, askElsewhere)
}

type Question<Where> = (finder: Finder, home: FinderHome, sought: Sought, where: Where) => Promise<readonly FoundIn[]>

const askVersions: Question<readonly SoughtIn[]> = (finder, home, sought, targets) => finder.find(home, sought, targets)
const askElsewhere: Question<{ readonly except: readonly ArticleId[] }> = (finder, home, sought, { except }) =>
  finder.findElsewhere(home, sought, except)

function useAsked<Where>(sought: Sought | null, where: Where, question: Question<Where>): Finding {
  const { finder } = usePorts()
  const session = useSession()
  const home = useFinderHome()
  const [, setFinding] = useView('isFinding')
  const [answer, setAnswer] = useState<{ readonly to: readonly unknown[]; readonly finding: Finding } | null>(null)
  useEffect(() => {
    if (sought === null) return
    let isWanted = true
    const tell = (finding: Finding) => {
      if (!isWanted) return
      setAnswer({ to: [home, sought, where], finding })
      // Only now, so that nothing is read twice.
      setFinding(true)
    }
    // What is linked while the answer is looked at changes it with the next question, not under the eyes.
    const asked = { ...sought, links: confirmedLinks(session.snapshot) }
    question(finder, home, asked, where).then(
      (found) => tell({ state: 'found', found }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [finder, session, home, sought, where, question, setFinding])
  const isAnswer = answer !== null && [home, sought, where].every((each, at) => answer.to[at] === each)
  return isAnswer ? answer.finding : looking
}
