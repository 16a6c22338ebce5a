/** What became of a file, in the words of its report entry (F2). */
import type { FileReading, ReadingReason } from '#domain/import-draft.ts'
import type { ContainedFile } from './format.ts'
import { foldRemarks } from './fold-remarks.ts'
import { remarksOnHidden } from './hidden-characters.ts'

/** Remarks that tell of something that was broken, and how it was read all the same. */
const repairs = new Set([
  'mendedQuote',
  'unclosedQuote',
  'damagedUtf8',
  'cutOff',
  'loneSurrogates',
  'guessedCharset',
  'wrongCharset',
])

const mostProblems = 100
const mostNames = 5

type JunkFile = Extract<ContainedFile, { readonly junk: string }>

/** A file that was read, by name and size in bytes. */
export interface FileRead {
  /** `null` for pasted text. */
  readonly name: string | null
  readonly bytes: number
  /** What the decoding had to guess or mend. */
  readonly repair: ReadingReason | null
  /** A charset that a person may want to change; `null` where there is none. */
  readonly charset: string | null
}

/** What became of the entries of one file. */
export interface EntryCounts {
  readonly imported: number
  readonly duplicates: number
  readonly problems: number
}

/** A file whose entries were read; it is refused only if nothing at all came of it. `found` is in order of place. */
export function readFile(file: FileRead, counts: EntryCounts, found: readonly ReadingReason[]): FileReading {
  const problems = foldRemarks(found)
  const base = { name: file.name ?? '', bytes: file.bytes, articles: counts.imported }
  const entry = { ...base, ...outcomeOf(file, counts, problems) }
  const reading = withRemarksOnName({ entry, problems: problems.slice(0, mostProblems) })
  return file.charset === null ? reading : { ...reading, charset: file.charset }
}

/** A file of which nothing was read. */
export function refusedFile(name: string, bytes: number, reason: ReadingReason): FileReading {
  const entry = { name, bytes, outcome: 'refused', reason, articles: 0 } as const
  return withRemarksOnName({ entry, problems: [reason] })
}

/** A container that was opened; each file in it has an entry of its own, those that are nobody's article have none. */
export function openedContainer(
  file: Pick<FileRead, 'bytes'> & { readonly name: string },
  inner: readonly FileReading[],
  junk: readonly JunkFile[],
): FileReading {
  const passedOver = remarksOnJunk(junk)
  if (inner.length === 0) {
    const entry = { ...file, outcome: 'refused', reason: { key: 'emptyContainer', params: {} }, articles: 0 } as const
    return withRemarksOnName({ entry, problems: passedOver })
  }
  const refused = inner.filter(({ entry }) => entry.outcome === 'refused').length
  const reason = { key: 'openedContainer', params: { files: inner.length, refused } }
  const outcome = refused === inner.length ? 'refused' : 'imported'
  return withRemarksOnName({ entry: { ...file, outcome, reason, articles: 0 }, problems: passedOver })
}

function remarksOnJunk(junk: readonly JunkFile[]): readonly ReadingReason[] {
  const [parts, left] = [junk.filter(({ said }) => said === 'archiveParts'), junk.filter(({ said }) => !said)]
  return [
    ...(left.length === 0 ? [] : [{ key: 'junkFiles', params: inBrief(left) }]),
    ...(parts.length === 0 ? [] : [{ key: 'archiveParts', params: inBrief(parts) }]),
  ]
}

function inBrief(junk: readonly JunkFile[]): ReadingReason['params'] {
  const names = junk.map((one) => one.junk)
  return { count: names.length, names: names.slice(0, mostNames).join(', ') }
}

function outcomeOf(
  { repair }: FileRead,
  { imported, duplicates, problems }: EntryCounts,
  remarks: readonly ReadingReason[],
): Pick<FileReading['entry'], 'outcome' | 'reason'> {
  const first = remarks[0] ?? null
  const mended = repair ?? remarks.find(({ key }) => repairs.has(key))
  if (imported + duplicates === 0) return { outcome: 'refused', reason: reasonForNothing(problems, first) }
  if (problems > 0)
    return { outcome: 'repaired', reason: { key: 'someEntriesRefused', params: { imported, duplicates, problems } } }
  if (imported === 0) return { outcome: 'duplicate', reason: { key: 'allDuplicates', params: { duplicates } } }
  if (mended) return { outcome: 'repaired', reason: mended }
  if (duplicates > 0) return { outcome: 'imported', reason: { key: 'someDuplicates', params: { duplicates } } }
  return { outcome: 'imported', reason: first }
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
