/**
 * Takes the files out of an archive, each with its checksum verified. Whatever is dangerous or broken is refused by itself, and the
 * rest goes in: names that climb out, links, encrypted entries, and such that unpack to far more than they are.
 */
import { configure, Uint8ArrayReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { ContainedFile, Refused, UnpackingBudget } from '../format.ts'
import { entryNames } from './entry-names.ts'
import { TakenOut } from './taken-out.ts'

/** Largest ratio of unpacked to packed; text reaches twenty, an archive made to fill the memory thousands. */
const largestRatio = 200
/** An entry below this many bytes may unpack as well as it can. */
const smallEntry = 1024 * 1024
/** Entries that are looked at; an archive of more holds no batch. */
const mostEntries = 100_000

// This runs in a worker already, and the policy of the page forbids scripts made of strings.
configure({ useWebWorkers: false, useCompressionStream: true })

/** The files in an archive, folders left out; or that it is damaged. */
export async function openArchive(
  bytes: Uint8Array,
  budget: UnpackingBudget,
): Promise<readonly ContainedFile[] | Refused> {
  const entries = await entriesOf(bytes)
  if (entries === null) return refuse('damagedArchive')
  const files = entries.filter((entry) => !entry.directory)
  const names = entryNames(files)
  return files.map((entry, index) => contained(entry, names[index] ?? entry.filename, budget))
}

async function entriesOf(bytes: Uint8Array): Promise<readonly Entry[] | null> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkCrc32: true, checkOverlappingEntry: true })
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

function contained(entry: Entry, name: string, budget: UnpackingBudget): ContainedFile {
  if (isJunk(name)) return { junk: name }
  const size = entry.uncompressedSize
  const key = whyNot(entry, name, budget)
  if (key !== null) return { name, size, ...refuse(key) }
  budget.files -= 1
  budget.bytes -= size
  return { name, size, bytes: () => take(entry, size) }
}

/** What file managers leave in archives beside the files of people. */
function isJunk(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

function whyNot(entry: Entry, name: string, budget: UnpackingBudget): string | null {
  const { uncompressedSize: size, compressedSize } = entry
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)) return 'unsafeName'
  if (entry.symlink) return 'linkInArchive'
  if (entry.encrypted) return 'encryptedEntry'
  if (size > smallEntry && size > compressedSize * largestRatio) return 'unpacksTooFar'
  return budget.files < 1 || budget.bytes < size ? 'archiveTooLarge' : null
}

async function take(entry: Entry, size: number): Promise<Uint8Array | Refused> {
  if (entry.directory) return new Uint8Array()
  const taken = new TakenOut(size)
  try {
    await entry.getData(taken.stream)
  } catch {
    return refuse('damagedEntry')
  }
  return taken.bytes() ?? refuse('damagedEntry')
}

function refuse(key: string): Refused {
  return { refused: { key, params: {} } }
}
