/** Which cells an analyst judged lately, one by one, as the journal tells it (H2). Pure. */
import type { CellRef } from '#domain/cell.ts'
import { asId, type AnalystId, type ArticleId, type ClaimId, type StepId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { Instant } from '#domain/records.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { isSameCell } from './review-queue.ts'

export interface JudgedCell {
  readonly cell: CellRef
  readonly at: Instant
  /** Of the commit that judged it. */
  readonly sequence: number
}

/** The commands whose subject names the cell that was judged. */
const COMMANDS: ReadonlySet<string> = new Set(['assess', 'judgeAlike'])

/**
 * Newest first, each cell once, without those that were taken back and those a project began with. The journal is read only as far as somebody asks. A cell may have been
 * set back since.
 */
export function* judgedCells(heads: readonly CommitHead[], analyst: AnalystId): Generator<JudgedCell> {
  const told = new Set<string>()
  /** By step, what its newest reversal did. */
  const reversed = new Map<StepId, 'undo' | 'redo' | 'goBack'>()
  for (let place = heads.length - 1; place >= 0; place -= 1) {
    const head = heads[place] as CommitHead
    const { reversal, step, sequence, at } = head
    if (reversal && !reversed.has(reversal.step)) reversed.set(reversal.step, reversal.kind)
    const isOwn = head.analyst === analyst && head.origin !== 'restore'
    const cell = isOwn && !reversal ? cellOf(head) : null
    if (!cell || reversed.get(step) === 'undo' || told.has(keyOf(cell))) continue
    told.add(keyOf(cell))
    yield { cell, at, sequence }
  }
}

/** As many as one looks back over. */
const MOST = 10

/** The last ten of `shown` cells that are judged still, newest first. */
export function lastJudged(
  snapshot: Snapshot,
  heads: readonly CommitHead[],
  analyst: AnalystId,
  isShown: (cell: CellRef) => boolean,
): readonly JudgedCell[] {
  const last: JudgedCell[] = []
  for (const judged of judgedCells(heads, analyst)) {
    const { claim, article } = judged.cell
    const isJudged = snapshot.get('assessments', assessmentId(claim, article, analyst)) !== undefined
    if (isJudged && isShown(judged.cell)) last.push(judged)
    if (last.length === MOST) break
  }
  return last
}

/** The one judged before a cell, else the newest; `null` where none was. */
export function judgedBefore(judged: readonly JudgedCell[], here: CellRef | null): CellRef | null {
  const place = judged.findIndex(({ cell }) => isSameCell(cell, here))
  return judged[place + 1]?.cell ?? null
}

function cellOf({ command, subject }: CommitHead): CellRef | null {
  const { claim, article } = subject
  if (!COMMANDS.has(command) || typeof claim !== 'string' || typeof article !== 'string') return null
  return { claim: asId<ClaimId>(claim), article: asId<ArticleId>(article) }
}

function keyOf({ claim, article }: CellRef): string {
  return cellKey(claim, article)
}
