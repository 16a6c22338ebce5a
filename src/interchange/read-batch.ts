/**
 * Reads the files of a batch one after the other into drafts and one report entry per file (F2). Runs in a worker;
 * nothing is written, so that cancelling leaves nothing behind.
 */
import type {
  ArticleDraft,
  FileReading,
  ImportReading,
  PastedText,
  ReadingProgress,
  ReadingReason,
} from '#domain/import-draft.ts'
import type { TextHash } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { decode, unifyLineEnds, type DecodedText } from './decode.ts'
import { detectFormat } from './detect-format.ts'
import { draftArticle } from './draft-article.ts'
import { remarksOnHidden } from './hidden-characters.ts'
import { bareArticle, type FormatItem, type RawArticle } from './raw-article.ts'

/** Largest file that is read at once. */
export const largestFile = 256 * 1024 * 1024
const mostProblems = 100
const itemsBetweenReports = 25

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
  /** Takes the text of each new draft. */
  readonly keepText: (hash: TextHash, text: string) => void
  readonly isCancelled: () => boolean
  /** Called after every file and now and then within one; may wait, so that messages get through. */
  readonly progressed: (progress: ReadingProgress) => void | Promise<void>
}

/** Reads files in order. A file that cannot be read is refused with its reason and never stops the rest. */
export async function readBatch(inputs: readonly BatchInput[], context: BatchContext): Promise<ImportReading> {
  const reader = new BatchReader(context, inputs)
  const files: FileReading[] = []
  for (const [index, input] of inputs.entries()) {
    const file = context.isCancelled() ? null : withRemarksOnName(await reader.readFile(input, index))
    if (file === null || context.isCancelled()) return { files, drafts: reader.drafts, cancelled: true }
    files.push(file)
    await reader.fileDone(input)
  }
  return { files, drafts: reader.drafts, cancelled: false }
}

/** Reads one pasted text with what the person said about it. */
export async function readPasted(
  pasted: PastedText,
  context: Pick<BatchContext, 'known' | 'glossLanguage' | 'keepText'>,
): Promise<ImportReading> {
  const { text, changed } = unifyLineEnds(pasted.text)
  const reader = new BatchReader({ ...context, isCancelled: () => false, progressed: () => undefined }, [])
  const decoded = { text, charset: 'utf-16', byteOrderMark: false, lineEndsChanged: changed, repair: null }
  const item = { article: { ...bareArticle(text), url: pasted.url, outlet: pasted.outlet } }
  const file = await reader.readItems([item], { name: null, bytes: 0, index: 0, decoded })
  const drafts = reader.drafts.map((draft) => ({ ...draft, published: pasted.published }))
  return { files: [file], drafts, cancelled: false }
}

interface FileAtHand {
  readonly name: string | null
  readonly bytes: number
  readonly index: number
  readonly decoded: DecodedText
}

class BatchReader {
  readonly drafts: ArticleDraft[] = []
  readonly #context: BatchContext
  readonly #seen = new Set<TextHash>()
  readonly #files: number
  readonly #bytes: number
  #filesRead = 0
  #bytesRead = 0

  constructor(context: BatchContext, inputs: readonly BatchInput[]) {
    this.#context = context
    this.#files = inputs.length
    this.#bytes = inputs.reduce((sum, input) => sum + input.size, 0)
  }

  async fileDone(input: BatchInput): Promise<void> {
    this.#filesRead += 1
    this.#bytesRead += input.size
    await this.#report()
  }

  async #report(): Promise<void> {
    const read = { filesRead: this.#filesRead, files: this.#files, bytesRead: this.#bytesRead, bytes: this.#bytes }
    await this.#context.progressed({ ...read, drafts: this.drafts.length })
  }

  async readFile(input: BatchInput, index: number): Promise<FileReading> {
    const { name, size } = input
    if (size > largestFile)
      return refusedFile(name, size, { key: 'largeFile', params: { megabytes: largestFile >> 20 } })
    try {
      const decoded = decode(await input.bytes())
      if ('refused' in decoded) return refusedFile(name, size, decoded.refused)
      const format = detectFormat({ name, text: decoded.text })
      if ('refused' in format) return refusedFile(name, size, format.refused)
      return await this.readItems(format.read({ name, text: decoded.text }), { name, bytes: size, index, decoded })
    } catch {
      // The browser could not give the bytes: moved, locked or too large since it was chosen.
      return refusedFile(name, size, { key: 'unreadableFile', params: {} })
    }
  }

  async readItems(items: Iterable<FormatItem>, file: FileAtHand): Promise<FileReading> {
    const problems: ReadingReason[] = []
    const counts = { imported: 0, duplicates: 0, problems: 0 }
    let sinceReport = 0
    for (const item of items) {
      sinceReport += 1
      if (sinceReport % itemsBetweenReports === 0) await this.#report()
      if (this.#context.isCancelled()) break
      const outcome = 'problem' in item ? item.problem : this.#take(item.article, file, problems)
      if (outcome === 'imported') counts.imported += 1
      else if (outcome === 'duplicate') counts.duplicates += 1
      else {
        counts.problems += 1
        problems.push(outcome)
      }
    }
    return { entry: entryOf(file, counts, problems[0] ?? null), problems: problems.slice(0, mostProblems) }
  }

  #take(raw: RawArticle, file: FileAtHand, problems: ReadingReason[]): 'imported' | 'duplicate' | ReadingReason {
    const { charset, byteOrderMark, lineEndsChanged } = file.decoded
    const decoding = { charset, byteOrderMark, lineEndsChanged }
    const { glossLanguage } = this.#context
    const place = { number: this.drafts.length, file: file.index, fileName: file.name, decoding, glossLanguage }
    const drafted = draftArticle(raw, place)
    if ('refused' in drafted) return drafted.refused
    const { draft, text } = drafted
    const hash = draft.textHash
    const duplicate = this.#context.known.has(hash) ? 'inProject' : this.#seen.has(hash) ? 'inBatch' : null
    this.drafts.push({ ...draft, duplicate })
    this.#seen.add(hash)
    this.#context.keepText(hash, text)
    problems.push(...draft.warnings)
    return duplicate === null ? 'imported' : 'duplicate'
  }
}

interface Counts {
  readonly imported: number
  readonly duplicates: number
  readonly problems: number
}

/** What became of a file that could be read: it is refused only if nothing at all came of it. */
function entryOf(file: FileAtHand, counts: Counts, first: ReadingReason | null): FileReading['entry'] {
  const { name, bytes, decoded } = file
  const base = { name: name ?? '', bytes, articles: counts.imported }
  const { imported, duplicates, problems } = counts
  if (imported + duplicates === 0) {
    return { ...base, outcome: 'refused', reason: reasonForNothing(problems, first) }
  }
  if (problems > 0) {
    return {
      ...base,
      outcome: 'repaired',
      reason: { key: 'someEntriesRefused', params: { imported, duplicates, problems } },
    }
  }
  if (imported === 0) return { ...base, outcome: 'duplicate', reason: { key: 'allDuplicates', params: { duplicates } } }
  if (decoded.repair) return { ...base, outcome: 'repaired', reason: decoded.repair }
  if (duplicates > 0) return { ...base, outcome: 'imported', reason: { key: 'someDuplicates', params: { duplicates } } }
  return { ...base, outcome: 'imported', reason: first }
}

function reasonForNothing(problems: number, first: ReadingReason | null): ReadingReason {
  if (problems > 1) return { key: 'allEntriesRefused', params: { problems } }
  return first ?? { key: 'noArticles', params: {} }
}

/** What is odd about the name, unless the file is an article that said so already. */
function withRemarksOnName({ entry, problems }: FileReading): FileReading {
  const said = new Set(problems.flatMap(({ key, params }) => (params['where'] === 'fileName' ? key : [])))
  const remarks = remarksOnHidden(entry.name, 'fileName').filter(({ key }) => !said.has(key))
  return { entry, problems: [...problems, ...remarks] }
}

function refusedFile(name: string, bytes: number, reason: ReadingReason): FileReading {
  return { entry: { name, bytes, outcome: 'refused', reason, articles: 0 }, problems: [reason] }
}
