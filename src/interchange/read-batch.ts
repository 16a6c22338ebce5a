/**
 * Reads the files of a batch one after the other into drafts and one report entry per file (F2), the files in a container
 * on the same road. Runs in a worker; nothing is written, so that cancelling leaves nothing behind.
 */
import type {
  ArticleDraft,
  FileReading,
  ImportReading,
  PastedText,
  ReadingProgress,
  ReadingReason,
} from '#domain/import-draft.ts'
import { columnsInBrief, type ColumnChoice, type FileColumns } from '#domain/file-columns.ts'
import { plainChoices, type ImportChoices } from '#domain/import-choices.ts'
import type { TextHash } from '#domain/ids.ts'
import type { FileChoices } from '#domain/import-reader.ts'
import type { LanguageTag, OriginalFile, Revision } from '#domain/records.ts'
import { addressKey } from './alike/address-key.ts'
import { tellingLines } from './charsets/guess-charset.ts'
import { unifyLineEnds } from './decode.ts'
import { decodeAs, isInQuestion } from './decode-as-chosen.ts'
import { detectBytes, detectFormat } from './detect-format.ts'
import { draftArticle } from './draft-article.ts'
import { openedContainer, readFile, refusedFile, type FileRead } from './file-outcome.ts'
import type {
  ArticleFormat,
  ByteFile,
  ByteFormat,
  ContainedFile,
  Container,
  FormatItems,
  TextFile,
  UnpackingBudget,
} from './format.ts'
import { htmlFormat } from './html/html.ts'
import { withLearnedFurniture } from './learned-furniture.ts'
import { bareArticle, type RawArticle } from './raw-article.ts'
import { rememberedColumns, type ColumnReading, type RememberedColumns } from './read-columns.ts'
import { ReadShare } from './read-share.ts'

/** Largest file that is read at once. */
export const largestFile = 256 * 1024 * 1024
const itemsBetweenReports = 25
/** So many further texts of one address are told. */
const mostOfOneAddress = 3
const tooLarge = { refused: { key: 'largeFile', params: { megabytes: largestFile >> 20 } } }

/** What may come out of one file that was handed in, in all. */
const mostUnpacked: UnpackingBudget = { files: 20_000, bytes: 1024 * 1024 * 1024 }
/** A container in a container is opened; one in that is not. */
const deepestContainer = 1

/** A file as a batch needs it; a browser's `File` is one. */
export interface BatchInput {
  readonly name: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

/** What a reading needs besides its files. */
export interface BatchContext {
  /** Hashes of the texts of live revisions, for duplicates (H8). */
  readonly known: ReadonlySet<TextHash>
  /** The language glosses are most likely in, where neither file nor letters tell. */
  readonly glossLanguage: LanguageTag
  /** Takes the text of each draft. */
  readonly texts: Map<TextHash, string>
  /** What a person chose for all files; nothing where it is absent. */
  readonly choices?: ImportChoices
  /** What a person chose for single files, by number of the file in the report: it stands before what counts for all. */
  readonly chosen?: ReadonlyMap<number, FileChoices>
  /** What was chosen for columns of earlier files. */
  readonly columns?: readonly ColumnChoice[]
  /** Takes how the columns of a file were read. */
  readonly keepColumns?: (file: number, columns: FileColumns) => void
  /** Keeps a file as it came; gives its hash. What it rejects with is told of the file. Left out where nothing can be kept. */
  readonly keepOriginal?: (bytes: Uint8Array) => Promise<Pick<OriginalFile, 'bytesHash' | 'size'>>
  /** Reads a file of a format whose files may not come to an end, where it can be stopped; left out where it is read like any other. */
  readonly readApart?: (file: ByteFile) => Promise<FormatItems>
  /** Takes lines of a file whose charset is a question, to be shown in other charsets. */
  readonly keepLines?: (file: number, lines: Uint8Array) => void
  readonly isCancelled: () => boolean
  /** Called after every file and now and then within one; may wait, so that messages get through. */
  readonly progressed: (progress: ReadingProgress) => void | Promise<void>
}

/**
 * Reads files in order, those too that are added to the list meanwhile. A file that cannot be read is refused with its reason and never
 * stops the rest.
 */
export async function readBatch(inputs: readonly BatchInput[], context: BatchContext): Promise<ImportReading> {
  const reader = new BatchReader(context, inputs)
  for (const input of inputs) {
    await reader.read(input)
    if (context.isCancelled()) return { files: reader.files, drafts: reader.drafts, cancelled: true }
    await reader.inputDone(input)
  }
  return { files: reader.files, drafts: furnished(reader.drafts, context), cancelled: false }
}

function furnished(drafts: readonly ArticleDraft[], { choices, texts }: BatchContext): readonly ArticleDraft[] {
  return choices === undefined || choices.furniture === 'all' ? withLearnedFurniture(drafts, texts) : drafts
}

/** Reads one pasted text, or page by its source, with what the person said about it: that stands before what the page says. */
export async function readPasted(
  pasted: PastedText,
  context: Pick<BatchContext, 'known' | 'glossLanguage' | 'texts' | 'choices' | 'keepOriginal'>,
): Promise<ImportReading> {
  const { text, changed } = unifyLineEnds(pasted.text)
  const reader = new BatchReader({ ...context, isCancelled: () => false, progressed: () => undefined }, [])
  const decoding = { charset: 'utf-16', byteOrderMark: false, lineEndsChanged: changed }
  const page = { name: '', text }
  const isPage = htmlFormat.recognise(page) === 2
  const items = isPage ? htmlFormat.read(page) : [{ article: bareArticle(text) }]
  const original = isPage ? new TextEncoder().encode(pasted.text) : null
  await reader.readItems(items, { name: null, bytes: 0, original, decoding, repair: null, charset: null })
  const drafts = reader.drafts.map((draft) => ({
    ...draft,
    url: pasted.url ?? draft.url,
    outlet: pasted.outlet ?? draft.outlet,
    published: pasted.published ?? draft.published,
  }))
  return { files: reader.files, drafts, cancelled: false }
}

interface FileAtHand extends FileRead {
  /** Of articles that do not say it themselves. */
  readonly decoding: Revision['decoding']
  /** Its bytes, where it is worth keeping; else `null`. */
  readonly original: Uint8Array | null
}

/** Where a file lies: how many containers around it, and what may still come out of the outermost. */
interface Depth {
  readonly containers: number
  readonly budget: UnpackingBudget
}

type TakenFile = Exclude<ContainedFile, { readonly junk: string }>

class BatchReader {
  readonly drafts: ArticleDraft[] = []
  readonly files: FileReading[] = []
  readonly #context: BatchContext
  readonly #seen = new Set<TextHash>()
  /** Of articles that are taken: the title of the first, and how many there are. */
  readonly #addresses = new Map<string, { readonly title: string; readonly count: number }>()
  readonly #inputs: readonly BatchInput[]
  readonly #remembered: ReadonlyMap<string, RememberedColumns>
  #filesInContainers = 0
  #filesRead = 0
  #bytesRead = 0
  /** Of the file handed in that is read now, as far as formats tell. */
  readonly #share = new ReadShare()

  constructor(context: BatchContext, inputs: readonly BatchInput[]) {
    this.#context = context
    this.#inputs = inputs
    this.#remembered = rememberedColumns(context.columns ?? [], context.choices?.columns ?? [])
  }

  /** One of the files that were handed in; nothing is added for it when the reading is cancelled before its end. */
  async read(input: BatchInput): Promise<void> {
    const { name, size } = input
    this.#share.begin(size)
    if (size > largestFile) {
      this.#refuse(name, size, tooLarge.refused)
      return
    }
    // The browser may not give the bytes: moved, locked or too large since it was chosen.
    const bytes = await input.bytes().catch(() => null)
    if (bytes === null) this.#refuse(name, size, { key: 'unreadableFile', params: {} })
    else await this.#readBytes({ name, bytes }, { containers: 0, budget: { ...mostUnpacked } })
  }

  async inputDone(input: BatchInput): Promise<void> {
    this.#filesRead += 1
    this.#bytesRead += input.size
    this.#share.begin(0)
    await this.#report()
  }

  async readItems(items: FormatItems, file: FileAtHand): Promise<void> {
    const problems: ReadingReason[] = []
    const counts = { imported: 0, duplicates: 0, problems: 0 }
    let sinceReport = 0
    for await (const item of items) {
      sinceReport += 1
      if (sinceReport % itemsBetweenReports === 0) await this.#report()
      if (this.#context.isCancelled()) return
      if ('remark' in item) {
        problems.push(item.remark)
        continue
      }
      if ('article' in item) this.#share.reach(item.share ?? 0)
      const outcome = 'problem' in item ? item.problem : await this.#take(item.article, file, problems)
      if (outcome === 'imported') counts.imported += 1
      else if (outcome === 'duplicate') counts.duplicates += 1
      else {
        counts.problems += 1
        problems.push(outcome)
      }
    }
    this.files.push(readFile(file, counts, problems))
  }

  async #report(): Promise<void> {
    const read = {
      filesRead: this.#filesRead,
      files: this.#inputs.length + this.#filesInContainers,
      bytesRead: this.#bytesRead + this.#share.bytes,
      bytes: this.#inputs.reduce((sum, { size }) => sum + size, 0),
    }
    await this.#context.progressed({ ...read, drafts: this.drafts.length })
  }

  async #readBytes(file: ByteFile, depth: Depth): Promise<void> {
    if (this.#context.isCancelled()) return
    const found = detectBytes(file)
    const size = file.bytes.length
    if (found && 'refused' in found) this.#refuse(file.name, size, found.refused)
    else if (found && 'container' in found) await this.#open(found.container, file, depth)
    else if (found) await this.#readFormat(found.format, file)
    else await this.#readText(file)
  }

  async #readFormat(format: ByteFormat, file: ByteFile): Promise<void> {
    const { name, bytes } = file
    const { readApart } = this.#context
    const items = format.mayNotEnd && readApart ? await readApart(file) : format.read(file)
    await this.readItems(items, { name, bytes: bytes.length, original: bytes, ...notDecoded })
  }

  async #readText({ name, bytes }: ByteFile): Promise<void> {
    const chosen = this.#ofPerson().charset ?? null
    const decoded = decodeAs(bytes, chosen, this.#context.choices?.charset ?? null)
    if ('refused' in decoded) {
      this.#refuse(name, bytes.length, decoded.refused)
      return
    }
    const { text, repair, ...decoding } = decoded
    const charset = chosen !== null || isInQuestion(decoded) ? decoded.charset : null
    if (charset !== null) this.#context.keepLines?.(this.files.length, tellingLines(bytes))
    const format = detectFormat({ name, text })
    if ('refused' in format) {
      this.#refuse(name, bytes.length, format.refused)
      return
    }
    const original = format.holdsMore || charset !== null ? bytes : null
    const file = { name, bytes: bytes.length, original, decoding, repair, charset }
    await this.#readColumns({ name, text }, format, file)
  }

  /** What a person chose for the file that is read now. */
  #ofPerson(): FileChoices {
    return this.#context.chosen?.get(this.files.length) ?? {}
  }

  /** Of a file with columns it is known afterwards how they were read. */
  async #readColumns(text: TextFile, format: ArticleFormat, file: FileAtHand): Promise<void> {
    const number = this.files.length
    const columns = new ColumnsOfFile(this.#ofPerson().columns ?? null, this.#remembered)
    await this.readItems(format.read({ ...text, columns }), file)
    const reading = this.files[number]
    if (columns.told === null || reading === undefined) return
    this.files[number] = { ...reading, columns: columnsInBrief(columns.told) }
    this.#context.keepColumns?.(number, columns.told)
  }

  async #open(container: Container, file: ByteFile, { containers, budget }: Depth): Promise<void> {
    const { name, bytes } = file
    const inner =
      containers > deepestContainer
        ? { refused: { key: 'deepContainer', params: {} } }
        : await container.open(file, budget)
    if ('refused' in inner) {
      this.#refuse(name, bytes.length, inner.refused)
      return
    }
    // The entry of the container stands before those of its files, and is known after them.
    const place = this.files.push(refusedFile(name, bytes.length, { key: 'emptyContainer', params: {} })) - 1
    const taken = inner.filter((one): one is TakenFile => !('junk' in one))
    this.#filesInContainers += taken.length
    for (const [index, one] of taken.entries()) {
      const read = () => this.#takeOut(one, `${name} › ${one.name}`, { containers: containers + 1, budget })
      await this.#share.inPart(index, taken.length, read)
      if (this.#context.isCancelled()) return
      this.#filesRead += 1
      await this.#report()
    }
    const junk = inner.filter((one) => 'junk' in one)
    this.files[place] = openedContainer({ name, bytes: bytes.length }, this.files.slice(place + 1), junk)
  }

  async #takeOut(one: TakenFile, name: string, depth: Depth): Promise<void> {
    const bytes = 'refused' in one ? one : one.size > largestFile ? tooLarge : await one.bytes()
    if ('refused' in bytes) this.#refuse(name, one.size, bytes.refused)
    else await this.#readBytes({ name, bytes }, depth)
  }

  #refuse(name: string, bytes: number, reason: ReadingReason): void {
    this.files.push(refusedFile(name, bytes, reason))
  }

  /** An address names one text: where another of this import has it, one of the two is probably the next revision of the other. */
  #remarksOnAddress({ url, title, firstWords }: ArticleDraft): readonly ReadingReason[] {
    const key = addressKey(url)
    if (key === null) return []
    const earlier = this.#addresses.get(key)
    this.#addresses.set(key, { title: earlier?.title ?? title ?? firstWords, count: (earlier?.count ?? 0) + 1 })
    // Many of one address are pages of a site that gives its own for that of each.
    if (!earlier || earlier.count > mostOfOneAddress) return []
    return [{ key: 'sameAddress', params: { title: earlier.title } }]
  }

  async #take(
    raw: RawArticle,
    file: FileAtHand,
    problems: ReadingReason[],
  ): Promise<'imported' | 'duplicate' | ReadingReason> {
    const { glossLanguage, choices = plainChoices } = this.#context
    const decoding = raw.decoding ?? file.decoding
    const place = {
      number: this.drafts.length,
      file: this.files.length,
      fileName: file.name,
      decoding,
      glossLanguage,
      choices,
    }
    const drafted = draftArticle(raw, place)
    if ('refused' in drafted) return drafted.refused
    const { draft, text } = drafted
    const hash = draft.textHash
    const duplicate = this.#context.known.has(hash) ? 'inProject' : this.#seen.has(hash) ? 'inBatch' : null
    const warnings = duplicate === null ? [...draft.warnings, ...this.#remarksOnAddress(draft)] : draft.warnings
    const original = duplicate === null ? await this.#keepOriginal(raw, file, problems) : null
    this.drafts.push({ ...draft, duplicate, warnings, original })
    this.#seen.add(hash)
    this.#context.texts.set(hash, text)
    problems.push(...warnings)
    return duplicate === null ? 'imported' : 'duplicate'
  }

  /** A file that holds many articles is kept once: the same bytes have the same hash. */
  async #keepOriginal(raw: RawArticle, file: FileAtHand, problems: ReadingReason[]): Promise<OriginalFile | null> {
    const bytes = raw.page ?? file.original
    const { keepOriginal } = this.#context
    if (bytes === null || !keepOriginal) return null
    try {
      const entry = raw.page === null ? raw.entry : null
      return { ...(await keepOriginal(bytes)), name: originalName(raw, file), entry }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const remark = { key: 'originalNotKept', params: { message } }
      if (problems.every(({ key }) => key !== remark.key)) problems.push(remark)
      return null
    }
  }
}

/** What a kept file is called: without the folders and containers it lay in. */
function originalName({ entry, page }: RawArticle, { name }: FileRead): string {
  const own =
    name
      ?.split(/[/\\›]/)
      .at(-1)
      ?.trim() ?? 'pasted.html'
  if (page === null) return own
  const isPage = new TextDecoder().decode(page.subarray(0, 1000)).trimStart().startsWith('<')
  return `${own}-${entry ?? 1}.${isPage ? 'html' : 'txt'}`
}

/** The columns of one file, as its format tells them while it is read. */
class ColumnsOfFile implements ColumnReading {
  readonly chosen: ColumnChoice | null
  readonly remembered: ReadonlyMap<string, RememberedColumns>
  told: FileColumns | null = null

  constructor(chosen: ColumnChoice | null, remembered: ReadonlyMap<string, RememberedColumns>) {
    this.chosen = chosen
    this.remembered = remembered
  }

  readonly tell = (columns: FileColumns): void => {
    this.told = columns
  }
}

/** Of a file that is not text as a whole; its articles say how they were decoded. */
const notDecoded = {
  decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  repair: null,
  charset: null,
} as const
