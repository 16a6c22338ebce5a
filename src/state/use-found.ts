/** What speaks for sentences, for what is sought: asked of the finder, and followed. */
import { useMemo } from 'react'
import { confirmedLinks } from '#domain/confirmed-links.ts'
import type { FoundIn, Sought, SoughtIn } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Finder, FinderHome } from '#domain/ports.ts'
import { useAsked, type Asked } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'
import { useView } from './use-view.ts'

export type Finding = Asked<readonly FoundIn[]>

/** Asks anew when what is sought or where is another object. With `null` nothing is asked, and it stays at `looking`. */
export function useFound(sought: Sought | null, targets: readonly SoughtIn[]): Finding {
  return useQuestion(sought, targets, askVersions)
}

/**
 * What is found in the whole project but for the articles of `except`; asked anew when it is another object, and when the index has been
 * read. With `null` nothing is asked.
 */
export function useFoundElsewhere(sought: Sought | null, except: readonly ArticleId[]): Finding {
  const [indexing] = useView('indexing')
  const [indexed] = useView('indexed')
  const where = useMemo(() => ({ except, indexed }), [except, indexed])
  return useQuestion(indexed > 0 || indexing !== null ? sought : null, where, askElsewhere)
}

type Question<Where> = (finder: Finder, home: FinderHome, sought: Sought, where: Where) => Promise<readonly FoundIn[]>

const askVersions: Question<readonly SoughtIn[]> = (finder, home, sought, targets) => finder.find(home, sought, targets)
const askElsewhere: Question<{ readonly except: readonly ArticleId[] }> = (finder, home, sought, { except }) =>
  finder.findElsewhere(home, sought, except)

function useQuestion<Where>(sought: Sought | null, where: Where, question: Question<Where>): Finding {
  const { finder } = usePorts()
  const session = useSession()
  const home = useFinderHome()
  const [, setFinding] = useView('isFinding')
  const ask = useMemo(() => {
    if (sought === null) return null
    return async () => {
      try {
        // What is linked while the answer is looked at changes it with the next question, not under the eyes.
        return await question(finder, home, { ...sought, links: confirmedLinks(session.snapshot) }, where)
      } finally {
        // Only now, so that nothing is read twice.
        setFinding(true)
      }
    }
  }, [finder, session, home, sought, where, question, setFinding])
  return useAsked(ask)
}
