/**
 * The rows of the table of sources: whoever is named as speaking, what verdicts cite, whom articles go back to (C6), and the outlets of the
 * articles. Read from the snapshot in one pass over each table. Pure.
 */
import type { ArticleId, ClaimId, SourceId } from '#domain/ids.ts'
import type { Source, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { articleFactsOf, articleFactTables } from './article-facts.ts'

/** What a source is to the project. */
export type SourceUse = 'speaker' | 'cited' | 'origin' | 'outlet'

export interface SourceRow {
  readonly id: string
  /** `null` for an outlet, which is a word of articles and no row of its own. */
  readonly source: Source | null
  readonly name: string
  readonly kind: Source['kind'] | 'outlet'
  /** In a fixed order; empty for a source that nothing leads to. */
  readonly uses: readonly SourceUse[]
  /** Claims of the links and verdicts that lead to it, each once. */
  readonly claims: readonly ClaimId[]
  /** Links that name it as speaking; of an outlet, those of its articles. */
  readonly links: number
  /** Articles that name it or go back to it; of an outlet, its own. */
  readonly articles: number
  readonly verdicts: number
  /** Tags of the languages of these articles, in order. */
  readonly languages: readonly string[]
}

/** Tables `sourceRows` reads. */
export const sourceRowTables: readonly TableName[] = [
  ...articleFactTables,
  'sources',
  'mentions',
  'verdicts',
  'derivations',
]

/** Sources first, in the order in which they came, then the outlets. */
export function sourceRows(snapshot: Snapshot): readonly SourceRow[] {
  const { bySource, byOutlet } = gather(snapshot)
  const rows: SourceRow[] = []
  for (const source of snapshot.all('sources')) {
    const { id, name, kind } = source
    rows.push({ id, source, name, kind, ...told(bySource.get(id) ?? new Found()) })
  }
  for (const [name, found] of byOutlet) {
    rows.push({ id: `outlet ${name}`, source: null, name, kind: 'outlet', ...told(found) })
  }
  return rows
}

/** What the search of the table looks in. */
export function sourceSearchText({ name, source }: SourceRow): string {
  return [name, source?.url ?? '', source?.note ?? ''].join(' ')
}

/** What was found of one source while the tables are walked. */
class Found {
  readonly uses = new Set<SourceUse>()
  readonly claims = new Set<ClaimId>()
  readonly articles = new Set<ArticleId>()
  readonly languages = new Set<string>()
  links = 0
  verdicts = 0
}

const useOrder: readonly SourceUse[] = ['speaker', 'cited', 'origin', 'outlet']

function told({ uses, claims, articles, languages, links, verdicts }: Found) {
  return {
    uses: useOrder.filter((use) => uses.has(use)),
    claims: [...claims],
    articles: articles.size,
    languages: [...languages].sort(),
    links,
    verdicts,
  }
}

interface Gathered {
  readonly bySource: Map<SourceId, Found>
  readonly byOutlet: Map<string, Found>
}

function gather(snapshot: Snapshot): Gathered {
  const gathered: Gathered = { bySource: new Map(), byOutlet: new Map() }
  const factsOf = articleFactsOf(snapshot)
  gatherArticles(snapshot, factsOf, gathered)
  gatherMentions(snapshot, factsOf, gathered)
  gatherVerdicts(snapshot, gathered)
  return gathered
}

type FactsOf = ReturnType<typeof articleFactsOf>

function gatherArticles(snapshot: Snapshot, factsOf: FactsOf, { bySource, byOutlet }: Gathered): void {
  for (const { id, outlet, language } of snapshot.all('articles')) {
    if (outlet !== null && factsOf(id)) note(foundOf(byOutlet, outlet), 'outlet', id, language.tag)
  }
  for (const { article, source } of snapshot.all('derivations')) {
    const facts = source === null ? null : factsOf(article)
    if (source !== null && facts) note(foundOf(bySource, source), 'origin', article, facts.article.language.tag)
  }
}

function gatherMentions(snapshot: Snapshot, factsOf: FactsOf, { bySource, byOutlet }: Gathered): void {
  for (const { claim, article, speaker } of snapshot.all('mentions')) {
    const facts = factsOf(article)
    if (!facts) continue
    const { outlet, language } = facts.article
    if (speaker !== null) note(noteLink(foundOf(bySource, speaker), claim), 'speaker', article, language.tag)
    if (outlet !== null) noteLink(foundOf(byOutlet, outlet), claim)
  }
}

function gatherVerdicts(snapshot: Snapshot, { bySource }: Gathered): void {
  for (const { claim, sources } of snapshot.all('verdicts')) {
    for (const source of sources) {
      const found = foundOf(bySource, source)
      found.uses.add('cited')
      found.verdicts += 1
      found.claims.add(claim)
    }
  }
}

function note(found: Found, use: SourceUse, article: ArticleId, language: string): void {
  found.uses.add(use)
  found.articles.add(article)
  found.languages.add(language)
}

function noteLink(found: Found, claim: ClaimId): Found {
  found.links += 1
  found.claims.add(claim)
  return found
}

function foundOf<Key>(found: Map<Key, Found>, key: Key): Found {
  const known = found.get(key)
  if (known) return known
  const made = new Found()
  found.set(key, made)
  return made
}
