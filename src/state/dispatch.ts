/**
 * The queue of writes of one tab (H4): a plan starts once the previous commit is in the snapshot, a stale write waits for
 * the tail and plans again, and nothing is called saved before it is. Every write of the program passes here.
 */
import type { Plan } from '#commands/define-command.ts'
import type { Change } from '#domain/change.ts'
import { commitFormat, type Origin, type PendingCommit, type Reversal, type StoredCommit } from '#domain/commit.ts'
import { Draft } from '#domain/draft.ts'
import { asId, type StepId } from '#domain/ids.ts'
import type { Durability, ProjectStore, WrittenCommit } from '#domain/ports.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { DispatchResult } from './dispatch-result.ts'
import { brokenReference } from './invert-step.ts'
import type { FailedEdit, ProjectStateStore } from './project-store.ts'
import { namesIn } from './names-in.ts'
import { changedMeanwhile, crossedMeanwhile } from './stale-write.ts'

/** A stale write is planned again at most this often. */
const replans = 3

/** The clock and chance, handed in by the composition root. */
export interface Environment {
  /** An ISO 8601 instant in UTC. */
  readonly now: () => string
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
  /** True once a newer build of the program is at work in another tab: nothing is written any more. */
  readonly isOutdated: () => boolean
}

/** One commit to be planned and written. */
export interface Intent {
  readonly command: string
  readonly origin: Origin
  readonly step: StepId
  readonly reversal: Reversal | null
  /** Called again with the newer snapshot after a stale write; pure. */
  readonly plan: (snapshot: Snapshot) => Plan | Rejection
  /** False for a part of a step that was checked as a whole. */
  readonly checked: boolean
  /** What the snapshot stood at when the person acted; `null` when the plan itself looks for later edits, as undo does. */
  readonly since: number | null
  /** What was asked for, by which the same edit is known while it waits. */
  readonly asked: unknown
  /** False where an edit that the storage refuses does not wait: one that waits already, or one that its maker can do again. */
  readonly waits: boolean
  /** The edit on the list of those that wait which is tried again with it. */
  readonly again?: string
}

/** True when the edit itself could be written, but not here or not now. */
export function isLeftUnwritten({ reason }: Rejection): boolean {
  return reason === 'storageFailed' || reason === 'storageRefused' || reason === 'outdated'
}

type Write = (intent: Intent) => Promise<DispatchResult>

export class Dispatcher {
  readonly #store: ProjectStore
  readonly #snapshot: Snapshot
  readonly #state: ProjectStateStore
  readonly #environment: Environment
  /** What other tabs wrote while something was waiting here. */
  #foreign: StoredCommit[] = []
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: ProjectStore, snapshot: Snapshot, state: ProjectStateStore, environment: Environment) {
    this.#store = store
    this.#snapshot = snapshot
    this.#state = state
    this.#environment = environment
  }

  /** Runs a task when all earlier ones are done; nothing else writes in this tab meanwhile. */
  enqueue<Result>(task: (write: Write) => Promise<Result>): Promise<Result> {
    this.#count({ busy: 1 })
    const run = this.#last.then(() => task((intent) => this.#write(intent)))
    this.#last = run.catch(() => undefined).then(() => this.#count({ busy: -1 }))
    return run
  }

  /** Hears of every commit that reaches the snapshot. */
  notice(stored: StoredCommit): void {
    if (this.#state.getState().busy === 0) this.#foreign = []
    else if (stored.commit.tab !== this.#store.tab) this.#foreign.push(stored)
  }

  /** Gives the second home what it is owed, and says whether it took it. */
  async deliverOwed(): Promise<void> {
    this.#followDurability({ durable: this.#store.deliverOwed() })
    await this.#until(({ underway }) => underway === 0)
  }

  /** Settles when everything queued so far is written, and refused or durable. */
  async idle(): Promise<void> {
    await this.#last
    await this.#until(({ busy, underway }) => busy === 0 && underway === 0)
  }

  async #write(intent: Intent): Promise<DispatchResult> {
    if (this.#environment.isOutdated()) return { ok: false, rejection: reject('outdated') }
    let first: Plan | null = null
    for (let attempt = 0; attempt <= replans; attempt += 1) {
      if (first) {
        const refusal = changedMeanwhile(first.changes, this.#snapshot)
        if (refusal) return { ok: false, rejection: refusal }
      }
      const plan = this.#plan(intent)
      if (isRejection(plan)) return { ok: false, rejection: plan }
      // A reversal that finds nothing left to do is still written: the stacks are read from the journal.
      if (plan.changes.length === 0 && !intent.reversal) return { ok: true, step: intent.step, notices: plan.notices }
      first ??= plan
      const outcome = await this.#append(intent, plan)
      if (isRejection(outcome)) return { ok: false, rejection: outcome }
      if (outcome.kind === 'written') {
        this.#followDurability(outcome)
        await this.#reached(outcome.sequence)
        return { ok: true, step: intent.step, notices: plan.notices }
      }
      await this.#reached(outcome.newestSequence)
    }
    return { ok: false, rejection: reject('tooBusy', { command: intent.command }) }
  }

  #plan(intent: Intent): Plan | Rejection {
    const plan = intent.plan(this.#snapshot)
    if (isRejection(plan) || !intent.checked) return plan
    const { since } = intent
    if (since !== null) {
      const later = this.#foreign.filter(({ sequence }) => sequence > since)
      const refusal = crossedMeanwhile(
        plan.changes,
        later.flatMap(({ commit }) => commit.changes),
      )
      if (refusal) return refusal
    }
    return brokenReference(plan.changes, overlay(this.#snapshot, plan)) ?? plan
  }

  async #append(intent: Intent, plan: Plan) {
    const before = this.#waitsBefore(intent, plan)
    if (before) return this.#leave(intent, plan, before.message)
    try {
      return await this.#store.append(this.#commit(intent, plan), this.#state.getState().sequence)
    } catch (error) {
      return this.#leave(intent, plan, error instanceof Error ? error.message : String(error))
    }
  }

  /** An older edit of the same rows that waits: what came after it must not be written before it. */
  #waitsBefore({ again }: Intent, { changes }: Plan): FailedEdit | undefined {
    const { failed } = this.#state.getState()
    const at = failed.findIndex(({ id }) => id === again)
    return failed.slice(0, at < 0 ? failed.length : at).find((edit) => shareRows(edit.changes, changes))
  }

  #leave(intent: Intent, plan: Plan, message: string): Rejection {
    const told = { command: intent.command, message }
    if (!intent.waits) return reject('storageRefused', told)
    this.#keepFailed(intent, plan, message)
    return reject('storageFailed', told)
  }

  #commit({ command, origin, step, reversal }: Intent, { changes, subject, texts }: Plan): PendingCommit {
    const { now, newId } = this.#environment
    const { project, device, tab } = this.#store
    const analyst = this.#state.getState().analyst
    const id = asId<PendingCommit['id']>(newId())
    const at = now()
    return {
      format: commitFormat,
      id,
      step,
      project,
      analyst,
      device,
      tab,
      at,
      origin,
      command,
      subject,
      reversal,
      texts,
      changes,
    }
  }

  /** Not once more while the same edit waits and none after it touches its rows: it would be written twice. */
  #keepFailed(intent: Intent, { changes, subject }: Plan, message: string): void {
    const asked = JSON.stringify([intent.command, intent.asked])
    if (isWaitingAlready(this.#state.getState().failed, asked)) return
    const id = this.#environment.newId()
    const drop = () => this.#state.setState(({ failed }) => ({ failed: failed.filter((edit) => edit.id !== id) }))
    const retry = () =>
      this.enqueue(async (write) => {
        // Two may have been about to try it.
        if (!this.#state.getState().failed.some((edit) => edit.id === id))
          return { ok: true as const, step: intent.step, notices: [] }
        const result = await write({ ...intent, since: null, waits: false, again: id })
        if (result.ok || !isLeftUnwritten(result.rejection)) drop()
        return result
      })
    const about = namesIn(subject, changes, this.#snapshot)
    const at = this.#environment.now()
    const edit = { id, command: intent.command, subject, about, asked, at, changes, message, retry }
    this.#state.setState(({ failed }) => ({ failed: [...failed, edit] }))
  }

  #followDurability({ durable }: Pick<WrittenCommit, 'durable'>): void {
    this.#count({ underway: 1 })
    const settle = (durability: Durability) => {
      this.#state.setState(({ underway }) => ({
        underway: underway - 1,
        oneHome: durability.homes === 2 ? null : durability.reason,
      }))
    }
    durable.then(settle, (error: unknown) => settle({ homes: 1, missing: 'opfs', reason: String(error) }))
  }

  #count(step: { busy?: number; underway?: number }): void {
    this.#state.setState(({ busy, underway }) => ({
      busy: busy + (step.busy ?? 0),
      underway: underway + (step.underway ?? 0),
    }))
  }

  #reached(sequence: number): Promise<void> {
    return this.#until((state) => state.sequence >= sequence)
  }

  #until(holds: (state: ReturnType<ProjectStateStore['getState']>) => boolean): Promise<void> {
    if (holds(this.#state.getState())) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.#state.subscribe((state) => {
        if (!holds(state)) return
        stop()
        resolve()
      })
    })
  }
}

function isWaitingAlready(failed: readonly FailedEdit[], asked: string): boolean {
  const at = failed.findLastIndex((edit) => edit.asked === asked)
  const same = failed[at]
  return same !== undefined && !failed.slice(at + 1).some((later) => shareRows(later.changes, same.changes))
}

function shareRows(some: readonly Change[], others: readonly Change[]): boolean {
  const rows = new Set(some.map(({ table, id }) => `${table}/${id}`))
  return others.some(({ table, id }) => rows.has(`${table}/${id}`))
}

function overlay(snapshot: Snapshot, { changes }: Plan): Draft {
  const draft = new Draft(snapshot)
  for (const { table, id, after } of changes) {
    if (after) draft.put(table, after)
    else draft.remove(table, id)
  }
  return draft
}
