/** Files of annotations from their bytes: one of JSON, the files of brat with their texts, or an archive of either. */
import type { ForeignProblem } from '#domain/foreign-passages.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { ReviewsOfFile } from '#domain/claim-reviews.ts'
import { looksLikePage, reviewsInJson, reviewsInPage } from '../claim-review/read-review-file.ts'
import type { ContainedFile } from '../format.ts'
import { isZip } from '../zip/zip.ts'
import type { ForeignAnnotation, ForeignReading } from './foreign-annotation.ts'
import { looksLikeBrat, readBrat, type BratFile } from './read-brat.ts'
import { mostEntries, readForeignText } from './read-foreign-annotations.ts'

/** A file as it was handed in. */
export interface HandedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Asked only when the size is acceptable. */
  readonly bytes: () => Promise<Uint8Array>
}

export type FilesReading = ForeignReading | { readonly refused: ReadingReason }

/** What one file may be besides. */
type HandedReading = FilesReading | { readonly checks: ReviewsOfFile }

/** A file with its text, which must be UTF-8. */
interface TextOfFile {
  readonly name: string
  readonly text: string
}

/** Largest file that is read; its text has to fit into one string. */
const largestFile = 300_000_000
const mostFiles = 20_000

/** Reads what was handed in; of several files each must be one of brat, or a text beside it. */
export async function readHandedFiles(files: readonly HandedFile[]): Promise<HandedReading> {
  const [only] = files
  if (only && files.length === 1) return readOne(only)
  const texts: TextOfFile[] = []
  for (const file of files) {
    if (!/\.(?:ann|txt)$/i.test(file.name)) return refuse('severalFiles', file.name)
    if (file.size === 0) {
      texts.push({ name: file.name, text: '' })
      continue
    }
    const text = await textOf(file)
    if ('refused' in text) return text
    texts.push(text)
  }
  return readPairs(texts, [])
}

async function readOne(file: HandedFile): Promise<HandedReading> {
  const bytes = await bytesOf(file)
  if ('refused' in bytes) return bytes
  if (isZip(bytes)) return readArchive(file.name, bytes)
  const text = decode(file.name, bytes)
  if ('refused' in text) return text
  if (looksLikePage(text.text)) {
    const checks = await reviewsInPage(text.text)
    return checks ? { checks } : refuse('noReviews', file.name)
  }
  const checks = reviewsInJson(text.text)
  if (checks) return { checks }
  return looksLikeBrat(text.text) ? readPairs([{ ...text, name: asAnn(file.name) }], []) : readForeignText(text.text)
}

/** Told by its lines, whatever it is called. */
function asAnn(name: string): string {
  return /\.ann$/i.test(name) ? name : `${name}.ann`
}

/** The files of brat in an archive; where there are none, those of JSON, which must be of one tool. */
async function readArchive(name: string, bytes: Uint8Array): Promise<FilesReading> {
  const { openArchive } = await import('../zip/open-archive.ts')
  const contained = await openArchive(bytes, { files: mostFiles, bytes: largestFile })
  if ('refused' in contained) return contained
  const texts: TextOfFile[] = []
  const problems: ForeignProblem[] = []
  for (const file of contained) {
    if ('junk' in file || !/\.(?:ann|txt|jsonl?|jsonld)$/i.test(file.name)) continue
    const text = await unpacked(file)
    if (text === null) problems.push({ reason: 'brokenEntry', path: file.name })
    else texts.push({ name: file.name, text })
  }
  if (texts.some((text) => /\.ann$/i.test(text.name))) return readPairs(texts, problems)
  const json = texts.filter((text) => /\.json/i.test(text.name))
  return json.length === 0 && problems.length === 0 ? refuse('noAnnotationFiles', name) : readAll(json, problems)
}

async function unpacked(file: Exclude<ContainedFile, { readonly junk: string }>): Promise<string | null> {
  if ('refused' in file) return null
  const bytes = await file.bytes()
  const text = 'refused' in bytes ? null : decode(file.name, bytes)
  return text && 'text' in text ? text.text : null
}

function readPairs(texts: readonly TextOfFile[], problems: readonly ForeignProblem[]): FilesReading {
  const byName = new Map(texts.map((text) => [text.name.toLowerCase(), text.text]))
  const found: ForeignAnnotation[] = []
  const wrong = [...problems]
  for (const { name, text } of texts.filter((one) => /\.ann$/i.test(one.name))) {
    const beside = byName.get(`${name.slice(0, -'.ann'.length)}.txt`.toLowerCase()) ?? null
    const pair: BratFile = { name, annotations: text, text: beside }
    const read = readBrat(pair)
    for (const annotation of read.annotations) if (found.length < mostEntries) found.push(annotation)
    for (const problem of read.problems) wrong.push(problem)
  }
  return { dialect: 'brat', annotations: found, problems: wrong }
}

/** All of the tool that the first is of; the others are told. */
function readAll(texts: readonly TextOfFile[], problems: readonly ForeignProblem[]): FilesReading {
  const found: ForeignAnnotation[] = []
  const wrong = [...problems]
  let dialect: ForeignReading['dialect'] | null = null
  for (const { name, text } of texts) {
    const reading = readForeignText(text)
    if ('refused' in reading || (dialect !== null && reading.dialect !== dialect)) {
      wrong.push({ reason: 'nothingKnown', path: name })
      continue
    }
    if (reading.annotations.length > 0) dialect ??= reading.dialect
    for (const one of reading.annotations)
      if (found.length < mostEntries) found.push({ ...one, path: `${name} ${one.path}` })
    for (const { reason, path } of reading.problems) wrong.push({ reason, path: `${name} ${path}` })
  }
  return { dialect: dialect ?? 'webAnnotation', annotations: found, problems: wrong }
}

async function textOf(file: HandedFile): Promise<TextOfFile | { readonly refused: ReadingReason }> {
  const bytes = await bytesOf(file)
  return 'refused' in bytes ? bytes : decode(file.name, bytes)
}

async function bytesOf({ name, size, bytes }: HandedFile): Promise<Uint8Array | { readonly refused: ReadingReason }> {
  if (size === 0) return refuse('emptyFile', name)
  if (size > largestFile) return refuse('largeFile', name, { megabytes: largestFile / 1_000_000 })
  try {
    return await bytes()
  } catch {
    return refuse('unreadableFile', name)
  }
}

function decode(name: string, bytes: Uint8Array): TextOfFile | { readonly refused: ReadingReason } {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return refuse(error instanceof TypeError ? 'brokenEncoding' : 'unreadableFile', name)
  }
}

function refuse(key: string, path: string, params: ReadingReason['params'] = {}): { readonly refused: ReadingReason } {
  return { refused: { key, params: { path, ...params } } }
}
