/** Makes an archive piece by piece: nothing of it has to be in memory whole but one file at a time, packed. */
import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js'

/** What a file in an archive is made of. */
export type ArchivePiece = string | Uint8Array<ArrayBuffer>

export interface ArchiveFile {
  /** With its folders, parted by slashes. */
  readonly name: string
  readonly pieces: Iterable<ArchivePiece> | AsyncIterable<ArchivePiece>
}

/**
 * The archive of files that are made one after the other, all with one date, so that the same files always give the same bytes. Rejects
 * with whatever a file rejects with.
 */
export async function* archivePieces(
  files: Iterable<ArchiveFile> | AsyncIterable<ArchiveFile>,
  at: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>()
  const writing = writeAll(files, writable, at).then(
    () => null,
    async (error: unknown) => {
      await writable.abort(error).catch(() => undefined)
      return { error }
    },
  )
  const reader = readable.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value
  } catch {
    // Said below, as it was meant.
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  const failed = await writing
  if (failed) throw failed.error
}

async function writeAll(
  files: Iterable<ArchiveFile> | AsyncIterable<ArchiveFile>,
  writable: WritableStream<Uint8Array>,
  at: Date,
): Promise<void> {
  const writer = new ZipWriter(writable, {
    // This runs in a worker already, and the policy of the page forbids scripts made of strings.
    useWebWorkers: false,
    // The size of a file stands before it, as readers expect that know no more than they must: it is held packed until it is known.
    dataDescriptor: false,
    bufferedWrite: true,
    // For the same reason: an archive of more than 4 GB is refused, and one of text is never so large.
    zip64: false,
    lastModDate: at,
    extendedTimestamp: false,
    preventClose: true,
  })
  for await (const { name, pieces } of files) await writer.add(name, streamOf(pieces))
  await writer.close()
  await writable.close()
}

/** Asked for piece by piece, as it is taken. */
function streamOf(pieces: ArchiveFile['pieces']): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await source.next()
      if (step.done === true) controller.close()
      else controller.enqueue(typeof step.value === 'string' ? encoder.encode(step.value) : step.value)
    },
    async cancel() {
      await source.return?.()
    },
  })
}
