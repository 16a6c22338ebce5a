/**
 * The import of one project at hand: reading, preview, writing. It lives beside the screens, and up to the writing beside the
 * session too, so that going elsewhere stops nothing. Nothing is written before the person has seen what was found (F2).
 */
import type { BatchId, StepId, TextHash } from '#domain/ids.ts'
import type { ImportReading, PastedText, ReadingProgress } from '#domain/import-draft.ts'
import type { FileColumns } from '#domain/file-columns.ts'
import { areReadAlike, plainChoices, profileOf, type ImportChoices } from '#domain/import-choices.ts'
import type { FileChoices, ImportContext, ImportReader, ImportRun } from '#domain/import-reader.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import { Gate } from '#interchange/gate.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { preferences } from '#ui/preferences/preferences.ts'
import { unattended } from '#ui/unattended.ts'
import {
  forgetUnbegun,
  keptBeforeBreak,
  prepareImport,
  preparedHead,
  takeBack,
  writeImport,
  type ImportHead,
  type WritingControl,
  type WritingResult,
} from './import-steps.ts'
import { notePreview } from './ask-before-reload.ts'
import { leftBehind, withImportLock } from './import-lock.ts'
import { beginning, idle, isOnlyInMemory, type ImportState } from './import-state.ts'
import { withChoices } from './file-choices.ts'
import { lookFurther, type FoundFurther } from './look-further.ts'
import { matchRevisions } from './match-revisions.ts'
import { PaceKeeper, unknownPace } from './pace.ts'
import { planPreview } from './plan-preview.ts'
import { readAgain, storyNamed, untouched, withAll, withDates, type Preview } from './preview.ts'

/** What an import needs beside its project. */
export interface ImportPorts {
  readonly importReader: ImportReader
  readonly choices: ChoiceBook
}

export class ImportJob {
  #session: ProjectSession
  readonly #reader: ImportReader
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
  #chosen: ReadonlyMap<number, FileChoices> = new Map()

  constructor(session: ProjectSession, { importReader, choices }: ImportPorts) {
    this.#session = session
    this.#reader = importReader
    this.book = choices
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
    await this.#readRun(() => this.#reader.read(files, this.#context(), this.#progressed))
  }

  /** Takes files into the reading that is going on. Gives how many it took, in their order; 0 when nothing is being read. */
  async add(files: readonly File[]): Promise<number> {
    return this.#state.kind === 'reading' && this.#run ? this.#run.add(files) : 0
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
    await this.#readRun(() => this.#reader.paste(pasted, this.#context()))
  }

  /** Changes what will be imported of one or more drafts. */
  edit(numbers: Iterable<number>, edits: DraftEdits): void {
    const state = this.#state
    if (state.kind !== 'preview') return
    const next = new Map(state.edits)
    for (const number of numbers) next.set(number, { ...next.get(number), ...edits })
    this.#set({ ...state, edits: next })
  }

  /** Takes of each of these drafts the date that is proposed first, or leaves those open again that were taken so. */
  takeDates(numbers: Iterable<number>, isTaken: boolean): void {
    const state = this.#state
    if (state.kind !== 'preview') return
    const edits = withDates(state, numbers, isTaken)
    this.#set({ ...state, edits })
  }

  /** Leaves drafts out, or takes them in again. */
  leaveOut(numbers: Iterable<number>, isOut: boolean): void {
    const state = this.#state
    if (state.kind === 'preview') this.#set({ ...state, leftOut: withAll(state.leftOut, numbers, isOut) })
  }

  /** Makes drafts revisions of the articles they match, or articles of their own. */
  revise(numbers: readonly number[], isRevision: boolean): void {
    const state = this.#state
    if (state.kind !== 'preview') return
    const matched = numbers.filter((number) => state.matches.has(number))
    this.#set({ ...state, revising: withAll(state.revising, matched, isRevision) })
  }

  /** Names the import, chooses its story, or whether files are kept. */
  decide(decision: Partial<Pick<Preview, 'name' | 'story' | 'keepsOriginals'>>): void {
    const state = this.#state
    if (state.kind === 'preview') this.#set({ ...state, ...decision })
  }

  /** The charset of a file, where it is a question; `null` where it is none. */
  charsetOf(file: number): string | null {
    return this.#state.kind === 'preview' ? (this.#state.reading.files[file]?.charset ?? null) : null
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
      if (this.#run === run) this.#end({ kind: 'failed', during: 'reading', message: messageOf(error) })
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
    const { plan, head } = planPreview(state, this.#context().known, () => this.#session.newId())
    const textsOf = (hashes: readonly TextHash[]) => run.texts(hashes)
    await this.#write(plan.start.batch, head, async (control) => {
      const keepOriginals = state.keepsOriginals ? run.keepOriginals : () => Promise.resolve()
      try {
        await forgetUnbegun(this.#session, leftBehind)
        await prepareImport(this.#session, head, plan, { ...control, textsOf, keepOriginals })
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
    return !this.#cancelled
  }

  #begin(): void {
    this.#cancelled = false
    this.#pace = new PaceKeeper()
    this.#gate.open()
  }

  async #readRun(start: () => ImportRun): Promise<void> {
    if (!this.isFree) return
    this.#begin()
    this.#chosen = new Map()
    this.#set({ ...beginning, again: false })
    let run: ImportRun | null = null
    try {
      run = start()
      this.#run = run
      const reading = await run.reading
      if (this.#run !== run) return
      if (reading.cancelled) return this.#end(idle)
      const matches = await matchRevisions(this.#session, run, reading.drafts)
      if (this.#run !== run) return
      const story = storyNamed(this.#session.snapshot, this.#choices.story)
      this.#set({ kind: 'preview', ...untouched(reading, matches, { keepsOriginals: preferences().originals, story }) })
      await this.#lookFurther(run, reading)
    } catch (error) {
      if (run === null || this.#run === run) this.#end({ kind: 'failed', during: 'reading', message: messageOf(error) })
    }
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
    this.#begin()
    const control = this.#follow(prepare ? 'keeping' : 'writing', head.articles)
    try {
      const result = await withImportLock(batch, async (): Promise<WritingResult | 'notPrepared'> => {
        if (!prepare) return writeImport(this.#session, batch, head, control)
        if (!(await prepare(control))) return 'notPrepared'
        return writeImport(this.#session, batch, head, this.#follow('writing', head.articles))
      })
      if (result === 'notPrepared') return
      if (result === null || result.kind === 'cancelled') this.#end(idle)
      else if (result.kind === 'complete') this.#end({ kind: 'done', batch })
      else this.#end({ kind: 'failed', during: 'writing', message: result.reason })
    } catch (error) {
      this.#end({ kind: 'failed', during: 'writing', message: messageOf(error) })
    }
  }

  /** Enters a phase of the writing and shows how far it is. */
  #follow(phase: 'keeping' | 'writing', total: number): WritingControl {
    this.#pace = new PaceKeeper()
    const { isPaused, cancelling } =
      this.#state.kind === 'writing' ? this.#state : { isPaused: false, cancelling: false }
    this.#set({ kind: 'writing', phase, done: 0, total, pace: unknownPace, isPaused, cancelling })
    const progressed = (done: number) => {
      if (this.#state.kind !== 'writing') return
      const pace = this.#pace.note({ at: performance.now(), done, weight: done }, total - done)
      this.#set({ ...this.#state, done, pace })
    }
    return { mayGoOn: this.#mayGoOn, progressed }
  }

  readonly #progressed = (progress: ReadingProgress): void => {
    if (this.#state.kind !== 'reading') return
    const { drafts: done, bytesRead: weight, bytes } = progress
    const pace = this.#pace.note({ at: performance.now(), done, weight }, bytes - weight)
    this.#set({ ...this.#state, progress, pace })
  }

  #context(): ImportContext {
    const { snapshot, store } = this.#session
    const known = new Set<TextHash>()
    for (const revision of snapshot.all('revisions')) known.add(revision.textHash)
    const analyst = snapshot.get('analysts', store.getState().analyst)
    return {
      project: this.#session.project,
      known,
      glossLanguage: analyst?.glossLanguage ?? 'en',
      columns: this.book.current().columns,
      choices: this.#choices,
    }
  }

  #end(state: ImportState): void {
    // What has no name was meant for this import.
    if (state.kind === 'done' && profileOf(this.book.current().profiles, this.#choices) === null)
      this.#choices = plainChoices
    this.#run?.close()
    this.#run = null
    this.#set(state)
  }

  #set(state: ImportState): void {
    this.#state = state
    notePreview(this, isOnlyInMemory(state))
    for (const listener of this.#listeners) listener()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
