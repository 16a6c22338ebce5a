/**
 * Takes the files out of an archive, each with its checksum verified. Whatever is dangerous or broken is refused by itself, and the
 * rest goes in: names that climb out, links, encrypted entries, and such that unpack to far more than they are.
 */
import { configure, Uint8ArrayReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { ContainedFile, Refused, UnpackingBudget } from '../format.ts'
import { isJunkName, isUnsafeName } from '../names-in-archives.ts'
import { entryNames } from './entry-names.ts'
import { takeEntry } from './take-entry.ts'

/** Largest ratio of unpacked to packed; text reaches twenty, an archive made to fill the memory thousands. */
const largestRatio = 200
/** An entry below this many bytes may unpack as well as it can. */
const smallEntry = 1024 * 1024
/** Entries that are looked at; an archive of more holds no batch. */
const mostEntries = 100_000

// This runs in a worker already, and the policy of the page forbids scripts made of strings.
configure({ useWebWorkers: false })

/** The files in an archive, folders left out; or that it is damaged. */
export async function openArchive(
  bytes: Uint8Array,
  budget: UnpackingBudget,
): Promise<readonly ContainedFile[] | Refused> {
  const entries = await entriesOf(bytes)
  if (entries === null) return refuse('damagedArchive')
  const files = entries.filter((entry) => !entry.directory)
  const names = entryNames(files)
  const isPart = partOfWebArchive(names)
  return files.map((entry, index) => {
    const name = names[index] ?? entry.filename
    return isPart(name) ? { junk: name, said: 'archiveParts' } : contained(bytes, entry, name, budget)
  })
}

/** Beside its pages a web archive (WACZ) holds lists and indexes of them, which are nobody's article. */
function partOfWebArchive(names: readonly string[]): (name: string) => boolean {
  const isWebArchive =
    names.includes('datapackage.json') && names.some((name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name))
  return (name) => isWebArchive && /^(?:pages|indexes|logs)\/|^datapackage(?:-digest)?\.json$/.test(name)
}

async function entriesOf(bytes: Uint8Array): Promise<readonly Entry[] | null> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  const entries: Entry[] = []
  try {
    for await (const entry of reader.getEntriesGenerator({ strictness: 'tolerant' })) {
      if (entries.length === mostEntries) return null
      entries.push(entry)
    }
  } catch {
    return null
  }
  return entries
}

function contained(archive: Uint8Array, entry: Entry, name: string, budget: UnpackingBudget): ContainedFile {
  if (isJunkName(name)) return { junk: name }
  const size = entry.uncompressedSize
  const key = whyNot(entry, name, budget)
  if (key !== null) return { name, size, ...refuse(key) }
  budget.files -= 1
  budget.bytes -= size
  return { name, size, bytes: () => take(archive, entry) }
}

function whyNot(entry: Entry, name: string, budget: UnpackingBudget): string | null {
  const { uncompressedSize: size, compressedSize } = entry
  if (isUnsafeName(name)) return 'unsafeName'
  if (entry.symlink) return 'linkInArchive'
  if (entry.encrypted) return 'encryptedEntry'
  if (size > smallEntry && size > compressedSize * largestRatio) return 'unpacksTooFar'
  return budget.files < 1 || budget.bytes < size ? 'archiveTooLarge' : null
}

async function take(archive: Uint8Array, entry: Entry): Promise<Uint8Array | Refused> {
  const taken = await takeEntry(archive, entry)
  return typeof taken === 'string' ? refuse(taken) : taken
}

function refuse(key: string): Refused {
  return { refused: { key, params: {} } }
}
