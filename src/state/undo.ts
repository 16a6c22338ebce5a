/**
 * The undo and redo stacks, derived from the heads of the journal alone, so that they survive a reload (H2). Which rows an
 * undo writes is decided elsewhere (`invert-step.ts`).
 */
import { completeBatchName, startBatchName } from '#commands/import/batch-command-names.ts'
import { isErasure } from '#domain/erasure/erasure.ts'
import type { AnalystId, DeviceId, StepId, TabId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'

/** Whose steps the stacks hold. */
export interface UndoOwner {
  readonly tab: TabId
  readonly analyst: AnalystId
  readonly device: DeviceId
  /** The newest sequence when this tab opened the project; earlier steps of this analyst on this device count as own. */
  readonly openedAt: number
}

/** A step that can be taken back. */
export interface Undoable {
  /** The step as it was first done; what the history names. */
  readonly step: StepId
  /** The step that applied it last: itself, or the redo that brought it again. Its commits are inverted. */
  readonly applied: StepId
  /** Newest head of `step`. */
  readonly head: CommitHead
}

/** A step that was taken back and can be brought again. */
export interface Redoable {
  readonly step: StepId
  /** The undo step; its commits are inverted. */
  readonly undoneBy: StepId
  readonly head: CommitHead
}

/** Command names the program itself writes; the history words them. */
export const undoCommand = 'undo'
export const redoCommand = 'redo'
export const goBackCommand = 'goBack'
/** Taking back an unfinished import; it cannot be brought again. */
export const cancelCommand = 'cancelStep'

/** Both stacks; feed it every head once, in order of sequence. */
export class UndoStacks {
  readonly #owner: UndoOwner
  readonly #done: { step: StepId; applied: StepId }[] = []
  readonly #undone: { step: StepId; undoneBy: StepId }[] = []
  /** Newest head of every step seen. */
  readonly #heads = new Map<StepId, CommitHead>()
  /** Imports that are being written, or were broken off: they are cancelled, resumed or removed, never undone halfway. */
  readonly #unfinished = new Set<StepId>()

  constructor(owner: UndoOwner) {
    this.#owner = owner
  }

  /** The newest own step; `null` when there is none, or it is an import that is not whole. */
  get undoable(): Undoable | null {
    const entry = this.#done.at(-1)
    const head = entry && this.#heads.get(entry.step)
    return entry && head && !this.#unfinished.has(entry.step) ? { ...entry, head } : null
  }

  /** The own step taken back last, unless a new step came after; `null` when there is none. */
  get redoable(): Redoable | null {
    const entry = this.#undone.at(-1)
    const head = entry && this.#heads.get(entry.step)
    return entry && head ? { ...entry, head } : null
  }

  /** Reads the next head of the journal. */
  take(head: CommitHead): void {
    const known = this.#heads.has(head.step)
    // What a rule adds to a step does not name it.
    if (!known || head.origin !== 'rule') this.#heads.set(head.step, head)
    if (head.command === startBatchName) this.#unfinished.add(head.step)
    if (head.command === completeBatchName) this.#unfinished.delete(head.step)
    if (known) return
    // What came before may have lost its words; the history offers what can still be taken back.
    if (isErasure(head)) return this.#seal()
    const reversal = head.reversal
    if (reversal?.kind === 'undo') this.#undo(head, reversal.step)
    else if (reversal?.kind === 'redo') this.#redo(head, reversal.step)
    else if (this.#owns(head)) {
      this.#done.push({ step: head.step, applied: head.step })
      this.#undone.length = 0
    }
  }

  #seal(): void {
    this.#done.length = 0
    this.#undone.length = 0
  }

  #undo(head: CommitHead, step: StepId): void {
    take(this.#done, step)
    if (this.#owns(head) && head.command !== cancelCommand) this.#undone.push({ step, undoneBy: head.step })
  }

  #redo(head: CommitHead, step: StepId): void {
    take(this.#undone, step)
    const original = this.#heads.get(step)
    if (this.#owns(head) || (original && this.#owns(original))) this.#done.push({ step, applied: head.step })
  }

  #owns({ tab, analyst, device, sequence, origin }: CommitHead): boolean {
    const owner = this.#owner
    // What came with a copy or the sample, or was done by a rule, is nobody's step here: undo must not eat it up from the end.
    if (origin === 'restore' || origin === 'rule') return false
    if (tab === owner.tab) return true
    return sequence <= owner.openedAt && analyst === owner.analyst && device === owner.device
  }
}

function take(stack: { readonly step: StepId }[], step: StepId): void {
  const index = stack.findLastIndex((entry) => entry.step === step)
  if (index >= 0) stack.splice(index, 1)
}
