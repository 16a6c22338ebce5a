/** The matrix in wide form: a row for each claim, a column for each article, and in the cell what the article says on the claim. */
import { deriveCell, type Cell } from '#domain/cell.ts'
import { touchedArticles } from '#domain/coverage.ts'
import type { ArticleId } from '#domain/ids.ts'
import { judgements } from '#domain/judgement.ts'
import type { Article } from '#domain/records.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { column, type SheetCell, type SheetColumn, type SheetTable } from './sheet-table.ts'

export const matrixTable: SheetTable = { id: 'matrix', columns, rows }

/** The id at the end makes every head unique, and tells which article it is. */
function columns(source: PublishSource): readonly SheetColumn[] {
  return [column('claim id', 38), column('claim', 50), ...shownArticles(source).map((one) => column(headOf(one), 24))]
}

/** Those of which a claim is asked, or which tell something of one: the other columns would be empty. */
function shownArticles({ snapshot, claims, asked, articles }: PublishSource): readonly Article[] {
  const shown = new Set<ArticleId>()
  for (const claim of claims) {
    for (const article of asked.get(claim) ?? []) shown.add(article)
    for (const article of touchedArticles(snapshot, claim)) shown.add(article)
  }
  return [...articles.values()].filter(({ id }) => shown.has(id))
}

/** The head of an article's column. */
export function headOf({ id, title, firstWords, outlet, language }: Article): string {
  const name = [title ?? firstWords, outlet, language.tag].filter((part) => part !== null).join(' · ')
  return `${name} [${id}]`
}

function* rows(source: PublishSource): Generator<readonly SheetCell[], void, undefined> {
  const { snapshot, claims } = source
  const articles = shownArticles(source)
  for (const id of claims) {
    const claim = snapshot.get('claims', id)
    if (!claim) continue
    yield [id, claim.wording, ...articles.map((article) => cellWords(deriveCell(snapshot, id, article.id, 'all')))]
  }
}

/** What was not asked is empty; what is not assessed says so, and is never "omits" (C3). */
export function cellWords(cell: Cell): SheetCell {
  if (cell.state === 'notAsked') return null
  if (cell.state === 'notAssessed') return 'not assessed'
  if (cell.state === 'waiting') return `not assessed (${cell.count} linked)`
  if (cell.state === 'split') {
    const counts = judgements.flatMap((judgement) =>
      cell.judgements[judgement] === undefined ? [] : `${judgement} ${cell.judgements[judgement]}`,
    )
    return `split: ${counts.join(', ')}`
  }
  const facets = cell.facets.map(({ facet, stated }) => (stated === null ? facet : `${facet} ${stated}`))
  const more = cell.judgement === 'omits' ? [cell.omission?.reason ?? 'no reason'] : facets
  const words = more.length === 0 ? cell.judgement : `${cell.judgement}: ${more.join(', ')}`
  return cell.stale === null ? words : `${words} (changed since)`
}
