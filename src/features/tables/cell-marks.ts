/**
 * How the cells that passages are linked to are judged (C10). Kept between versions: deriving a cell costs more than all else of a row, and
 * an index hands out the same list as long as none of its rows has changed.
 */
import { deriveCell, type CellRef } from '#domain/cell.ts'
import type { Decision, TableName } from '#domain/records.ts'
import { decisionId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { cellMark } from '#ui/marks/cell-mark.ts'
import type { MarkState } from '#ui/marks/JudgementMark.tsx'

/** Tables whose rows say how a linked cell is judged. */
export const judgementTables = ['mentions', 'assessments', 'decisions'] as const satisfies readonly TableName[]

interface KnownCell {
  readonly mentions: readonly unknown[]
  readonly assessments: readonly unknown[]
  readonly decision: Decision | undefined
  readonly mark: MarkState
}

/** One object for each sign there is, so that rows can compare them. */
const signs = new Map<string, MarkState>()

/** The signs of linked cells of one project, as everybody sees them. */
export class CellMarks {
  readonly #known = new Map<string, KnownCell>()
  #analysts = -1

  /** Gives the sign of a cell that has a link; equal signs are one object. */
  over(snapshot: Snapshot): (cell: CellRef) => MarkState {
    // Who is the same person decides whether judgements count twice.
    if (snapshot.version('analysts') !== this.#analysts) this.#known.clear()
    this.#analysts = snapshot.version('analysts')
    return ({ claim, article }) => {
      const key = cellKey(claim, article)
      const mentions = snapshot.byIndex('mentions', 'cell', key)
      const assessments = snapshot.byIndex('assessments', 'cell', key)
      const decision = snapshot.get('decisions', decisionId(claim, article))
      const known = this.#known.get(key)
      const isKnown = known?.mentions === mentions && known.assessments === assessments && known.decision === decision
      if (known && isKnown) return known.mark
      const isJudged = decision !== undefined || assessments.length > 0
      const mark = isJudged
        ? cellMark(deriveCell(snapshot, claim, article, 'all'))
        : { kind: 'notAssessed' as const, waiting: new Set(mentions.map(({ passage }) => passage)).size }
      const one = oneOf(mark)
      this.#known.set(key, { mentions, assessments, decision, mark: one })
      return one
    }
  }
}

function oneOf(mark: MarkState): MarkState {
  const key = Object.values(mark).join(' ')
  const known = signs.get(key)
  if (known) return known
  signs.set(key, mark)
  return mark
}
