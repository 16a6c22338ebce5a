/** Reads batches of files away from the main thread. Texts stay here until they are asked for; nothing is written. */
import { expose } from 'comlink'
import type { AlikeTexts, ArticleDraft, ImportReading, PastedText } from '#domain/import-draft.ts'
import type { ArticleId, BatchId, ProjectId, TextHash } from '#domain/ids.ts'
import type { FileColumns } from '#domain/file-columns.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import type { DraftToDate, FileChoices, ImportContext } from '#domain/import-reader.ts'
import type { JsonObject } from '#domain/json.ts'
import type { ReadingId, RunProgress, UnkeptCopies } from '#domain/left-reading.ts'
import type { StoredText } from '#domain/ports.ts'
import { NearDuplicates } from '#interchange/alike/near-duplicates.ts'
import { textIn } from '#interchange/charsets/text-in.ts'
import { likeness } from '#interchange/alike/shingles.ts'
import { Gate } from '#interchange/gate.ts'
import { monthsOf } from '#language/date-proposals/months-of.ts'
import { proposeDates } from '#language/date-proposals/propose-dates.ts'
import { readBatch, readPasted, type BatchInput } from '#interchange/read-batch.ts'
import apartUrl from './apart.worker.ts?worker&url'
import { KeptReading } from './kept-reading.ts'
import { ApartReader } from './read-apart.ts'
import { scriptUrl } from './script-url.ts'
import { OriginalsPack, removeLeftDrafts, type KeptBytes } from './originals-pack.ts'
import { nameOf } from './reading-copies.ts'
import type { BegunReading } from './reading-log.ts'
import { holdReading } from './reading-lock.ts'

/** How long the worker reads before it looks for messages such as "cancel", in milliseconds. */
const turn = 60

/** A reading without its drafts, which are fetched in parts: a large batch at once would block the page. */
export interface ReadingSummary extends Omit<ImportReading, 'drafts'> {
  readonly drafts: number
}

type Follower = (progress: RunProgress) => void

class ImportSession {
  #originals: OriginalsPack | null = null
  #kept: KeptReading | null = null
  /** Files that are read and have no copy as yet. */
  #uncopied: File[] = []
  readonly #inputs: BatchInput[] = []
  readonly #gate = new Gate()
  readonly #apart = new ApartReader(() => new Worker(scriptUrl(apartUrl), { type: 'module', name: 'apart' }))
  #hasReadAll = false
  readonly #texts = new Map<TextHash, string>()
  /** Drafts by number, and articles of the project; begun anew with each reading. */
  #alike = new NearDuplicates<number | ArticleId>()
  readonly #lines = new Map<number, Uint8Array>()
  readonly #columns = new Map<number, FileColumns>()
  #drafts: readonly ArticleDraft[] = []
  /** What was pasted instead of files. */
  #pasted: PastedText | null = null
  #cancelled = false

  /** Says where copies of the files, and those that texts are taken out of, are kept until they are wanted no more. */
  async begin(project: ProjectId, id: ReadingId, begun: BegunReading, files: number): Promise<void> {
    await this.#keepIn(project, id)
    await this.#kept?.begin(begun, files)
  }

  /** Takes up a reading that was left; false where another tab has it. */
  async takeUp(project: ProjectId, id: ReadingId): Promise<boolean> {
    if (!(await this.#keepIn(project, id))) return false
    this.#pasted = (await this.#kept?.goOn()) ?? null
    for (const [number, [name, size]] of (this.#kept?.files ?? []).entries())
      this.#inputs.push({ name, size, bytes: () => this.#copyOf(number) })
    return true
  }

  async #keepIn(project: ProjectId, id: ReadingId): Promise<boolean> {
    if (!(await holdReading(id))) return false
    this.#kept = new KeptReading(project, id)
    this.#originals = new OriginalsPack(project, id)
    // What is left of other readings goes. Where there is no OPFS, nothing is kept, and the first file says so.
    await removeLeftDrafts(project).catch(() => undefined)
    return true
  }

  keepOriginals(batch: BatchId | null): Promise<void> {
    return this.#originals?.fileUnder(batch) ?? Promise.resolve()
  }

  unkept(): UnkeptCopies | null {
    return this.#kept?.unkept ?? null
  }

  async note(decided: JsonObject): Promise<void> {
    await this.#kept?.log({ decided })
  }

  async noteBatch(batch: BatchId): Promise<void> {
    await this.#kept?.log({ batch })
  }

  async dropCopies(): Promise<void> {
    await this.#kept?.end()
  }

  /** Ends the session: what was kept and is not wanted goes. */
  async end(): Promise<void> {
    this.#gate.open()
    this.#apart.end()
    await Promise.all([this.#kept?.end(), this.#originals?.discard()])
  }

  /**
   * Takes files to be read, after those it has; false when all are read. They come in parts: handing over thousands at once would block
   * the page.
   */
  add(files: readonly File[]): boolean {
    if (this.#hasReadAll) return false
    for (const file of files) {
      const number = this.#inputs.length
      const copy = () => this.#kept?.read(number).catch(() => null)
      const bytes = async () => (await copy()) ?? new Uint8Array(await file.arrayBuffer())
      this.#inputs.push({ name: nameOf(file), size: file.size, bytes })
    }
    this.#uncopied.push(...files)
    return true
  }

  async #copyOf(number: number): Promise<Uint8Array> {
    const bytes = await this.#kept?.read(number)
    if (!bytes) throw new Error('There is no copy of this file')
    return bytes
  }

  /**
   * Reads the files it was given, and those that come meanwhile; once more, if it is asked again. Texts of an earlier reading stay, for it
   * may be gone back to.
   */
  async read(
    context: ImportContext,
    chosen: ReadonlyMap<number, FileChoices>,
    progressed: Follower,
  ): Promise<ReadingSummary> {
    this.#cancelled = false
    if (this.#pasted !== null) return this.paste(this.#pasted, context)
    this.#hasReadAll = false
    await this.#copyFirst(progressed)
    let since = performance.now()
    const reading = await readBatch(this.#inputs, {
      ...context,
      texts: this.#texts,
      chosen,
      keepColumns: (file, columns) => this.#columns.set(file, columns),
      keepOriginal: this.#keepOriginal,
      readApart: (file) => this.#apart.read(file),
      keepLines: (file, lines) => this.#lines.set(file, lines.slice()),
      isCancelled: () => this.#cancelled,
      progressed: async (progress) => {
        if (performance.now() - since < turn && progress.filesRead < progress.files) return
        progressed({ ...progress, copied: null, unkept: this.unkept() })
        await nextTurn()
        await this.#gate.passed()
        // Files that came meanwhile; all are copied before the reading ends.
        this.#copyLate()
        since = performance.now()
      },
    })
    this.#hasReadAll = true
    this.#copyLate()
    await this.#kept?.rest()
    return this.#summary(reading)
  }

  /** Copies what it was given before any of it is read: copying is quick, reading is not. */
  async #copyFirst(progressed: Follower): Promise<void> {
    const bytes = this.#inputs.reduce((sum, { size }) => sum + size, 0)
    const report = (copied: number) => {
      const none = { filesRead: 0, bytesRead: 0, drafts: 0 }
      progressed({ ...none, files: this.#inputs.length, bytes, copied, unkept: this.unkept() })
    }
    await this.#kept?.copy(this.#toCopy(), async (copied) => {
      report(copied)
      await nextTurn()
      await this.#gate.passed()
      return true
    })
  }

  /** Goes on meanwhile; `rest` waits for it. */
  #copyLate(): void {
    const files = this.#toCopy()
    if (files.length === 0 || !this.#kept) return
    unawaited(this.#kept.expect(files.length))
    unawaited(this.#kept.copy(files, () => Promise.resolve(true)))
  }

  #toCopy(): readonly File[] {
    const files = this.#uncopied
    this.#uncopied = []
    return files
  }

  pause(): void {
    this.#gate.close()
  }

  resume(): void {
    this.#gate.open()
  }

  async paste(pasted: PastedText, context: ImportContext): Promise<ReadingSummary> {
    this.#pasted = pasted
    return this.#summary(await readPasted(pasted, { ...context, texts: this.#texts, keepOriginal: this.#keepOriginal }))
  }

  /** Drafts `from` up to but without `to`, in order. */
  drafts(from: number, to: number): readonly ArticleDraft[] {
    return this.#drafts.slice(from, to)
  }

  /** How lines of a file would read in a charset; `null` where the file has no lines to show. */
  beginning(file: number, charset: string): string | null {
    const lines = this.#lines.get(file)
    return lines === undefined ? null : textIn(lines, charset)
  }

  columns(file: number): FileColumns | null {
    return this.#columns.get(file) ?? null
  }

  cancel(): void {
    this.#cancelled = true
    this.#apart.stop()
    this.#gate.open()
  }

  readonly #keepOriginal = async (bytes: Uint8Array): Promise<KeptBytes> => {
    if (!this.#originals) throw new Error('There is no place to keep files in')
    return this.#originals.keep(bytes as Uint8Array<ArrayBuffer>)
  }

  #summary({ drafts, ...rest }: ImportReading): ReadingSummary {
    this.#drafts = drafts
    this.#alike = new NearDuplicates()
    return { ...rest, drafts: drafts.length }
  }

  noteKnown(texts: readonly { readonly article: ArticleId; readonly text: string }[]): void {
    for (const { article, text } of texts) this.#alike.add(article, text)
  }

  async nearDuplicates(): Promise<readonly AlikeTexts[]> {
    let since = performance.now()
    for (const { number, duplicate, textHash } of this.#drafts) {
      if (duplicate === null) this.#alike.add(number, this.#texts.get(textHash) ?? '')
      if (performance.now() - since < turn) continue
      await nextTurn()
      since = performance.now()
    }
    return this.#alike.groups().flatMap((group) => {
      const drafts = group.filter((id) => typeof id === 'number')
      const articles = group.filter((id) => typeof id === 'string')
      return drafts.length === 0 ? [] : [{ drafts, articles: [...new Set(articles)] }]
    })
  }

  likeness(pairs: readonly { readonly draft: TextHash; readonly text: string }[]): readonly number[] {
    return pairs.map(({ draft, text }) => likeness(this.#texts.get(draft) ?? '', text))
  }

  async proposeDates(
    drafts: readonly DraftToDate[],
    known: { readonly today: string; readonly beside: string | null },
  ): Promise<readonly (readonly DateProposal[])[]> {
    const found: (readonly DateProposal[])[] = []
    let since = performance.now()
    for (const { textHash, ...rest } of drafts) {
      const names = await monthsOf(rest.language).catch(() => undefined)
      const source = { ...rest, ...known, text: this.#texts.get(textHash) ?? '' }
      found.push(proposeDates(names ? { ...source, names } : source))
      if (performance.now() - since < turn) continue
      await nextTurn()
      since = performance.now()
    }
    return found
  }

  texts(hashes: readonly TextHash[]): readonly StoredText[] {
    return hashes.flatMap((hash) => {
      const text = this.#texts.get(hash)
      return text === undefined ? [] : [{ hash, text }]
    })
  }
}

/** What the client talks to. One worker serves one run. */
export type ImportSessionApi = ImportSession

/** For work that never rejects and is waited for elsewhere. */
function unawaited(work: Promise<void>): void {
  work.catch(() => undefined)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

expose(new ImportSession())
