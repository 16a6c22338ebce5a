/**
 * The import of one project at hand: reading, preview, writing. It lives beside the screens, and up to the writing beside the
 * session too, so that going elsewhere stops nothing. Nothing is written before the person has seen what was found (F2).
 */
import { asId, type BatchId, type StepId, type StoryId, type TextHash } from '#domain/ids.ts'
import type { ArticleDraft, ImportReading, PastedText, ReadingProgress } from '#domain/import-draft.ts'
import type { ImportContext, ImportReader, ImportRun } from '#domain/import-reader.ts'
import { planImport, type DraftEdits } from '#interchange/import-plan.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { unattended } from '#ui/unattended.ts'
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
import { importName } from './import-name.ts'

/** What was found and what the person decided about it. */
export interface Preview {
  readonly reading: ImportReading
  /** By number of the draft. */
  readonly edits: ReadonlyMap<number, DraftEdits>
  readonly leftOut: ReadonlySet<number>
  /** Of the import, as it stands in its field. */
  readonly name: string
  readonly story: StoryChoice
}

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null; readonly again: boolean }
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
  /** Chosen by a person, by number of the file. */
  #charsets: ReadonlyMap<number, string> = new Map()

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
    await this.#follow(() => this.#reader.read(files, this.#context(), this.#progressed))
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
    if (state.kind !== 'preview') return
    const next = new Set(state.leftOut)
    for (const number of numbers) {
      if (isOut) next.add(number)
      else next.delete(number)
    }
    this.#set({ ...state, leftOut: next })
  }

  /** Names the import, or chooses its story. */
  decide(decision: Partial<Pick<Preview, 'name' | 'story'>>): void {
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

  /** Reads all files once more, some in another charset; never rejects. Cancelled or failed, the preview is as it was. */
  async decodeAs(files: readonly number[], charset: string): Promise<void> {
    const before = this.#state
    const run = this.#run
    if (before.kind !== 'preview' || run === null) return
    const charsets = new Map([...this.#charsets, ...files.map((file) => [file, charset] as const)])
    this.#set({ kind: 'reading', progress: null, again: true })
    try {
      const reading = await run.again(charsets, this.#context(), this.#progressed)
      if (this.#run !== run) return
      if (!reading.cancelled) this.#charsets = charsets
      this.#set(reading.cancelled ? before : { kind: 'preview', ...readAgain(before, reading) })
    } catch (error) {
      if (this.#run === run) this.#end({ kind: 'failed', during: 'reading', message: messageOf(error) })
    }
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
    else if (state.kind === 'reading' && state.again && this.#run) unattended(this.#run.cancel())
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
      story: newStory?.id ?? (choice && 'existing' in choice ? choice.existing : null),
      newId: () => this.#session.newId(),
    })
    const step = asId<StepId>(this.#session.newId())
    const head: ImportHead = { step, name, story: newStory, files: plan.complete.files, articles: plan.articles }
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
    this.#charsets = new Map()
    this.#set({ kind: 'reading', progress: null, again: false })
    let run: ImportRun | null = null
    try {
      run = start()
      this.#run = run
      const reading = await run.reading
      if (this.#run !== run) return
      if (reading.cancelled) this.#end(idle)
      else this.#set({ kind: 'preview', ...untouched(reading) })
    } catch (error) {
      if (run === null || this.#run === run) this.#end({ kind: 'failed', during: 'reading', message: messageOf(error) })
    }
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

  readonly #progressed = (progress: ReadingProgress): void => {
    if (this.#state.kind === 'reading') this.#set({ ...this.#state, progress })
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

function untouched(reading: ImportReading): Preview {
  return { reading, edits: new Map(), leftOut: new Set(), name: importName(reading.files), story: null }
}

/** What was decided stays with its article, which may have another number now. */
function readAgain(before: Preview, reading: ImportReading): Preview {
  const place = ({ file, entry }: ArticleDraft) => `${file} ${entry}`
  const numbers = new Map(reading.drafts.map((draft) => [place(draft), draft.number]))
  const renumbered = new Map(before.reading.drafts.map((draft) => [draft.number, numbers.get(place(draft))]))
  return {
    ...before,
    reading,
    edits: new Map([...before.edits].flatMap(([number, edits]) => pairWith(renumbered.get(number), edits))),
    leftOut: new Set([...before.leftOut].flatMap((number) => renumbered.get(number) ?? [])),
  }
}

function pairWith(number: number | undefined, edits: DraftEdits): readonly (readonly [number, DraftEdits])[] {
  return number === undefined ? [] : [[number, edits]]
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
