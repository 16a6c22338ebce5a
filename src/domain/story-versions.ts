/** The versions of a story, as the finder is asked to compare each sentence of them with each. Pure. */
import { collateFrom } from './collate-from.ts'
import type { ProposeFrom } from './finding.ts'
import type { StoryId } from './ids.ts'
import type { Article, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { soughtInTables } from './sought-in.ts'
import { membersOf } from './visible-articles.ts'

/** More would take longer than anybody waits. */
const MOST_VERSIONS = 12

/** Tables `storyVersions` reads. */
export const storyVersionTables: readonly TableName[] = [
  ...soughtInTables,
  'articles',
  'batches',
  'regions',
  'storyArticles',
]

/** Source documents first, then the earliest; furniture left out (T1). `first` comes before all others. */
export function storyVersions(
  snapshot: Snapshot,
  story: StoryId,
  first: Article['id'] | null = null,
): readonly ProposeFrom[] {
  return membersOf(snapshot, story)
    .toSorted((one, other) => Number(other.article.id === first) - Number(one.article.id === first))
    .slice(0, MOST_VERSIONS)
    .flatMap(({ article }) => collateFrom(snapshot, article))
}

/** The same without headlines, which sum up what is told below them. */
export function withoutHeadlines(snapshot: Snapshot, versions: readonly ProposeFrom[]): readonly ProposeFrom[] {
  return versions.map((version) => {
    const revision = snapshot.get('articles', version.article)?.revision ?? null
    const regions = revision === null ? [] : snapshot.byIndex('regions', 'revision', revision)
    const headlines = regions.filter(({ kind, status }) => kind === 'headline' && status !== 'rejected')
    return { ...version, leftOut: [...version.leftOut, ...headlines.map(({ start, end }) => ({ start, end }))] }
  })
}
