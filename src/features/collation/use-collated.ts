/** The versions of a story in rows, with their texts, followed as articles and decisions change. */
import { useMemo, useState } from 'react'
import { rulingsOf } from '#domain/collate-from.ts'
import type { CollateFrom, CollationProgress, CollationRow } from '#domain/collation.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { Article, Gloss, StoryArticle } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { storyVersions, storyVersionTables } from '#domain/story-versions.ts'
import { membersOf } from '#domain/visible-articles.ts'
import { useCollation } from '#state/use-collation.ts'
import { useRows } from '#state/use-rows.ts'
import { useStoryTexts } from '#state/use-story-texts.ts'

/** One column. */
export interface Version {
  readonly article: Article
  readonly role: StoryArticle['role']
  readonly text: string
  readonly glosses: readonly Gloss[]
}

export interface Collated {
  readonly state: 'looking' | 'found' | 'stopped' | 'failed'
  /** `null` before the first word about it, and when nothing is looked for. */
  readonly progress: CollationProgress | null
  /** Where only decisions have changed, the rows from before stand until the new ones are there. */
  readonly rows: readonly CollationRow[]
  readonly versions: readonly Version[]
  /** What the finder was asked about. */
  readonly asked: readonly CollateFrom[]
  /** Articles of the story that were too many. */
  readonly leftOut: number
}

const noRows: readonly CollationRow[] = []

/** Stops looking when `isWanted` says so. */
export function useCollated(story: StoryId, isWanted: boolean): Collated {
  const asked = useSame(useRows((snapshot) => storyVersions(snapshot, story), storyVersionTables, [story]))
  const rulings = useSame(
    useRows(
      (snapshot) =>
        rulingsOf(
          snapshot,
          asked.flatMap(({ article }) => snapshot.get('articles', article) ?? []),
        ),
      ['sentenceLinks', 'articles'],
      [asked],
    ),
  )
  const collation = useCollation(asked, rulings, isWanted)
  const [kept, setKept] = useState<{ readonly asked: readonly CollateFrom[]; readonly rows: readonly CollationRow[] }>()
  if (collation.state === 'found' && kept?.rows !== collation.answer) setKept({ asked, rows: collation.answer })
  const texts = useStoryTexts(asked)
  const versions = useRows(
    (snapshot) => versionsOf(snapshot, story, asked, texts),
    ['articles', 'storyArticles', 'glosses', 'batches'],
    [story, asked, texts],
  )
  const members = useRows((snapshot) => membersOf(snapshot, story).length, storyVersionTables, [story])
  const rows = collation.state === 'found' ? collation.answer : kept?.asked === asked ? kept.rows : noRows
  return {
    state: collation.state,
    progress: collation.state === 'looking' ? collation.progress : null,
    rows: texts.size > 0 ? rows : noRows,
    versions,
    asked,
    leftOut: members - asked.length,
  }
}

/** The same object as long as it says the same: articles change often in ways that are nothing to the rows. */
function useSame<Value>(value: Value): Value {
  const key = JSON.stringify(value)
  return useMemo(() => JSON.parse(key) as Value, [key])
}

function versionsOf(
  snapshot: Snapshot,
  story: StoryId,
  asked: readonly CollateFrom[],
  texts: ReadonlyMap<ArticleId, string>,
): readonly Version[] {
  const isAsked = new Set(asked.map(({ article }) => article))
  return membersOf(snapshot, story).flatMap(({ article, member }) => {
    const text = texts.get(article.id)
    if (text === undefined || !isAsked.has(article.id)) return []
    return [{ article, role: member.role, text, glosses: snapshot.byIndex('glosses', 'revision', article.revision) }]
  })
}
