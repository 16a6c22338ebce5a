/**
 * Keeps the finder's index current with a project: when articles come, go, change language or revision, and when names change. One
 * round at a time, in the background. A small project is read only when somebody looks for something.
 */
import type { IndexProgress } from '#domain/finding.ts'
import type { Finder } from '#domain/ports.ts'
import type { TableName } from '#domain/records.ts'
import { soughtInTables } from '#domain/sought-in.ts'
import { textName } from '#domain/text-name.ts'
import { articlesToIndex, finderHomeOf } from './finder-home.ts'
import type { Later } from './in-turns.ts'
import type { ProjectSession } from './project-session.ts'
import { versionOf } from './rows-memo.ts'

/** From so many articles on the index is made without being asked for. */
export const LARGE_PROJECT = 200

const tables: readonly TableName[] = ['articles', 'batches', 'aliases', ...soughtInTables]

/** Begins to keep the index; the value it gives stops that. What the round tells is put into `view.indexing`. */
export function keepIndex(session: ProjectSession, finder: Finder, later: Later): () => void {
  const stopping = new AbortController()
  let seen = -1
  let known = ''
  let isRunning = false
  let takeBack: (() => void) | null = null

  const tell = (indexing: IndexProgress | null) => {
    if (!stopping.signal.aborted) session.view.setState({ indexing })
  }
  const round = async () => {
    const home = finderHomeOf(session)
    const articles = articlesToIndex(session.snapshot)
    if (articles.length < LARGE_PROJECT && !session.view.getState().isFinding) return
    const wanted = JSON.stringify([home.names, articles.map(({ article, ...place }) => [textName(place), article])])
    if (wanted === known) return
    known = wanted
    try {
      await finder.keepIndex(home, articles, tell, stopping.signal)
    } catch {
      // Questions read what they need; the next change, or the next start, tries again.
      known = ''
    }
    tell(null)
    session.view.setState(({ indexed }) => ({ indexed: indexed + 1 }))
  }
  const run = () => {
    takeBack = null
    seen = versionOf(session.snapshot, tables)
    isRunning = true
    unwatched(
      round().finally(() => {
        isRunning = false
        look()
      }),
    )
  }
  const look = () => {
    if (isRunning || takeBack || stopping.signal.aborted || versionOf(session.snapshot, tables) === seen) return
    takeBack = later(run)
  }
  const stopListening = [
    session.subscribe(look),
    session.view.subscribe(({ isFinding }, before) => {
      if (!isFinding || before.isFinding) return
      seen = -1
      look()
    }),
  ]
  look()
  return () => {
    stopping.abort()
    takeBack?.()
    for (const stop of stopListening) stop()
  }
}

function unwatched(work: Promise<void>): void {
  work.catch(() => undefined)
}
