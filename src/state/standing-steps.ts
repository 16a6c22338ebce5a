/** Which steps of the journal stand: were done and not taken back, or were brought again. Derived from the heads alone (H2). */
import { completeBatchName, startBatchName } from '#commands/import/batch-command-names.ts'
import { groupBy } from '#domain/group-by.ts'
import type { StepId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'

/** A step as it stands. */
export interface StandingStep {
  /** As it was first done; what the history names. */
  readonly step: StepId
  /** The step that applied it last: itself, or the redo that brought it again. */
  readonly applied: StepId
  /** Its newest head. */
  readonly head: CommitHead
  /** Sequence of the first commit that applied it. */
  readonly from: number
  /** False for an import that is not complete. */
  readonly isWhole: boolean
}

/** By the step that applied it last, in the order in which they were applied. */
export function standingSteps(heads: readonly CommitHead[]): ReadonlyMap<StepId, StandingStep> {
  const standing = new Map<StepId, StandingStep>()
  /** By the step as it was first done: the one that applied it last. */
  const applied = new Map<StepId, StepId>()
  const steps = groupBy(heads, ({ step }) => step)
  for (const heads of steps.values()) {
    const { step, reversal, sequence: from } = heads[0] as CommitHead
    if (reversal?.kind === 'undo') {
      standing.delete(applied.get(reversal.step) ?? reversal.step)
      continue
    }
    const of = reversal?.kind === 'redo' ? reversal.step : step
    applied.set(of, step)
    standing.set(step, { step: of, applied: step, head: headOf(steps.get(of) ?? heads), from, isWhole: isWhole(heads) })
  }
  return standing
}

function isWhole(heads: readonly CommitHead[]): boolean {
  return heads[0]?.command !== startBatchName || heads.some(({ command }) => command === completeBatchName)
}

/** What a rule adds to a step does not name it. */
function headOf(heads: readonly CommitHead[]): CommitHead {
  return heads.findLast(({ origin }) => origin !== 'rule') ?? (heads[0] as CommitHead)
}
