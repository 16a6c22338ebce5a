/** Where a row that was found is to be seen. Pure. */
import { asId, type ProjectId } from '#domain/ids.ts'
import type { Article, Claim, LanguageTag, TableName } from '#domain/records.ts'
import { searchRow } from '#domain/search/search-rows.ts'
import type { FoundRow } from '#domain/search/searcher.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { searchMessages as words } from '#i18n/messages/search.ts'
import { matrixAddressOf, readAddressOf, type Address } from '#ui/address.ts'

export interface RowPlace {
  readonly to: Address
  readonly label: string
  /** What it belongs to; `null` where it stands for itself. */
  readonly name: string | null
  readonly language: LanguageTag | null
  /** Between label and name. */
  readonly joint: string
}

/** What `rowPlace` reads. */
export const rowPlaceTables = [
  'articles',
  'assessments',
  'batches',
  'claims',
  'corrections',
  'decisions',
  'glosses',
  'passages',
  'revisions',
  'sources',
  'stories',
  'verdicts',
] as const satisfies readonly TableName[]

/** `null` for a row that has gone meanwhile. */
export function rowPlace(snapshot: Snapshot, project: ProjectId, { table, id }: FoundRow): RowPlace | null {
  const row = searchRow(snapshot, table, id)
  if (!row) return null
  const { article, claim, passage } = row
  if (claim && article) {
    const to = matrixAddressOf(project, { cell: { claim: claim.id, article: article.id } })
    return { to, label: words.openCell, ...nameOfClaim(claim) }
  }
  if (claim) {
    const to = { screen: 'claim', project, claim: claim.id } as const
    return { to, label: words.openClaim, ...(table === 'claims' ? nameless : nameOfClaim(claim)) }
  }
  if (article) {
    const to = readAddressOf(project, [article.id], { passage: passage?.id ?? null })
    return { to, label: words.line.read, ...nameOfArticle(article) }
  }
  return table === 'stories'
    ? { to: matrixAddressOf(project, { story: asId(id) }), label: words.openStory, ...nameless }
    : { to: { screen: 'claims', project }, label: words.openClaims, ...nameless }
}

type Named = Pick<RowPlace, 'name' | 'language' | 'joint'>

const nameless: Named = { name: null, language: null, joint: '' }

function nameOfClaim({ wording, language }: Claim): Named {
  return { name: wording, language, joint: words.ofClaim }
}

function nameOfArticle({ outlet, title, firstWords, language }: Article): Named {
  return outlet === null
    ? { name: title ?? firstWords, language: language.tag, joint: words.ofArticle }
    : { name: outlet, language: null, joint: words.ofArticle }
}
