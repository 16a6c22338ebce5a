/**
 * What one cell of the matrix shows: one claim, one article, seen by one analyst or by the project (C3, C10, C12, C13).
 * Derived from a handful of index look-ups, so that a grid may ask for each visible cell on its own.
 */
import { isAsked } from './asked.ts'
import { staleness, type Staleness } from './claim-version.ts'
import type { AnalystId, ArticleId, ClaimId } from './ids.ts'
import type { Judgement } from './judgement.ts'
import { canonicalJson } from './json.ts'
import { personOf } from './person.ts'
import type { Assessment, FacetMark, Mention, Omission } from './records.ts'
import { decisionId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'
import { cellKey } from './tables.ts'
import { compareText } from './visible-articles.ts'

/** Whose judgements are looked at: one analyst's, or everybody's. */
export type View = AnalystId | 'all'

/** A cell named by its claim and article. */
export interface CellRef {
  readonly claim: ClaimId
  readonly article: ArticleId
}

interface CellBase extends CellRef {
  /** False outside the claim's stories: such a cell is never queued and outside coverage, even if it was judged (C13). */
  readonly asked: boolean
}

/** Nobody asked: blank (C3, C13). */
export interface NotAskedCell extends CellBase {
  readonly state: 'notAsked'
}

/** Asked, and nothing there yet: dotted (C3). */
export interface NotAssessedCell extends CellBase {
  readonly state: 'notAssessed'
}

/** Passages are linked, no judgement yet: dotted with a count (C3). */
export interface WaitingCell extends CellBase {
  readonly state: 'waiting'
  /** How many passages are linked. */
  readonly count: number
}

export interface JudgedCell extends CellBase {
  readonly state: 'judged'
  readonly judgement: Judgement
  readonly facets: readonly FacetMark[]
  /** Agrees, with facets of form on it: shows as `=` with a mark (C2). */
  readonly formOnly: boolean
  readonly omission: Omission | null
  /** Claim or article changed since; `null` when the judgement stands (C12). */
  readonly stale: Staleness | null
  /** How many passages are linked. */
  readonly mentions: number
  /** The analyst of the view, the project's decision, or all who judged (C10). */
  readonly by: 'analyst' | 'decision' | 'unanimous'
  /** The persons who judged it in this view, whoever decided (C10). */
  readonly judges: readonly AnalystId[]
}

/** Analysts judged it differently and the project has not decided (C10). */
export interface SplitCell extends CellBase {
  readonly state: 'split'
  /** How many persons chose each judgement; those nobody chose are left out. */
  readonly judgements: Readonly<Partial<Record<Judgement, number>>>
  readonly stale: Staleness | null
  readonly mentions: number
  /** The persons who judged it. */
  readonly judges: readonly AnalystId[]
}

export type Cell = NotAskedCell | NotAssessedCell | WaitingCell | JudgedCell | SplitCell

/** The cell of a claim and an article in a view (C3, C10). Unknown ids give `notAsked`. */
export function deriveCell(snapshot: Snapshot, claim: ClaimId, article: ArticleId, view: View): Cell {
  const key = cellKey(claim, article)
  const base: CellBase = { claim, article, asked: isAsked(snapshot, claim, article) }
  const mentions = mentionsSeen(snapshot, snapshot.byIndex('mentions', 'cell', key), view)
  const assessments = assessmentsSeen(snapshot, snapshot.byIndex('assessments', 'cell', key), view)
  return judgedCell(snapshot, base, assessments, mentions, view) ?? unjudgedCell(base, mentions)
}

/** A cell that has neither passage nor judgement (C3, C13). */
export function untouchedCell(claim: ClaimId, article: ArticleId, asked: boolean): NotAssessedCell | NotAskedCell {
  return { claim, article, asked, state: asked ? 'notAssessed' : 'notAsked' }
}

/** One assessment per person: the analyst's own in a view of one, else the newest of each person (C10). */
export function assessmentsSeen(
  snapshot: Snapshot,
  assessments: readonly Assessment[],
  view: View,
): readonly Assessment[] {
  const wanted = view === 'all' ? null : personOf(snapshot, view)
  // Nearly every cell is judged by one or by nobody, and there may be a hundred thousand.
  if (assessments.length <= 1)
    return wanted === null || assessments.every(({ analyst }) => personOf(snapshot, analyst) === wanted)
      ? assessments
      : []
  const byPerson = new Map<AnalystId, Assessment>()
  for (const assessment of assessments) {
    const person = personOf(snapshot, assessment.analyst)
    if (wanted !== null && person !== wanted) continue
    const other = byPerson.get(person)
    if (!other || prefers(assessment, other, view)) byPerson.set(person, assessment)
  }
  return [...byPerson.values()].sort((one, other) => compareText(one.id, other.id))
}

/** How many passages the view links, each passage once however many analysts linked it. */
function mentionsSeen(snapshot: Snapshot, mentions: readonly Mention[], view: View): number {
  if (mentions.length === 0) return 0
  const wanted = view === 'all' ? null : personOf(snapshot, view)
  const passages = new Set<string>()
  for (const mention of mentions)
    if (wanted === null || personOf(snapshot, mention.analyst) === wanted) passages.add(mention.passage)
  return passages.size
}

function prefers(one: Assessment, other: Assessment, view: View): boolean {
  if (one.analyst === view) return true
  if (other.analyst === view) return false
  return (compareText(one.at, other.at) || compareText(one.id, other.id)) > 0
}

function unjudgedCell(base: CellBase, mentions: number): Cell {
  if (mentions > 0) return { ...base, state: 'waiting', count: mentions }
  return untouchedCell(base.claim, base.article, base.asked)
}

function judgedCell(
  snapshot: Snapshot,
  base: CellBase,
  assessments: readonly Assessment[],
  mentions: number,
  view: View,
): Cell | null {
  const decision = view === 'all' ? snapshot.get('decisions', decisionId(base.claim, base.article)) : undefined
  const [first] = assessments
  if (!decision && !first) return null
  const stale = stalenessOfAll(snapshot, assessments)
  const judges = assessments.map(({ analyst }) => personOf(snapshot, analyst))
  if (decision) return judged(base, decision, decision.facets, { stale, mentions, by: 'decision', judges })
  if (!first) return null
  if (!assessments.every((other) => sameFinding(first, other)))
    return { ...base, state: 'split', judgements: countJudgements(assessments), stale, mentions, judges }
  const by = view === 'all' ? 'unanimous' : 'analyst'
  return judged(base, first, joinedFacets(assessments), { stale, mentions, by, judges })
}

/** Every field by name: spreading costs the whole matrix more than all else that is done for its cells. */
function judged(
  { claim, article, asked }: CellBase,
  { judgement, omission }: Pick<JudgedCell, 'judgement' | 'omission'>,
  facets: readonly FacetMark[],
  { stale, mentions, by, judges }: Pick<JudgedCell, 'stale' | 'mentions' | 'by' | 'judges'>,
): JudgedCell {
  const formOnly = judgement === 'agrees' && facets.length > 0
  return { claim, article, asked, state: 'judged', judgement, facets, formOnly, omission, stale, mentions, by, judges }
}

/** The persons whose judgement a cell shows; empty where `person` (see `personOf`) is one of them, and where nobody judged (C10). */
export function judgedByOthers(cell: Cell, person: AnalystId): readonly AnalystId[] {
  if (cell.state !== 'judged' && cell.state !== 'split') return []
  return cell.judges.includes(person) ? [] : cell.judges
}

/** Equal judgements, and for omissions equal reasons: a reason is half of the finding. */
export function sameFinding(one: Assessment, other: Assessment): boolean {
  return one.judgement === other.judgement && one.omission?.reason === other.omission?.reason
}

function joinedFacets(assessments: readonly Assessment[]): readonly FacetMark[] {
  if (assessments.length === 1) return assessments[0]?.facets ?? []
  const marks = new Map<string, FacetMark>()
  for (const { facets } of assessments) for (const mark of facets) marks.set(canonicalJson(mark), mark)
  return [...marks.values()]
}

function countJudgements(assessments: readonly Assessment[]): Partial<Record<Judgement, number>> {
  const counts: Partial<Record<Judgement, number>> = {}
  for (const { judgement } of assessments) counts[judgement] = (counts[judgement] ?? 0) + 1
  return counts
}

function stalenessOfAll(snapshot: Snapshot, assessments: readonly Assessment[]): Staleness | null {
  const found = assessments.flatMap((assessment) => staleness(snapshot, assessment) ?? [])
  if (found.length === 0) return null
  return {
    claimChanged: found.some((one) => one.claimChanged),
    articleChanged: found.some((one) => one.articleChanged),
    reasonDoubted: found.some((one) => one.reasonDoubted),
  }
}
