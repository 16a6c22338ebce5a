/** What all parts of a report need: the source, the order of articles and claims, and what they are called in it. */
import { deriveMatrix, type Matrix } from '#domain/matrix.ts'
import type { ArticleId, ClaimId, StoryId } from '#domain/ids.ts'
import type { Article, Claim } from '#domain/records.ts'
import { compareArticles } from '#domain/visible-articles.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { name, say, words, type Run } from './document.ts'

export interface ReportSource extends PublishSource {
  /** Of the claims in scope, in the order in which they were made; columns out of scope are left out by who reads it. */
  readonly matrix: Matrix
  /** Every article in scope, as the columns of the matrix stand. */
  readonly ordered: readonly Article[]
  /** `A1`, `A2`, ... */
  readonly articleNumber: ReadonlyMap<ArticleId, string>
  /** `C1`, `C2`, ... */
  readonly claimNumber: ReadonlyMap<ClaimId, string>
}

/** Puts what is in scope into order. */
export function reportSource(source: PublishSource): ReportSource {
  const { snapshot, scope, claims, articles } = source
  const stories = scope.stories === null ? {} : { stories: source.stories }
  const matrix = deriveMatrix(snapshot, { view: 'all', sort: 'order', claims, ...stories })
  const columns = matrix.groups.flatMap((group) => group.columns.map(({ article }) => article.id))
  const rest = [...articles.values()].sort(compareArticles).map(({ id }) => id)
  const ordered = [...new Set([...columns, ...rest])].flatMap((id) => articles.get(id) ?? [])
  return {
    ...source,
    matrix,
    ordered,
    articleNumber: new Map(ordered.map(({ id }, index) => [id, `A${index + 1}`])),
    claimNumber: new Map(matrix.rows.map(({ claim }, index) => [claim.id, `C${index + 1}`])),
  }
}

/** The number of an article, which leads to it. */
export function articleRun({ articleNumber }: ReportSource, id: ArticleId): Run {
  const number = articleNumber.get(id) ?? ''
  return { text: number, to: number.toLowerCase() }
}

/** The number of a claim, which leads to it. */
export function claimRun({ claimNumber }: ReportSource, id: ClaimId): Run {
  const number = claimNumber.get(id) ?? ''
  return { text: number, to: number.toLowerCase() }
}

/** The title of an article, or its first words in brackets. */
export function titleRun({ title, firstWords, language }: Article): Run {
  return words(title ?? `[${firstWords}]`, language.tag, language.direction)
}

/** The name of a story. */
export function storyRun({ snapshot }: PublishSource, id: StoryId): Run {
  const called = snapshot.get('stories', id)?.name ?? ''
  return called === '' ? say(reportMessages.matrix.noName) : name(called)
}

/** The wording of a claim. */
export function wordingRun({ wording, language }: Claim): Run {
  return words(wording, language)
}

/** Who did something, where analysts are named. */
export function analystRun(
  { nameOf }: PublishSource,
  analyst: Parameters<PublishSource['nameOf']>[0],
  nameless: string,
): Run {
  const { id, name: called } = nameOf(analyst)
  if (called !== null && called !== '') return name(called)
  return { text: called === null ? id : nameless }
}
