/** Articles by their titles, claims and passages that have the words typed into the palette. */
import { asId, type ProjectId } from '#domain/ids.ts'
import type { FoundRow, Searcher } from '#domain/search/searcher.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { searchMessages } from '#i18n/messages/search.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { searchOf } from '#state/search-home.ts'
import { readAddressOf, type Address } from '#ui/address.ts'
import type { GoToEntry } from '#ui/operations/operation.ts'
import { navigate, replaceSearch } from '#ui/use-address.ts'

/** Of each kind. */
const MOST = 4
/** Looked at for them: an article may have the words in its text alone. */
const LOOKED_AT = 40

const KINDS = ['articles', 'claims', 'passages'] as const

const words = searchMessages.palette

/** Fewer letters say too little. */
const FEWEST_LETTERS = 2

/** Whatever was typed can be looked for in the whole project. */
export function searchPlaces(project: ProjectId, typed: string): readonly GoToEntry[] {
  const sought = typed.trim()
  if (sought.length < FEWEST_LETTERS) return []
  const go = () => {
    navigate({ screen: 'search', project })
    replaceSearch({ q: sought })
  }
  return [{ id: 'searchFor', label: words.searchFor(sought), hint: words.search, go }]
}

/** The word typed last may be a beginning. Rejects when the search fails. */
export async function foundPlaces(
  session: ProjectSession,
  searcher: () => Promise<Searcher>,
  typed: string,
): Promise<readonly GoToEntry[]> {
  if (typed.trim().length < FEWEST_LETTERS) return []
  const search = await searchOf(session, searcher)
  const isWord = /[\p{L}\p{M}]$/u.test(typed)
  const request = { typed: isWord ? `${typed}*` : typed, otherScripts: true }
  const { id, counts } = await search.ask(request, session.store.getState().sequence)
  const places: GoToEntry[] = []
  for (const kind of KINDS) {
    if (!counts?.[kind]) continue
    const rows = await search.rows(id, kind, 0, LOOKED_AT)
    const hit = rows.filter(({ hits }) => hits.length > 0).slice(0, MOST)
    places.push(...hit.flatMap((row) => placeOf(session.snapshot, session.project, row) ?? []))
  }
  return places
}

function placeOf(snapshot: Snapshot, project: ProjectId, { table, id }: FoundRow): GoToEntry | null {
  const place = (label: string, lang: string, hint: string, to: Address): GoToEntry => ({
    id: `${table} ${id}`,
    label,
    lang,
    hint,
    go: () => navigate(to),
  })
  if (table === 'articles') {
    const article = snapshot.get('articles', id)
    const label = article && (article.title ?? article.firstWords)
    return article && label !== undefined
      ? place(label, article.language.tag, words.article, readAddressOf(project, [article.id]))
      : null
  }
  if (table === 'claims') {
    const claim = snapshot.get('claims', id)
    return claim
      ? place(claim.wording, claim.language, words.claim, { screen: 'claim', project, claim: claim.id })
      : null
  }
  const passage = snapshot.get('passages', id)
  const to = passage && readAddressOf(project, [passage.article], { passage: asId(id) })
  return passage && to ? place(passage.quote, passage.language.tag, words.passage, to) : null
}
