/**
 * The import of one project at hand: reading, preview, writing. It lives beside the screens, and up to the writing beside the
 * session too, so that going elsewhere stops nothing. Nothing is written before the person has seen what was found (F2).
 */
import { asId, type ArticleId, type BatchId, type StepId, type StoryId, type TextHash } from '#domain/ids.ts'
import {
  isProposedRevision,
  type AlikeTexts,
  type ImportReading,
  type PastedText,
  type ReadingProgress,
  type RevisionMatch,
} from '#domain/import-draft.ts'
import type { ImportContext, ImportReader, ImportRun } from '#domain/import-reader.ts'
import { planImport, type DraftEdits } from '#interchange/import-plan.ts'
import type { ProjectSession } from '#state/project-session.ts'
import {
  forgetUnbegun,
  prepareImport,
  preparedHead,
  writeImport,
  type ImportHead,
  type WritingResult,
} from './import-steps.ts'
import { notePreview } from './ask-before-reload.ts'
import { leftBehind, withImportLock } from './import-lock.ts'
import { findAlike } from './find-alike.ts'
import { importName } from './import-name.ts'
import { matchRevisions } from './match-revisions.ts'

/** What was found and what the person decided about it. */
export interface Preview {
  readonly reading: ImportReading
  /** By number of the draft. */
  readonly edits: ReadonlyMap<number, DraftEdits>
  readonly leftOut: ReadonlySet<number>
  /** Articles that are there already, by number of the draft. */
  readonly matches: ReadonlyMap<number, RevisionMatch>
  /** Drafts that become the next revision of the article they match. */
  readonly revising: ReadonlySet<number>
  /** Drafts that are nearly the same as other texts; `null` while they are looked for. */
  readonly alike: readonly AlikeTexts[] | null
  /** Of the import, as it stands in its field. */
  readonly name: string
  readonly story: StoryChoice
}

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | ({ readonly kind: 'preview' } & Preview)
  | { readonly kind: 'writing'; readonly done: number; readonly total: number; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly batch: BatchId }
  | { readonly kind: 'failed'; readonly during: 'reading' | 'writing'; readonly message: string }

/** Into which story the articles go: none, one that is there, or a new one by name. */
export type StoryChoice = { readonly existing: StoryId } | { readonly name: string } | null

const idle: ImportState = { kind: 'idle' }

export class ImportJob {
  #session: ProjectSession
  readonly #reader: ImportReader
  readonly #listeners = new Set<() => void>()
  #state: ImportState = idle
  #run: ImportRun | null = null
  #cancelled = false

  constructor(session: ProjectSession, reader: ImportReader) {
    this.#session = session
    this.#reader = reader
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

  /** Reads files; never rejects. */
  async read(files: readonly File[]): Promise<void> {
    const progressed = (progress: ReadingProgress) => {
      if (this.#state.kind === 'reading') this.#set({ kind: 'reading', progress })
    }
    await this.#follow(() => this.#reader.read(files, this.#context(), progressed))
  }

  /** Reads a pasted text; never rejects. */
  async paste(pasted: PastedText): Promise<void> {
    await this.#follow(() => this.#reader.paste(pasted, this.#context()))
  }

  /** Changes what will be imported of one or more drafts. */
  edit(numbers: Iterable<number>, edits: DraftEdits): void {
    const state = this.#state
    if (state.kind !== 'preview') return
    const next = new Map(state.edits)
    for (const number of numbers) next.set(number, { ...next.get(number), ...edits })
    this.#set({ ...state, edits: next })
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

  /** Names the import, or chooses its story. */
  decide(decision: Partial<Pick<Preview, 'name' | 'story'>>): void {
    const state = this.#state
    if (state.kind === 'preview') this.#set({ ...state, ...decision })
  }

  /** A text of the preview; `null` when the reader does not have it. */
  async text(hash: TextHash): Promise<string | null> {
    const [found] = (await this.#run?.texts([hash])) ?? []
    return found?.text ?? null
  }

  /** Stops reading, or takes back what was written; gives up a preview. */
  cancel(): void {
    this.#cancelled = true
    const state = this.#state
    if (state.kind === 'writing') this.#set({ ...state, cancelling: true })
    else this.#end(idle)
  }

  /** Writes what is left of the preview as one step; never rejects. */
  async write(): Promise<void> {
    const state = this.#state
    const run = this.#run
    if (state.kind !== 'preview' || !run) return
    const { story: choice } = state
    const name = state.name.trim() || importName(state.reading.files)
    const newStory = choice && 'name' in choice ? { id: asId<StoryId>(this.#session.newId()), name: choice.name } : null
    const plan = planImport({
      name,
      files: state.reading.files,
      drafts: state.reading.drafts.filter(({ number }) => !state.leftOut.has(number)),
      edits: state.edits,
      revisions: revisionsOf(state),
      story: newStory?.id ?? (choice && 'existing' in choice ? choice.existing : null),
      newId: () => this.#session.newId(),
    })
    const step = asId<StepId>(this.#session.newId())
    const { files, revised } = plan.complete
    const head: ImportHead = { step, name, story: newStory, files, revised, articles: plan.articles }
    const control = { textsOf: (hashes: readonly TextHash[]) => run.texts(hashes), isCancelled: () => this.#cancelled }
    await this.#write(plan.start.batch, head, async () => {
      await forgetUnbegun(this.#session, leftBehind)
      await prepareImport(this.#session, head, plan, control)
    })
  }

  /** Goes on with an import that was broken off; false when its rest is not in this browser. */
  async resume(batch: BatchId): Promise<boolean> {
    const head = await preparedHead(this.#session, batch)
    if (!head || !this.isFree) return false
    await this.#write(batch, head, () => Promise.resolve())
    return true
  }

  async #follow(start: () => ImportRun): Promise<void> {
    if (!this.isFree) return
    this.#cancelled = false
    this.#set({ kind: 'reading', progress: null })
    let run: ImportRun | null = null
    try {
      run = start()
      this.#run = run
      const reading = await run.reading
      if (this.#run !== run) return
      if (reading.cancelled) return this.#end(idle)
      const matches = await matchRevisions(this.#session, run, reading.drafts)
      if (this.#run !== run) return
      this.#set({ kind: 'preview', ...untouched(reading, matches) })
      await this.#compare(run)
    } catch (error) {
      if (run === null || this.#run === run) this.#end({ kind: 'failed', during: 'reading', message: messageOf(error) })
    }
  }

  /** Goes on while the preview is looked at; what fails leaves it without an answer. */
  async #compare(run: ImportRun): Promise<void> {
    const isWanted = () => this.#run === run && this.#state.kind === 'preview'
    const alike = await findAlike(this.#session, run, isWanted).catch(() => [])
    if (isWanted() && this.#state.kind === 'preview') this.#set({ ...this.#state, alike })
  }

  async #write(batch: BatchId, head: ImportHead, prepare: () => Promise<void>): Promise<void> {
    this.#cancelled = false
    const total = head.articles
    this.#set({ kind: 'writing', done: 0, total, cancelling: false })
    const progressed = (done: number) => {
      if (this.#state.kind === 'writing') this.#set({ ...this.#state, done })
    }
    try {
      const result = await withImportLock(batch, async (): Promise<WritingResult> => {
        await prepare()
        return writeImport(this.#session, batch, head, { isCancelled: () => this.#cancelled, progressed })
      })
      if (result === null || result.kind === 'cancelled') this.#end(idle)
      else if (result.kind === 'complete') this.#end({ kind: 'done', batch })
      else this.#end({ kind: 'failed', during: 'writing', message: result.reason })
    } catch (error) {
      this.#end({ kind: 'failed', during: 'writing', message: messageOf(error) })
    }
  }

  #context(): ImportContext {
    const { snapshot, store } = this.#session
    const known = new Set<TextHash>()
    for (const revision of snapshot.all('revisions')) known.add(revision.textHash)
    const analyst = snapshot.get('analysts', store.getState().analyst)
    return { known, glossLanguage: analyst?.glossLanguage ?? 'en' }
  }

  #end(state: ImportState): void {
    this.#run?.close()
    this.#run = null
    this.#set(state)
  }

  #set(state: ImportState): void {
    this.#state = state
    notePreview(this, state.kind === 'preview' && state.reading.drafts.length > 0)
    for (const listener of this.#listeners) listener()
  }
}

function untouched(reading: ImportReading, matches: Preview['matches']): Preview {
  const revising = [...matches].filter(([, match]) => isProposedRevision(match)).map(([number]) => number)
  const nothing = { edits: new Map(), leftOut: new Set<number>(), alike: null, story: null }
  return { reading, ...nothing, matches, revising: new Set(revising), name: importName(reading.files) }
}

function revisionsOf({ matches, revising }: Preview): ReadonlyMap<number, ArticleId> {
  return new Map(
    [...matches].filter(([number]) => revising.has(number)).map(([number, match]) => [number, match.article]),
  )
}

function withAll(set: ReadonlySet<number>, numbers: Iterable<number>, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set)
  for (const number of numbers) {
    if (isIn) next.add(number)
    else next.delete(number)
  }
  return next
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
