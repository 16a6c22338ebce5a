/** Whether a row answers to a field of a query, such as `lang:ka` or `judgement:differs`. */
import type { ArticleId, ClaimId } from '../ids.ts'
import type { Claim } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { cellKey } from '../tables.ts'
import { mayLieIn, readDateRange, type DateRange } from './date-range.ts'
import type { HadThing, SearchField, SoughtField } from './query.ts'
import type { SearchRow } from './search-rows.ts'

/** What a row is about. */
export type Subject = Pick<SearchRow, 'kind' | 'language' | 'article' | 'claim' | 'passage'>

export type SubjectTest = (subject: Subject) => boolean

/** Folds case, accents and the like, as the values of a field are folded. */
export type Fold = (text: string) => string

/** The test for one field; it holds as long as the snapshot stays as it is. */
export function fieldTest(snapshot: Snapshot, { field, values }: SoughtField, fold: Fold): SubjectTest {
  const isIn = (text: string | null | undefined) => {
    const folded = text == null ? '' : fold(text)
    return values.some((value) => folded.includes(value))
  }
  return tests[field]({ snapshot, values, isIn })
}

/** Both fields in one cell: an article that differs on this claim, not on any. */
export function cellTest(snapshot: Snapshot, claim: SoughtField, judgement: SoughtField, fold: Fold): SubjectTest {
  const wanted = claimsMeant(snapshot, claim.values, fold)
  return (subject) => judgedCells(snapshot, subject, (cell) => wanted.has(cell), judgement.values)
}

interface Asked {
  readonly snapshot: Snapshot
  readonly values: readonly string[]
  readonly isIn: (text: string | null | undefined) => boolean
}

const tests: { readonly [Field in SearchField]: (asked: Asked) => SubjectTest } = {
  lang: ({ values }) => {
    return ({ language }) => {
      const tag = language.toLowerCase()
      return values.some((value) => tag === value || tag.startsWith(`${value}-`))
    }
  },
  outlet: ofArticle(({ outlet }) => outlet),
  author: ofArticle(({ author }) => author),
  title: ofArticle(({ title, firstWords }) => title ?? firstWords),
  url: ofArticle(({ url }) => url),
  tag:
    ({ isIn }) =>
    ({ article }) =>
      article?.tags.some(isIn) === true,
  date: ({ values }) => {
    const ranges = values.map(readDateRange).filter((range): range is DateRange => range !== null)
    return ({ article, claim }) => {
      const date = article?.published ?? claim?.time ?? null
      return date !== null && ranges.some((range) => mayLieIn(date, range))
    }
  },
  story: ({ snapshot, isIn }) => {
    const stories = new Set([...snapshot.all('stories')].filter(({ name }) => isIn(name)).map(({ id }) => id))
    return ({ article, claim }) =>
      article
        ? snapshot.byIndex('storyArticles', 'article', article.id).some(({ story }) => stories.has(story))
        : claim !== null && snapshot.byIndex('storyClaims', 'claim', claim.id).some(({ story }) => stories.has(story))
  },
  claim: ({ snapshot, isIn }) => {
    const wanted = new Set([...snapshot.all('claims')].filter(isMeant(isIn)).map(({ id }) => id))
    return (subject) => claimsOf(snapshot, subject).some((claim) => wanted.has(claim))
  },
  judgement:
    ({ snapshot, values }) =>
    (subject) =>
      judgedCells(snapshot, subject, () => true, values),
  has:
    ({ snapshot, values }) =>
    (subject) =>
      values.some((value) => had[value as HadThing](snapshot, subject)),
}

function ofArticle(read: (article: NonNullable<Subject['article']>) => string | null): (asked: Asked) => SubjectTest {
  return ({ isIn }) =>
    ({ article }) =>
      article !== null && isIn(read(article))
}

function isMeant(isIn: (text: string) => boolean): (claim: Claim) => boolean {
  return ({ wording, id }) => isIn(wording) || isIn(id)
}

function claimsMeant(snapshot: Snapshot, values: readonly string[], fold: Fold): ReadonlySet<ClaimId> {
  const isIn = (text: string) => values.some((value) => fold(text).includes(value))
  return new Set([...snapshot.all('claims')].filter(isMeant(isIn)).map(({ id }) => id))
}

/** The claims a row has to do with: its own, those of its passage, else those its article mentions or was judged on. */
function claimsOf(snapshot: Snapshot, { claim, passage, article }: Subject): readonly ClaimId[] {
  if (claim) return [claim.id]
  if (passage) return snapshot.byIndex('mentions', 'passage', passage.id).map((mention) => mention.claim)
  return article ? claimsOfArticle(snapshot, article.id) : []
}

function claimsOfArticle(snapshot: Snapshot, article: ArticleId): readonly ClaimId[] {
  const mentioned = snapshot.byIndex('mentions', 'article', article).map((mention) => mention.claim)
  const judged = snapshot.byIndex('assessments', 'article', article).map((assessment) => assessment.claim)
  return [...mentioned, ...judged]
}

/** Whether anybody gave one of these judgements in a cell of the row. */
function judgedCells(
  snapshot: Snapshot,
  subject: Subject,
  isClaim: (claim: ClaimId) => boolean,
  wanted: readonly string[],
): boolean {
  const { claim, article } = subject
  const isWanted = (one: { readonly claim: ClaimId; readonly judgement: string }) =>
    isClaim(one.claim) && wanted.includes(one.judgement)
  if (claim && article) return snapshot.byIndex('assessments', 'cell', cellKey(claim.id, article.id)).some(isWanted)
  if (claim) return snapshot.byIndex('assessments', 'claim', claim.id).some(isWanted)
  if (!article) return false
  const own = subject.passage ? new Set(claimsOf(snapshot, subject)) : null
  return snapshot
    .byIndex('assessments', 'article', article.id)
    .some((one) => (own === null || own.has(one.claim)) && isWanted(one))
}

const had: Readonly<Record<HadThing, (snapshot: Snapshot, subject: Subject) => boolean>> = {
  passage: (snapshot, { article, passage, claim }) =>
    passage !== null ||
    (article !== null && snapshot.byIndex('passages', 'article', article.id).length > 0) ||
    (claim !== null && snapshot.byIndex('mentions', 'claim', claim.id).length > 0),
  claim: (snapshot, subject) => claimsOf(snapshot, subject).length > 0,
  gloss: (snapshot, { article }) =>
    article !== null && snapshot.byIndex('glosses', 'revision', article.revision).length > 0,
  note: (_snapshot, { article, passage, claim }) => [article, passage, claim].some((one) => (one?.note ?? '') !== ''),
  date: (_snapshot, { article, claim }) => (article?.published ?? claim?.time ?? null) !== null,
  judgement: (snapshot, { article, claim }) =>
    (article !== null && snapshot.byIndex('assessments', 'article', article.id).length > 0) ||
    (claim !== null && snapshot.byIndex('assessments', 'claim', claim.id).length > 0),
  story: (snapshot, { article, claim }) =>
    (article !== null && snapshot.byIndex('storyArticles', 'article', article.id).length > 0) ||
    (claim !== null && snapshot.byIndex('storyClaims', 'claim', claim.id).length > 0),
}
