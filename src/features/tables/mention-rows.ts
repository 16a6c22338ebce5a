/** The rows of the table of links between passages and claims, read from the snapshot in one pass for each version. Pure. */
import { analystNames } from '#domain/analyst-names.ts'
import type { CellRef } from '#domain/cell.ts'
import { claimStyles, type ClaimStyle } from '#domain/claim-style.ts'
import type { Article, Claim, Mention, Passage, Source, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { versionOf } from '#state/rows-memo.ts'
import type { MarkState } from '#ui/marks/JudgementMark.tsx'
import { articleFactsOf, articleFactTables, shownTitle } from './article-facts.ts'
import { CellMarks, judgementTables } from './cell-marks.ts'
import { RowBook } from './row-book.ts'

export interface MentionRow {
  readonly id: string
  readonly mention: Mention
  readonly passage: Passage
  readonly claim: Claim
  readonly style: ClaimStyle | null
  readonly article: Article
  /** Names of the article's stories, in order of name. */
  readonly stories: readonly string[]
  /** Who is named as speaking; `null` when nobody is, or not yet recorded. */
  readonly speaker: Source | null
  /** How the article is judged on the claim. */
  readonly mark: MarkState
  /** Who linked it; empty for an analyst without a name. */
  readonly analyst: string
}

/** Tables that any row may depend on. */
const aroundTables = [...articleFactTables, 'analysts', 'claims', 'storyClaims', 'passages', 'sources'] as const

/** Tables a `MentionRowBook` reads. */
export const mentionRowTables: readonly TableName[] = [...aroundTables, ...judgementTables]

/** Keeps the rows of one project between versions. */
export class MentionRowBook {
  readonly #book = new RowBook<Mention, MentionRow>()
  readonly #marks = new CellMarks()

  /** Links of all visible articles, in the order in which they came (H2); one of each analyst who linked the passage (C10). */
  read(snapshot: Snapshot): readonly MentionRow[] {
    const markOf = this.#marks.over(snapshot)
    return this.#book.read({
      all: snapshot.all('mentions'),
      around: [versionOf(snapshot, aroundTables)],
      isCurrent: (row, mention) => row.mention === mention && row.mark === markOf(mention),
      rowOf: rowMaker(snapshot, markOf),
    })
  }
}

function rowMaker(snapshot: Snapshot, markOf: (cell: CellRef) => MarkState) {
  const factsOf = articleFactsOf(snapshot)
  const styles = claimStyles(snapshot, null)
  const names = analystNames(snapshot)
  return (mention: Mention): MentionRow | null => {
    const facts = factsOf(mention.article)
    const passage = snapshot.get('passages', mention.passage)
    const claim = snapshot.get('claims', mention.claim)
    if (!facts || !passage || !claim) return null
    return {
      id: mention.id,
      mention,
      passage,
      claim,
      style: styles.get(claim.id) ?? null,
      article: facts.article,
      stories: facts.stories,
      speaker: snapshot.get('sources', mention.speaker) ?? null,
      mark: markOf(mention),
      analyst: names.get(mention.analyst) ?? '',
    }
  }
}

/** What the search of the table looks in. */
export function mentionSearchText({ passage, claim, article, speaker }: MentionRow): string {
  return [passage.quote, claim.wording, speaker?.name ?? '', shownTitle(article), article.outlet ?? ''].join(' ')
}
