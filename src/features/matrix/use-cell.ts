/** Everything the panel shows of one cell, read from the snapshot. */
import { analystName } from '#domain/analyst-names.ts'
import { deriveCell, type Cell, type CellRef } from '#domain/cell.ts'
import { staleness, type Staleness } from '#domain/claim-version.ts'
import type { AnalystId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import type {
  Article,
  Assessment,
  Claim,
  Decision,
  Gloss,
  Mention,
  Passage,
  Source,
  TableName,
} from '#domain/records.ts'
import { assessmentId, decisionId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { useRows } from '#state/use-rows.ts'

/** A linked passage with what stands around it. */
export interface CellMention {
  readonly mention: Mention
  readonly passage: Passage
  /** Glosses of the passage's revision that reach into it (T6). */
  readonly glosses: readonly Gloss[]
  readonly speaker: Source | null
  /** Who linked it, empty without a name; `null` when it was the analyst themselves. */
  readonly linkedBy: string | null
}

/** A judgement with whose it is and what changed since it was made (C10, C12). */
export interface CellJudgement {
  readonly assessment: Assessment
  /** Empty for an analyst without a name. */
  readonly by: string
  /** True for another identity of the analyst who looks. */
  readonly isMe: boolean
  readonly stale: Staleness | null
}

export interface CellContent {
  readonly claim: Claim
  readonly article: Article
  /** As the analyst alone sees it: what others judged is in `others`. */
  readonly mine: Cell
  /** Own ones first, then in order of the text. */
  readonly mentions: readonly CellMention[]
  /** How many of them are the analyst's own. */
  readonly ownMentions: number
  readonly own: Assessment | null
  /** What changed since the own judgement; `null` when it stands or there is none (C12). */
  readonly ownStale: Staleness | null
  /** One of each other identity that judged it, the newest first. */
  readonly others: readonly CellJudgement[]
  readonly decision: Decision | null
}

const tables: readonly TableName[] = [
  'articles',
  'claims',
  'storyArticles',
  'storyClaims',
  'mentions',
  'passages',
  'glosses',
  'sources',
  'assessments',
  'decisions',
  'analysts',
]

/** The content of a cell, `null` when its claim or article is gone. */
export function useCell(cell: CellRef | null, analyst: AnalystId): CellContent | null {
  return useRows((snapshot) => (cell ? readCell(snapshot, cell, analyst) : null), tables, [
    cell?.claim,
    cell?.article,
    analyst,
  ])
}

/** See `useCell`. */
export function readCell(snapshot: Snapshot, ref: CellRef, analyst: AnalystId): CellContent | null {
  const claim = snapshot.get('claims', ref.claim)
  const article = snapshot.get('articles', ref.article)
  if (!claim || !article) return null
  const key = cellKey(claim.id, article.id)
  const rows = snapshot.byIndex('mentions', 'cell', key)
  const mentions = rows.flatMap((mention) => readMention(snapshot, mention, analyst))
  mentions.sort(
    (one, other) =>
      Number(one.linkedBy !== null) - Number(other.linkedBy !== null) || one.passage.start - other.passage.start,
  )
  const own = snapshot.get('assessments', assessmentId(claim.id, article.id, analyst)) ?? null
  return {
    claim,
    article,
    mine: deriveCell(snapshot, claim.id, article.id, analyst),
    mentions,
    ownMentions: rows.filter((mention) => mention.analyst === analyst).length,
    own,
    ownStale: own && staleness(snapshot, own),
    others: snapshot
      .byIndex('assessments', 'cell', key)
      .filter((assessment) => assessment.analyst !== analyst)
      .map((assessment) => readJudgement(snapshot, assessment, analyst))
      .sort((one, other) => (one.assessment.at < other.assessment.at ? 1 : -1)),
    decision: snapshot.get('decisions', decisionId(claim.id, article.id)) ?? null,
  }
}

function readJudgement(snapshot: Snapshot, assessment: Assessment, analyst: AnalystId): CellJudgement {
  return {
    assessment,
    by: analystName(snapshot, assessment.analyst),
    isMe: personOf(snapshot, assessment.analyst) === personOf(snapshot, analyst),
    stale: staleness(snapshot, assessment),
  }
}

function readMention(snapshot: Snapshot, mention: Mention, analyst: AnalystId): CellMention[] {
  const passage = snapshot.get('passages', mention.passage)
  if (!passage) return []
  const glosses = snapshot
    .byIndex('glosses', 'revision', passage.revision)
    .filter((gloss) => gloss.start < passage.end && gloss.end > passage.start)
    .toSorted((one, other) => one.start - other.start)
  const mine = personOf(snapshot, mention.analyst) === personOf(snapshot, analyst)
  const linkedBy = mine ? null : analystName(snapshot, mention.analyst)
  return [{ mention, passage, glosses, speaker: snapshot.get('sources', mention.speaker) ?? null, linkedBy }]
}
