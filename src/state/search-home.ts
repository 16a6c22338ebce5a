/** The search of an open project: one for each session, made when somebody first looks for something, and ended with it. */
import type { Search, Searcher } from '#domain/search/searcher.ts'
import type { ProjectSession } from './project-session.ts'

const searches = new WeakMap<ProjectSession, Promise<Search>>()
/** Projects that were left: whoever still wants something of them comes too late. */
const ended = new WeakSet<ProjectSession>()

/** The same search as long as the project is open. Rejects once it was left. */
export function searchOf(session: ProjectSession, searcher: () => Promise<Searcher>): Promise<Search> {
  if (ended.has(session)) return Promise.reject(new Error('The project was left'))
  const known = searches.get(session)
  if (known) return known
  const made = searcher().then((port) => port.open(session.project))
  searches.set(session, made)
  // What could not be fetched is fetched with the next question.
  made.catch(() => searches.delete(session))
  return made
}

/** Lets a project be searched for as long as it is open. The function to call when it is left ends its search. */
export function keepSearch(session: ProjectSession): () => void {
  ended.delete(session)
  return () => {
    ended.add(session)
    const made = searches.get(session)
    searches.delete(session)
    made?.then((search) => search.close()).catch(() => undefined)
  }
}
