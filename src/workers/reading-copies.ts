/**
 * Copies of the files of one reading, one behind the other in a file of OPFS, and beside it the log of the reading: what the page's end
 * leaves of both can be read again. A copy is durable before the record that names it. Runs inside a worker; calls that write must not
 * overlap.
 */
import { encodeRecord } from '#db/journal-record.ts'
import type { PastedText } from '#domain/import-draft.ts'
import type { ReadingId } from '#domain/left-reading.ts'
import { largestFile } from '#interchange/read-batch.ts'
import { orNull, whenFree } from './opfs-folders.ts'
import { copiesName, logName, readingsFolder, removeReading } from './left-readings.ts'
import { readReadingLog, type BegunReading, type CopiedFile, type ReadingRecord } from './reading-log.ts'
import { openSyncAccess, type SyncAccess } from './sync-access.ts'

/** Files asked for at a time: the browser takes its time for each, and gives many at once nearly as quickly as one. */
const filesAtOnce = 200
/** So much is copied before the log says so, in bytes. */
const partSize = 8 * 1024 * 1024

export class ReadingCopies {
  readonly #project: string
  readonly #id: ReadingId
  readonly #files: CopiedFile[] = []
  /** Once for all who need it at the same time; `null` while it rests. */
  #opening: Promise<SyncAccess> | null = null
  #end = 0
  #records = 0
  #logSize = 0

  constructor(project: string, id: ReadingId) {
    this.#project = project
    this.#id = id
  }

  /** Begins a log with what is handed in: so many files, or a pasted text. Rejects where this browser has no place for it. */
  async begin(begun: BegunReading, coming: number): Promise<void> {
    await this.log([{ begun }, { coming }])
  }

  /** Goes on with what is there; gives what was pasted, where that is what was to be read. Rejects when it is gone. */
  async goOn(): Promise<PastedText | null> {
    const folder = await readingsFolder(this.#project, false)
    const file = await orNull(folder?.getFileHandle(logName(this.#id)))
    const log = file && readReadingLog(new Uint8Array(await (await file.getFile()).arrayBuffer()))
    if (!log) throw new Error('The copies of these files are not in this browser any more')
    this.#files.push(...log.files)
    this.#end = log.end
    this.#records = log.records
    this.#logSize = log.size
    return log.pasted
  }

  get files(): readonly CopiedFile[] {
    return this.#files
  }

  /** Copies files behind those it has, as long as `mayGoOn` says so. Rejects when they could not be written. */
  async copy(files: readonly File[], mayGoOn: (copied: number) => Promise<boolean>): Promise<void> {
    for (const part of inParts(files)) {
      const copied = await this.#put(await Promise.all(part.map(withBytes)))
      await this.log([{ files: copied }])
      this.#files.push(...copied)
      if (!(await mayGoOn(this.#files.length))) return
    }
  }

  /** The copy of a file by its number; `null` where there is none. */
  async read(number: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const [, size, start = null] = this.#files[number] ?? []
    if (size === undefined || start === null) return null
    const bytes = new Uint8Array(size)
    return (await this.#open()).read(bytes, { at: start }) === size ? bytes : null
  }

  /** Adds to the log and makes it durable. */
  async log(records: readonly ReadingRecord[]): Promise<void> {
    const folder = await readingsFolder(this.#project, true)
    const file = await folder?.getFileHandle(logName(this.#id), { create: true })
    if (!file) throw new Error('The folder of copies could not be made')
    const access = await whenFree(() => openSyncAccess(file))
    try {
      // What a failed write left, or the end of a page tore off, is written over.
      access.truncate(this.#logSize)
      for (const record of records) {
        const bytes = encodeRecord({ number: this.#records + 1, line: JSON.stringify(record) })
        writeAll(access, bytes, this.#logSize)
        this.#records += 1
        this.#logSize += bytes.length
      }
      access.flush()
    } finally {
      access.close()
    }
  }

  /** Lets go of the file of copies until it is needed again. */
  async rest(): Promise<void> {
    const opening = this.#opening
    this.#opening = null
    // What could not be opened need not be closed.
    const access = await opening?.catch(() => null)
    access?.close()
  }

  async remove(): Promise<void> {
    await this.rest()
    this.#files.length = 0
    await removeReading(this.#project, this.#id)
  }

  /** In one write: each that makes the file grow asks the browser for the room. */
  async #put(files: readonly (readonly [File, Uint8Array<ArrayBuffer> | null])[]): Promise<readonly CopiedFile[]> {
    const whole = new Uint8Array(files.reduce((sum, [, bytes]) => sum + (bytes?.length ?? 0), 0))
    let end = 0
    const copied = files.map(([file, bytes]): CopiedFile => {
      if (bytes === null) return [nameOf(file), file.size, null]
      const start = end
      whole.set(bytes, start)
      end += bytes.length
      return [nameOf(file), bytes.length, this.#end + start]
    })
    if (copied.every(([, , start]) => start === null)) return copied
    const access = await this.#open()
    writeAll(access, whole, this.#end)
    access.flush()
    this.#end += end
    return copied
  }

  #open(): Promise<SyncAccess> {
    this.#opening ??= this.#openFile()
    return this.#opening
  }

  async #openFile(): Promise<SyncAccess> {
    const folder = await readingsFolder(this.#project, true)
    const file = await folder?.getFileHandle(copiesName(this.#id), { create: true })
    if (!file) throw new Error('The folder of copies could not be made')
    return whenFree(() => openSyncAccess(file))
  }
}

/** What a file would take as a copy, in bytes: one that is too large to be read is not copied. */
export function sizeOfCopy({ size }: Pick<File, 'size'>): number {
  return size > largestFile ? 0 : size
}

/** The name it has in its folder, where it came in one. */
export function nameOf(file: File): string {
  return file.webkitRelativePath || file.name
}

/** In their order: few enough to be asked for at once, and small enough to lie in memory together, unless one alone is larger. */
function* inParts(files: readonly File[]): Generator<readonly File[]> {
  let part: File[] = []
  let size = 0
  for (const file of files) {
    if (part.length === filesAtOnce || (part.length > 0 && size + sizeOfCopy(file) > partSize)) {
      yield part
      part = []
      size = 0
    }
    part.push(file)
    size += sizeOfCopy(file)
  }
  if (part.length > 0) yield part
}

/** `null` for a file that the browser cannot give any more, or that is too large to be read. */
async function withBytes(file: File): Promise<readonly [File, Uint8Array<ArrayBuffer> | null]> {
  if (file.size > largestFile) return [file, null]
  const bytes = await file.arrayBuffer().catch(() => null)
  return [file, bytes === null ? null : new Uint8Array(bytes)]
}

function writeAll(access: SyncAccess, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  const written = access.write(bytes, { at })
  if (written !== bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written`)
}
