/**
 * One open project as the screens see it: the snapshot, the one way to write, undo and redo, texts, and what is saved.
 * Views reach it through the hooks; it knows neither Dexie nor workers.
 */
import { planCommand, type Command } from '#commands/define-command.ts'
import {
  asId,
  type AnalystId,
  type DeviceId,
  type ProjectId,
  type StepId,
  type TabId,
  type TextHash,
} from '#domain/ids.ts'
import type { DraftCipher } from '#domain/draft-cipher.ts'
import type { ErasureRequest } from '#domain/erasure/erasure.ts'
import { OutdatedError } from '#domain/build-watch.ts'
import { commitHead } from '#domain/commit-head.ts'
import type { KeptOriginals } from '#domain/kept-originals.ts'
import type { StoredCommit } from '#domain/commit.ts'
import type { CommitHead, PendingImports, ProjectStore, StoredText } from '#domain/ports.ts'
import type { OpeningReport } from '#domain/opening-report.ts'
import { reject } from '#domain/rejection.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import { Dispatcher, isLeftUnwritten, type Environment } from './dispatch.ts'
import type { DispatchOptions, DispatchResult } from './dispatch-result.ts'
import type { GoBackPreview } from './go-back.ts'
import type { InTheWay } from './in-the-way.ts'
import { createProjectState, type FailedEdit, type ProjectStateStore } from './project-store.ts'
import { Reversals } from './reversals.ts'
import { createViewState, tell, type ViewStore } from './session-view.ts'
import { TextCache } from './text-cache.ts'
import { redoCommand, undoCommand, UndoStacks, type Redoable, type Undoable } from './undo.ts'

export interface ProjectSession {
  readonly project: ProjectId
  readonly device: DeviceId
  readonly tab: TabId
  readonly report: OpeningReport
  /** All rows. It changes in place; read it inside `useRows`, or compare `version(table)`. */
  readonly snapshot: Snapshot
  readonly store: ProjectStateStore
  readonly view: ViewStore
  readonly texts: TextCache
  /** Hides drafts of this project where the browser keeps them; `null` where they cannot be hidden. */
  readonly drafts: DraftCipher | null
  /** Calls `listener` after anything changed; once for a batch of tail turns. */
  subscribe(listener: () => void): () => void
  /** Plans and writes a command (H1). Notices it gives are also put in `view.notices`. Never rejects for storage failures. */
  dispatch<Args>(command: Command<Args>, args: Args, options?: DispatchOptions): Promise<DispatchResult>
  /** Takes back the newest own step (H2); before all steps, the newest edit that waits to be written (H4). */
  undo(): Promise<DispatchResult>
  redo(): Promise<DispatchResult>
  undoable(): Undoable | null
  redoable(): Redoable | null
  /** Takes back any step, also of others; from History only (H2). */
  undoStep(step: StepId): Promise<DispatchResult>
  /** What stands in the way of taking a step back, and which later steps would have to go first (H2). */
  inTheWay(step: StepId): Promise<InTheWay>
  /** Takes back the own later steps in the way of a step, each as a step of its own, then the step itself (H2). */
  undoWithLater(step: StepId): Promise<DispatchResult>
  /** Takes back an unfinished import for good: it cannot be redone (H2). */
  cancelStep(step: StepId): Promise<DispatchResult>
  /** What `goBackTo` would cross and change. */
  previewGoBack(sequence: number): Promise<GoBackPreview>
  /** Brings every row to what it was right after the commit with this sequence, as one step (H2). */
  goBackTo(sequence: number): Promise<DispatchResult>
  /** The text, or `null` when no home has it. */
  text(hash: TextHash): Promise<string | null>
  /** Several texts at once, in no order, past the cache of the views; those that no home has are left out. */
  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]>
  /** Texts of articles that no home has any more (H5). */
  lostTexts(): Promise<readonly TextHash[]>
  /** Makes texts durable; before the command that names them (H5). Rejects in a tab of an older build, which writes nothing (H4). */
  putTexts(texts: readonly StoredText[]): Promise<void>
  readonly pendingImports: PendingImports
  readonly originals: KeptOriginals
  commits(from: number, to: number): Promise<readonly StoredCommit[]>
  step(step: StepId): Promise<readonly StoredCommit[]>
  /** Who "I" am from now on (C10). */
  chooseAnalyst(analyst: AnalystId): Promise<void>
  /** See `ProjectStore.askErasure`. */
  askErasure(request: ErasureRequest | null): Promise<void>
  /** An id for a step or a row that is made before its command. */
  newId(): string
  /** Tries again to write what could not be written, oldest first, and to give the second home what it lacks (H4, H5). */
  resumeSaving(): Promise<void>
  /** Gives up an edit that could not be written. */
  dropFailed(edit: FailedEdit): void
  /** Settles when everything dispatched so far is refused or as durable as it gets. */
  whenSaved(): Promise<void>
  close(): Promise<void>
}

/** Loads a project and follows its journal until `close`. */
export async function openProjectSession(
  store: ProjectStore,
  report: OpeningReport,
  environment: Environment,
): Promise<ProjectSession> {
  const snapshot = new MemorySnapshot()
  const loaded = await store.load(snapshot)
  const analyst = loaded.analyst ?? asId<AnalystId>(environment.newId())
  if (!loaded.analyst) await store.chooseAnalyst(analyst)
  const { sequence, heads } = loaded
  // What a newer program wrote is only shown, as everything is where a newer one is at work.
  const own = report.newer ? { ...environment, isOutdated: () => true } : environment
  const state = createProjectState({ sequence, heads, analyst, oneHome: report.secondHomeMissing })
  return new OpenSession(store, report, own, snapshot, state, loaded.drafts)
}

/** While the tail is catching up with a long import of another tab, views still move now and then. */
const turnsBetweenViews = 20

class OpenSession implements ProjectSession {
  readonly project: ProjectId
  readonly device: DeviceId
  readonly tab: TabId
  readonly report: OpeningReport
  readonly snapshot: MemorySnapshot
  readonly store: ProjectStateStore
  readonly view: ViewStore = createViewState()
  readonly texts: TextCache
  readonly drafts: DraftCipher | null
  readonly originals: KeptOriginals
  readonly pendingImports: PendingImports
  readonly #port: ProjectStore
  readonly #environment: Environment
  readonly #dispatcher: Dispatcher
  readonly #reversals: Reversals
  readonly #openedAt: number
  #stacks: UndoStacks
  #stopFollowing: () => void
  #waiting: CommitHead[] = []
  #turns = 0

  constructor(
    port: ProjectStore,
    report: OpeningReport,
    environment: Environment,
    snapshot: MemorySnapshot,
    state: ProjectStateStore,
    drafts: DraftCipher | null,
  ) {
    this.drafts = drafts
    this.project = port.project
    this.device = port.device
    this.tab = port.tab
    this.report = report
    this.snapshot = snapshot
    this.store = state
    this.pendingImports = port.pendingImports
    this.originals = port.originals
    this.texts = new TextCache((hash) => port.text(hash))
    this.#port = port
    this.#environment = environment
    this.#dispatcher = new Dispatcher(port, snapshot, state, environment)
    this.#reversals = new Reversals(port, snapshot, environment)
    const { sequence } = state.getState()
    this.#openedAt = sequence
    this.#stacks = this.#readStacks(state.getState().analyst)
    this.#stopFollowing = port.follow(sequence, (commits, more) => this.#take(commits, more))
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener)
  }

  async dispatch<Args>(command: Command<Args>, args: Args, options: DispatchOptions = {}): Promise<DispatchResult> {
    const { newId, now } = this.#environment
    const step = options.step ?? asId<StepId>(newId())
    const plan = (snapshot: Snapshot) =>
      planCommand(command, snapshot, args, { now: now(), newId, actor: this.store.getState().analyst })
    const origin = options.origin ?? 'person'
    const since = this.store.getState().sequence
    const waits = options.waits ?? true
    const intent = {
      command: command.name,
      origin,
      step,
      reversal: null,
      plan,
      checked: true,
      since,
      asked: args,
      waits,
    }
    await this.#writeWaiting()
    const result = await this.#dispatcher.enqueue((write) => write(intent))
    if (result.ok) tell(this.view, result.notices)
    return result
  }

  undoable(): Undoable | null {
    return this.#stacks.undoable
  }

  redoable(): Redoable | null {
    return this.#stacks.redoable
  }

  async undo(): Promise<DispatchResult> {
    await this.#writeWaiting()
    return this.#dispatcher.enqueue(async (write) => {
      const waiting = givenUpByUndo(this.store.getState().failed)
      if (waiting && !this.#environment.isOutdated()) return this.#giveUp(waiting)
      const next = this.#stacks.undoable
      return next ? this.#reversals.undo(next, write) : refuse('nothingToUndo')
    })
  }

  async redo(): Promise<DispatchResult> {
    await this.#writeWaiting()
    return this.#dispatcher.enqueue(async (write) => {
      const next = this.#stacks.redoable
      return next ? this.#reversals.redo(next, write) : refuse('nothingToRedo')
    })
  }

  undoStep(step: StepId): Promise<DispatchResult> {
    return this.#dispatcher.enqueue((write) => this.#reversals.undoStep(step, write))
  }

  inTheWay(step: StepId): Promise<InTheWay> {
    const { heads, analyst } = this.store.getState()
    return this.#reversals.inTheWay(step, heads, analyst)
  }

  undoWithLater(step: StepId): Promise<DispatchResult> {
    return this.#dispatcher.enqueue((write) => {
      const { heads, analyst } = this.store.getState()
      return this.#reversals.undoWithLater(step, heads, analyst, write)
    })
  }

  cancelStep(step: StepId): Promise<DispatchResult> {
    return this.#dispatcher.enqueue((write) => this.#reversals.cancel(step, write))
  }

  previewGoBack(sequence: number): Promise<GoBackPreview> {
    return this.#dispatcher.enqueue(async () => {
      const { sequence: newest, heads } = this.store.getState()
      return this.#reversals.previewGoBack(sequence, newest, heads)
    })
  }

  goBackTo(sequence: number): Promise<DispatchResult> {
    return this.#dispatcher.enqueue(async (write) => {
      const { sequence: newest, heads } = this.store.getState()
      return this.#reversals.goBack(sequence, newest, heads, write)
    })
  }

  text(hash: TextHash): Promise<string | null> {
    return this.texts.get(hash)
  }

  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]> {
    return this.#port.readTexts(hashes)
  }

  lostTexts(): Promise<readonly TextHash[]> {
    return this.#port.textsLacking([...this.snapshot.all('revisions')].map(({ textHash }) => textHash))
  }

  async putTexts(texts: readonly StoredText[]): Promise<void> {
    if (this.#environment.isOutdated()) throw new OutdatedError()
    await this.#port.putTexts(texts)
    this.texts.forgetMissing()
  }

  commits(from: number, to: number): Promise<readonly StoredCommit[]> {
    return this.#port.commits(from, to)
  }

  step(step: StepId): Promise<readonly StoredCommit[]> {
    return this.#port.step(step)
  }

  async chooseAnalyst(analyst: AnalystId): Promise<void> {
    await this.#port.chooseAnalyst(analyst)
    this.#stacks = this.#readStacks(analyst)
    this.store.setState({ analyst })
  }

  async askErasure(request: ErasureRequest | null): Promise<void> {
    if (request && this.#environment.isOutdated()) throw new OutdatedError()
    await this.#port.askErasure(request)
  }

  newId(): string {
    return this.#environment.newId()
  }

  async resumeSaving(): Promise<void> {
    for (const edit of this.store.getState().failed) {
      const result = await edit.retry()
      if (result.ok) continue
      // What the storage refuses once more would only overtake what was done before it.
      if (isLeftUnwritten(result.rejection)) return
      tell(this.view, [result.rejection])
    }
    const { oneHome } = this.store.getState()
    if (oneHome !== null) await this.#dispatcher.deliverOwed()
  }

  dropFailed(edit: FailedEdit): void {
    this.store.setState(({ failed }) => ({ failed: failed.filter(({ id }) => id !== edit.id) }))
  }

  whenSaved(): Promise<void> {
    return this.#dispatcher.idle()
  }

  async close(): Promise<void> {
    await this.whenSaved()
    this.#stopFollowing()
    await this.#port.close()
  }

  /** What is done now comes after what waits: as soon as the storage takes something again, that is the first. */
  async #writeWaiting(): Promise<void> {
    if (this.store.getState().failed.length > 0) await this.resumeSaving()
  }

  /** What still waits is newer than all that is written: it is the first to be taken back. */
  #giveUp(waiting: FailedEdit): DispatchResult {
    this.dropFailed(waiting)
    return { ok: true, step: asId<StepId>(this.newId()), notices: [] }
  }

  #readStacks(analyst: AnalystId): UndoStacks {
    const { heads } = this.store.getState()
    const stacks = new UndoStacks({ tab: this.tab, device: this.device, analyst, openedAt: this.#openedAt })
    for (const head of heads) stacks.take(head)
    return stacks
  }

  /** Views are told once when the tail has caught up, not at every turn of it. */
  #take(commits: readonly StoredCommit[], more: boolean): void {
    for (const stored of commits) {
      this.snapshot.apply(stored.commit.changes)
      this.#dispatcher.notice(stored)
      const head = commitHead(stored)
      this.#stacks.take(head)
      this.#waiting.push(head)
    }
    this.#turns += 1
    const last = this.#waiting.at(-1)
    if (!last || (more && this.#turns < turnsBetweenViews)) return
    const fresh = this.#waiting
    this.#waiting = []
    this.#turns = 0
    this.store.setState(({ heads }) => ({ sequence: last.sequence, heads: [...heads, ...fresh] }))
  }
}

/** The edit that waits and is taken back by undo; `null` where none waits. One that is itself an undo or a redo is waited for. */
export function givenUpByUndo(failed: readonly FailedEdit[]): FailedEdit | null {
  const newest = failed.at(-1)
  return newest && newest.command !== undoCommand && newest.command !== redoCommand ? newest : null
}

function refuse(reason: string): DispatchResult {
  return { ok: false, rejection: reject(reason) }
}
