/** "Not there", although the finder is sure of a sentence of the article that tells it (C2, C9). */
import { articlesAskedOf } from '#domain/asked.ts'
import { confirmedLinks } from '#domain/confirmed-links.ts'
import type { ConfirmedLink, FoundIn } from '#domain/finding.ts'
import { withoutFurniture } from '#domain/furniture.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Article, Assessment, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { soughtClaim } from '#domain/sought-claim.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { isTurnedDown } from '#domain/suggestion.ts'
import { isVisible } from '#domain/visible-articles.ts'
import type { Concern, FinderCheck, Question } from './check.ts'

type Omitted = 'omittedThoughFound'
type Found = readonly FoundIn[]

/** Furniture and what anybody turned down do not count. One question for each claim, in all its versions: they tell what is rare. */
export const omittedThoughFound: FinderCheck<Omitted, Omitted, Found> = {
  name: 'omittedThoughFound',
  tables: [
    'claims',
    'articles',
    'batches',
    'storyArticles',
    'storyClaims',
    'assessments',
    'suggestionDecisions',
    'regions',
    ...soughtInTables,
  ],
  questions(snapshot) {
    const links = confirmedLinks(snapshot)
    return [...snapshot.all('claims')].flatMap((claim) => questionOf(snapshot, claim, links))
  },
}

function questionOf(
  snapshot: Snapshot,
  claim: Claim,
  links: readonly ConfirmedLink[],
): readonly Question<Omitted, Found>[] {
  const omitting = snapshot.byIndex('assessments', 'claim', claim.id).filter(({ judgement }) => judgement === 'omits')
  if (omitting.length === 0) return []
  const sought = soughtClaim(claim, snapshot.get('articles', claim.madeFrom) ?? null)
  const versions = new Set([...omitting.map(({ article }) => article), ...articlesAskedOf(snapshot, claim.id)])
  const targets = [...versions].flatMap((id) => visible(snapshot, id)).flatMap((article) => soughtIn(snapshot, article))
  return [
    {
      // What was linked meanwhile teaches the next look, and is no reason for another.
      key: JSON.stringify([sought, targets]),
      ask: async (finder, home) => finder.find(home, { ...sought, links }, targets),
      concerns(answer) {
        const byArticle = new Map(answer.map((found) => [found.article, found]))
        return omitting.flatMap((one) => concernOf(snapshot, claim, one, byArticle.get(one.article)) ?? [])
      },
    },
  ]
}

function visible(snapshot: Snapshot, id: ArticleId): readonly Article[] {
  const article = snapshot.get('articles', id)
  return article && isVisible(snapshot, article) ? [article] : []
}

function concernOf(
  snapshot: Snapshot,
  claim: Claim,
  { id, article }: Assessment,
  found: FoundIn | undefined,
): Concern<Omitted> | null {
  const revision = snapshot.get('articles', article)?.revision
  if (!found || !revision) return null
  const sure = found.sentences.filter(
    ({ isSure, start, end }) => isSure && !isTurnedDown(snapshot, { claim, revision, start, end }),
  )
  const [best] = withoutFurniture(sure, snapshot.byIndex('regions', 'revision', revision))
  if (!best) return null
  const sentence = { revision, start: best.start, end: best.end }
  return {
    kind: 'omittedThoughFound',
    table: 'assessments',
    id,
    sentence,
    fixes: [{ name: 'notTold', command: 'turnDownPassage', args: { claim: claim.id, ...sentence } }],
  }
}
