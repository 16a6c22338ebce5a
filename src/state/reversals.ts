/** Writes the steps that invert other steps: undo, redo, cancel, "go back to here" (H2). Refuses before anything is written. */
import type { Plan } from '#commands/define-command.ts'
import type { Reversal, StoredCommit } from '#domain/commit.ts'
import type { Change } from '#domain/change.ts'
import { Draft } from '#domain/draft.ts'
import { isErasure } from '#domain/erasure/erasure.ts'
import { asId, type AnalystId, type StepId } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { CommitHead, ProjectStore } from '#domain/ports.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Dispatcher, Environment, Intent } from './dispatch.ts'
import type { DispatchResult } from './dispatch-result.ts'
import { countTargets, goBackOnto, goBackTargets, type GoBackPreview } from './go-back.ts'
import { nextTurn } from './in-turns.ts'
import type { InTheWay } from './in-the-way.ts'
import { brokenReference, invertOnto, isObstacle, obstacleRejection, whyNotInvertible } from './invert-step.ts'
import { cancelCommand, goBackCommand, redoCommand, undoCommand, type Redoable, type Undoable } from './undo.ts'

/** A commit of "go back" holds at most this many rows, so that no transaction grows without bound. */
const rowsPerCommit = 5000

type Write = Parameters<Parameters<Dispatcher['enqueue']>[0]>[0]

/** What a reversal is called and what it names in the journal. */
interface Reversing {
  readonly command: string
  readonly reversal: Reversal
  readonly subject: JsonObject
}

export class Reversals {
  readonly #store: ProjectStore
  readonly #snapshot: Snapshot
  readonly #environment: Environment

  constructor(store: ProjectStore, snapshot: Snapshot, environment: Environment) {
    this.#store = store
    this.#snapshot = snapshot
    this.#environment = environment
  }

  undo({ step, applied, head }: Undoable, write: Write): Promise<DispatchResult> {
    const subject = { of: head.command, ofSubject: head.subject }
    return this.#undo(step, applied, subject, write)
  }

  redo({ step, undoneBy, head }: Redoable, write: Write): Promise<DispatchResult> {
    const subject = { of: head.command, ofSubject: head.subject }
    return this.#invert(undoneBy, { command: redoCommand, reversal: { kind: 'redo', step }, subject }, write)
  }

  async undoStep(step: StepId, write: Write): Promise<DispatchResult> {
    const commits = await this.#store.step(step)
    const of = commits[0]?.commit
    const subject = of ? { of: of.command, ofSubject: of.subject } : {}
    return this.#undo(step, step, subject, write)
  }

  /** What stands in the way of taking a step back. */
  async inTheWay(step: StepId, heads: readonly CommitHead[], analyst: AnalystId): Promise<InTheWay> {
    // Rarely asked for, so it is no part of the first load.
    const { whatIsInTheWay } = await import('./in-the-way.ts')
    return whatIsInTheWay(step, { store: this.#store, snapshot: this.#snapshot, heads, analyst })
  }

  /**
   * Takes back the later steps that stand in the way of a step, newest first, then the step: each as a step of its own, so that each can
   * be brought again. Nothing is written where one of them cannot go.
   */
  async undoWithLater(
    step: StepId,
    heads: readonly CommitHead[],
    analyst: AnalystId,
    write: Write,
  ): Promise<DispatchResult> {
    const { later, obstacles, whyNot } = await this.inTheWay(step, heads, analyst)
    const [first] = obstacles
    if (first && whyNot !== null) return { ok: false, rejection: obstacleRejection(first.obstacle), inTheWayOf: step }
    for (const each of later) {
      const result = await this.undo(each, write)
      if (!result.ok) return result
    }
    return this.undoStep(step, write)
  }

  async #undo(step: StepId, applied: StepId, subject: JsonObject, write: Write): Promise<DispatchResult> {
    const reversing: Reversing = { command: undoCommand, reversal: { kind: 'undo', step }, subject }
    const result = await this.#invert(applied, reversing, write)
    return !result.ok && isObstacle(result.rejection.reason) ? { ...result, inTheWayOf: step } : result
  }

  cancel(step: StepId, write: Write): Promise<DispatchResult> {
    return this.#invert(step, { command: cancelCommand, reversal: { kind: 'undo', step }, subject: {} }, write)
  }

  async previewGoBack(sequence: number, newest: number, heads: readonly CommitHead[]): Promise<GoBackPreview> {
    const targets = await this.#targets(sequence, newest)
    return { heads: heads.filter((head) => head.sequence > sequence).toReversed(), rows: countTargets(targets) }
  }

  async goBack(sequence: number, newest: number, heads: readonly CommitHead[], write: Write): Promise<DispatchResult> {
    const target = heads.findLast((head) => head.sequence <= sequence)
    if (!target) return { ok: false, rejection: reject('nothingToGoBackTo') }
    const crossed = heads.filter((head) => head.sequence > sequence)
    const targets = await this.#targets(sequence, newest)
    const whole = new Draft(this.#snapshot)
    goBackOnto(targets, whole)
    const refusal = erasureAmong(crossed) ?? brokenReference(whole.changes(), whole) ?? projectGone(whole)
    if (refusal) return { ok: false, rejection: refusal }
    const reversing: Reversing = {
      command: goBackCommand,
      reversal: { kind: 'goBack', step: target.step },
      subject: { to: target.at, commits: crossed.length },
    }
    const parts: Planner[] = []
    for (let start = 0; start < targets.length; start += rowsPerCommit) {
      const part = targets.slice(start, start + rowsPerCommit)
      parts.push((draft) => (goBackOnto(part, draft), null))
    }
    return this.#writeParts(parts, reversing, write)
  }

  async #targets(sequence: number, newest: number): Promise<Change[]> {
    const crossed = await this.#store.commits(sequence, newest)
    return goBackTargets(crossed.flatMap(({ commit }) => commit.changes))
  }

  async #invert(step: StepId, reversing: Reversing, write: Write): Promise<DispatchResult> {
    const stored = (await this.#store.step(step)).map(({ commit }: StoredCommit) => commit)
    const commits = stored.map(({ changes }) => changes)
    if (commits.length === 0) return { ok: false, rejection: reject('nothingToUndo') }
    const isBeginning = commits.some((changes) => changes.some(({ table, before }) => table === 'project' && !before))
    const final = isBeginning ? reject('projectBeganHere') : erasureAmong(stored)
    const refusal = final ?? (await whyNotInvertible(commits, this.#snapshot, nextTurn))
    if (refusal) return { ok: false, rejection: refusal }
    const parts = commits.toReversed().map((changes): Planner => {
      return (draft) => {
        const [obstacle] = invertOnto(changes, draft)
        return obstacle ? obstacleRejection(obstacle) : null
      }
    })
    return this.#writeParts(parts, reversing, write)
  }

  /** One commit per part, all with one new step id; stops at the first refusal. */
  async #writeParts(parts: readonly Planner[], reversing: Reversing, write: Write): Promise<DispatchResult> {
    const step = asId<StepId>(this.#environment.newId())
    const checked = parts.length === 1
    for (const part of parts) {
      const result = await write({ ...intentOf(reversing, step, part), checked })
      if (!result.ok) return result
    }
    return { ok: true, step, notices: [] }
  }
}

/** Nothing brings back what was erased, and what lost its words is not brought back without them. */
function erasureAmong(commits: readonly { readonly command: string; readonly blanked?: true }[]): Rejection | null {
  return commits.some((commit) => commit.blanked === true || isErasure(commit)) ? reject('erasedForGood') : null
}

/** A project without its own row could be exported, but never opened again. */
function projectGone(draft: Draft): Rejection | null {
  return draft.changes().some(({ table, after }) => table === 'project' && !after) ? reject('projectBeganHere') : null
}

/** Writes its part on a draft, or refuses. */
type Planner = (draft: Draft) => Rejection | null

function intentOf({ command, reversal, subject }: Reversing, step: StepId, part: Planner): Omit<Intent, 'checked'> {
  const plan = (snapshot: Snapshot): Plan | Rejection => {
    const draft = new Draft(snapshot)
    return part(draft) ?? { changes: draft.changes(), notices: [], subject, texts: [] }
  }
  return { command, origin: 'person', step, reversal, plan, since: null, asked: reversal, waits: true }
}
