/**
 * The import of one project at hand: reading, preview, writing. It lives beside the screens, and up to the writing beside the
 * session too, so that going elsewhere stops nothing. Nothing is written before the person has seen what was found (F2).
 */
import type { BatchId, StepId, TextHash } from '#domain/ids.ts'
import type { ImportReading, PastedText } from '#domain/import-draft.ts'
import type { LeftReading, RunProgress } from '#domain/left-reading.ts'
import type { FileColumns } from '#domain/file-columns.ts'
import { areReadAlike, plainChoices, profileOf, type ImportChoices } from '#domain/import-choices.ts'
import type { FileChoices, ImportContext, ImportReader, ImportRun } from '#domain/import-reader.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import { Gate } from '#interchange/gate.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import { nextTurn } from '#state/in-turns.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { unattended } from '#ui/unattended.ts'
import {
  keptBeforeBreak,
  preparedHead,
  takeBack,
  writeImport,
  type ImportHead,
  type WritingControl,
  type WritingResult,
} from './import-steps.ts'
import { notePreview } from './ask-before-reload.ts'
import { withImportLock } from './import-lock.ts'
import { keepImport } from './keep-import.ts'
import { DecisionKeeper } from './decision-keeper.ts'
import { contextOf, type ImportPorts } from './import-context.ts'
import { afterWriting, beginning, idle, isOnlyInMemory, writingFrom, type ImportState } from './import-state.ts'
import { withChoices } from './file-choices.ts'
import { firstPreview, messageOf, notRead } from './first-preview.ts'
import { decidedBy, undecided, type Decided } from './kept-decisions.ts'
import { lookFurther, type FoundFurther } from './look-further.ts'
import { RunOpener } from './run-opener.ts'
import { noteBegun, noteTabState } from './tab-reading.ts'
import { matchRevisions } from './match-revisions.ts'
import { mindSpace, readerWithSpace } from './mind-space.ts'
import { PaceKeeper, unknownPace } from './pace.ts'
import { planPreview } from './plan-preview.ts'
import { readAgain, storyNamed, withAll, withDates, withEdits, type Preview } from './preview.ts'

export class ImportJob {
  #session: ProjectSession
  readonly #opener: RunOpener
  /** What was chosen for the files of earlier imports. */
  readonly book: ChoiceBook
  #choices: ImportChoices = plainChoices
  readonly #listeners = new Set<() => void>()
  #state: ImportState = idle
  #run: ImportRun | null = null
  #cancelled = false
  #pace = new PaceKeeper()
  readonly #gate = new Gate()
  /** Chosen by a person for this import, by number of the file. */
  #chosen: ReadonlyMap<number, FileChoices> = undecided.chosen
  readonly #keeper = new DecisionKeeper((failure) => this.#noteKept(failure))
  readonly #ports: ImportPorts

  constructor(session: ProjectSession, ports: ImportPorts) {
    this.#session = session
    this.#ports = ports
    this.#opener = new RunOpener(readerWithSpace(ports))
    this.book = ports.choices
  }

  readonly state = (): ImportState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** False while an import is at hand that must be finished or dropped first. */
  get isFree(): boolean {
    return this.#state.kind === 'idle' || this.#state.kind === 'done' || this.#state.kind === 'failed'
  }

  /** Goes on in a session of the same project; false where another session has begun something that cannot be taken over. */
  goOnIn(session: ProjectSession): boolean {
    const { kind } = this.#state
    if (session !== this.#session && kind !== 'reading' && kind !== 'preview') return false
    this.#session = session
    return true
  }

  /** What is chosen for all files of the import at hand, or of the next. */
  readonly choices = (): ImportChoices => this.#choices

  /** Chooses for all files; those of a preview are read again where that makes a difference. Never rejects. */
  async chooseForAll(choices: ImportChoices): Promise<void> {
    const before = this.#choices
    this.#choices = choices
    this.#set(this.#state)
    this.decide({ story: storyNamed(this.#session.snapshot, choices.story) })
    if (areReadAlike(before, choices)) return
    if (await this.#readAgain(this.#chosen)) return
    this.#choices = before
    this.#set(this.#state)
  }

  /** Reads files; never rejects. */
  async read(files: readonly File[]): Promise<void> {
    await this.#readRun((reader) => reader.read(files, this.#context(), this.#progressed))
  }

  /** Reads again what was left, and decides as was decided then; false where another import is at hand. Never rejects. */
  async takeUp(left: LeftReading): Promise<boolean> {
    if (!this.isFree) return false
    const decided = decidedBy(left.decisions)
    this.#choices = decided.choices ?? plainChoices
    await this.#readRun((reader) => reader.takeUp(left, decided.chosen, this.#context(), this.#progressed), decided)
    return true
  }

  /** Takes files into the reading that is going on. Gives how many it took, in their order; 0 when nothing is being read. */
  async add(files: readonly File[]): Promise<number> {
    const run = this.#state.kind === 'reading' ? await this.#opener.run : null
    return run ? run.add(files) : 0
  }

  /** Holds reading or writing where it is, or lets it go on. */
  pause(isPaused: boolean): void {
    const state = this.#state
    if (state.kind !== 'reading' && state.kind !== 'writing') return
    this.#pace = new PaceKeeper()
    if (isPaused) this.#gate.close()
    else this.#gate.open()
    if (state.kind === 'reading' && this.#run) unattended(isPaused ? this.#run.pause() : this.#run.resume())
    this.#set({ ...state, isPaused, pace: unknownPace })
  }

  /** Reads a pasted text; never rejects. */
  async paste(pasted: PastedText): Promise<void> {
    await this.#readRun((reader) => reader.paste(pasted, this.#context()))
  }

  /** Changes what will be imported of one or more drafts. */
  edit(numbers: Iterable<number>, edits: DraftEdits): void {
    this.#change((preview) => ({ edits: withEdits(preview.edits, numbers, edits) }))
  }

  /** Takes of each of these drafts the date that is proposed first, or leaves those open again that were taken so. */
  takeDates(numbers: Iterable<number>, isTaken: boolean): void {
    this.#change((preview) => ({ edits: withDates(preview, numbers, isTaken) }))
  }

  /** Leaves drafts out, or takes them in again. */
  leaveOut(numbers: Iterable<number>, isOut: boolean): void {
    this.#change((preview) => ({ leftOut: withAll(preview.leftOut, numbers, isOut) }))
  }

  /** Makes drafts revisions of the articles they match, or articles of their own. */
  revise(numbers: readonly number[], isRevision: boolean): void {
    this.#change(({ revising, matches }) => {
      const matched = numbers.filter((number) => matches.has(number))
      return { revising: withAll(revising, matched, isRevision) }
    })
  }

  /** Names the import, chooses its story, or whether files are kept. */
  decide(decision: Partial<Pick<Preview, 'name' | 'story' | 'keepsOriginals'>>): void {
    this.#change(() => decision)
  }

  #change(decided: (preview: Preview) => Partial<Preview>): void {
    const state = this.#state
    if (state.kind === 'preview') this.#set({ ...state, ...decided(state) })
  }

  /** How lines of a file would read in a charset; `null` where there is nothing to show. */
  async beginning(file: number, charset: string): Promise<string | null> {
    return (await this.#run?.beginning(file, charset)) ?? null
  }

  /** How the columns of a file were read; `null` where it has none. */
  async columns(file: number): Promise<FileColumns | null> {
    return (await this.#run?.columns(file)) ?? null
  }

  /**
   * Reads all files once more, some as somebody chose now; what was chosen for the others stays. Never rejects. Cancelled or failed, the
   * preview is as it was.
   */
  async readWith(files: readonly number[], choices: FileChoices): Promise<void> {
    const chosen = files.map((file) => [file, withChoices(this.#chosen.get(file), choices)] as const)
    await this.#readAgain(new Map([...this.#chosen, ...chosen]))
  }

  /** False where the preview is as it was; true where there is none yet. */
  async #readAgain(chosen: ReadonlyMap<number, FileChoices>): Promise<boolean> {
    const before = this.#state
    const run = this.#run
    if (before.kind !== 'preview' || run === null) return true
    this.#begin()
    this.#set({ ...beginning, again: true })
    try {
      const reading = await run.again(chosen, this.#context(), this.#progressed)
      if (this.#run !== run) return true
      if (reading.cancelled) {
        // What is alike is not looked for again: the reader has other drafts at hand now.
        this.#set({ ...before, alike: before.alike ?? [] })
        return false
      }
      const matches = await matchRevisions(this.#session, run, reading.drafts)
      if (this.#run !== run) return true
      this.#chosen = chosen
      this.#set({ kind: 'preview', ...readAgain(before, reading, matches) })
      await this.#lookFurther(run, reading)
    } catch (error) {
      if (this.#run === run) this.#end(notRead(error, run))
    }
    return true
  }

  /** A text of the preview; `null` when the reader does not have it. */
  async text(hash: TextHash): Promise<string | null> {
    const [found] = (await this.#run?.texts([hash])) ?? []
    return found?.text ?? null
  }

  /** Stops reading, or takes back what was written; gives up a preview. */
  cancel(): void {
    this.#cancelled = true
    this.#gate.open()
    const state = this.#state
    if (state.kind === 'writing') this.#set({ ...state, cancelling: true, isPaused: false })
    else if (state.kind === 'reading' && state.again && this.#run) unattended(this.#run.cancel())
    else this.#end(idle)
  }

  /** Writes what is left of the preview as one step; never rejects. */
  async write(): Promise<void> {
    const state = this.#state
    const run = this.#run
    if (state.kind !== 'preview' || !run) return
    if (this.#ports.environment.isOutdated()) return this.#set({ ...state, failure: 'outdated' })
    this.#begin()
    this.#follow('keeping', state.reading.drafts.length)
    // To plan thousands of articles takes a while: first the page shows that it has begun.
    await nextTurn()
    const { known } = this.#context()
    await nextTurn()
    const { plan, head } = planPreview(state, known, () => this.#session.newId())
    await this.#write(plan.start.batch, head, async (control) => {
      try {
        await keepImport(this.#session, run, { preview: state, plan, head }, control)
        return true
      } catch (error) {
        await this.#backToPreview(state, run, head.step, plan.start.batch, messageOf(error))
        return false
      }
    })
  }

  /** Goes on with an import that was broken off; false when its rest is not in this browser. */
  async resume(batch: BatchId): Promise<boolean> {
    const head = await preparedHead(this.#session, batch)
    if (!head || !this.isFree) return false
    const articles = (await keptBeforeBreak(this.#session, batch)) ?? head.articles
    this.#begin()
    await this.#write(batch, { ...head, articles }, null)
    return true
  }

  /** Takes back what was begun. Where even that fails, it is offered to be removed later; nothing of the preview is lost. */
  async #backToPreview(preview: Preview, run: ImportRun, step: StepId, batch: BatchId, failure: string): Promise<void> {
    await run.keepOriginals(null).catch(() => undefined)
    await takeBack(this.#session, batch, step).catch(() => undefined)
    this.#set({ kind: 'preview', ...preview, failure })
  }

  readonly #mayGoOn = async (): Promise<boolean> => {
    await this.#gate.passed()
    if (!this.#cancelled) await mindSpace(this.#ports.browserStorage)
    return !this.#cancelled
  }

  #begin(): void {
    this.#cancelled = false
    this.#pace = new PaceKeeper()
    this.#gate.open()
  }

  /** `earlier` is what was decided when the same was read before; `null` for what is read first. */
  async #readRun(start: (reader: ImportReader) => ImportRun, earlier: Decided | null = null): Promise<void> {
    if (!this.isFree) return
    this.#begin()
    this.#chosen = (earlier ?? undecided).chosen
    this.#set({ ...beginning, again: false })
    let run: ImportRun | null = null
    try {
      run = await this.#beginRun(start, earlier)
      if (run === null) return
      const reading = await run.reading
      if (this.#run !== run) return
      if (reading.cancelled) return this.#end(idle)
      const preview = await firstPreview(this.#session, run, reading, {
        ...(earlier ?? undecided),
        choices: this.#choices,
      })
      if (this.#run !== run) return
      this.#set({ kind: 'preview', ...preview })
      await this.#lookFurther(run, reading)
    } catch (error) {
      if (this.#run === run) this.#end(notRead(error, run))
    }
  }

  /** `null` where it was given up before. Where it was held by then, it begins held. */
  async #beginRun(start: (reader: ImportReader) => ImportRun, earlier: Decided | null): Promise<ImportRun | null> {
    const run = await this.#opener.begin(start)
    if (run === null) return null
    this.#run = run
    if (this.#state.kind === 'reading' && this.#state.isPaused) await run.pause()
    noteBegun(this.#session.project, run.id, earlier === null)
    this.#keeper.begin(run, { choices: earlier?.choices ?? plainChoices, chosen: this.#chosen })
    return run
  }

  /** Goes on while the preview is looked at. */
  async #lookFurther(run: ImportRun, reading: ImportReading): Promise<void> {
    const shown = () => (this.#run === run && this.#state.kind === 'preview' ? this.#state : null)
    const isWanted = () => shown()?.reading === reading
    const found = (part: FoundFurther) => {
      const preview = shown()
      if (preview?.reading === reading) this.#set({ ...preview, ...part })
    }
    await lookFurther(this.#session, run, reading.drafts, { isWanted, found })
  }

  /** Writes what is prepared, after `prepare` where there is one; nothing where that gives false. */
  async #write(
    batch: BatchId,
    head: ImportHead,
    prepare: ((control: WritingControl) => Promise<boolean>) | null,
  ): Promise<void> {
    const control = this.#follow(prepare ? 'keeping' : 'writing', head.articles)
    try {
      const result = await withImportLock(batch, async (): Promise<WritingResult | 'notPrepared'> => {
        if (!prepare) return writeImport(this.#session, batch, head, control)
        if (!(await prepare(control))) return 'notPrepared'
        return writeImport(this.#session, batch, head, this.#follow('writing', head.articles))
      })
      if (result !== 'notPrepared') this.#end(afterWriting(result, batch))
    } catch (error) {
      this.#end({ kind: 'failed', during: 'writing', message: messageOf(error) })
    }
  }

  /** Enters a phase of the writing and shows how far it is. */
  #follow(phase: 'keeping' | 'writing', total: number): WritingControl {
    this.#pace = new PaceKeeper()
    this.#set(writingFrom(this.#state, phase, total))
    const progressed = (done: number) => {
      if (this.#state.kind !== 'writing') return
      const pace = this.#pace.note({ at: performance.now(), done, weight: done }, total - done)
      this.#set({ ...this.#state, done, pace })
    }
    return { mayGoOn: this.#mayGoOn, progressed }
  }

  readonly #progressed = (progress: RunProgress): void => {
    if (this.#state.kind !== 'reading') return
    const { drafts: done, bytesRead: weight, bytes } = progress
    const pace = this.#pace.note({ at: performance.now(), done, weight }, bytes - weight)
    this.#set({ ...this.#state, progress, pace })
  }

  #context(): ImportContext {
    return contextOf(this.#session, this.book.current().columns, this.#choices)
  }

  #end(state: ImportState): void {
    // What has no name was meant for this import.
    if (state.kind === 'done' && profileOf(this.book.current().profiles, this.#choices) === null)
      this.#choices = plainChoices
    this.#opener.giveUp()
    this.#run?.close()
    this.#run = null
    this.#keeper.end()
    this.#set(state)
  }

  #noteKept(failure: string | null): void {
    const state = this.#state
    if (failure !== null && state.kind === 'preview')
      this.#set({ ...state, unkept: { why: 'failed', bytes: 0, room: 0, message: failure } })
    else notePreview(this, isOnlyInMemory(state))
  }

  #set(state: ImportState): void {
    this.#state = state
    noteTabState(this.#session.project, state, this.#run?.id ?? null)
    this.#keeper.follow({ state, choices: this.#choices, chosen: this.#chosen })
    notePreview(this, isOnlyInMemory(state) || this.#keeper.isBehind)
    for (const listener of this.#listeners) listener()
  }
}
