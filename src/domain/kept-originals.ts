/** The port to the files that texts were taken out of: they have one home, this browser, and nothing depends on them (H5). */
import type { BatchId, BytesHash } from './ids.ts'
import type { Instant, Original } from './records.ts'

/** The files that texts were taken out of (H5: they have one home). Every call rejects when that home fails. */
export interface KeptOriginals {
  /** The bytes; `null` when this browser does not have them, or not as they were. */
  read(original: Pick<Original, 'batch' | 'bytesHash'>): Promise<Uint8Array<ArrayBuffer> | null>
  /** What an import kept. */
  pack(batch: BatchId): Promise<KeptPack>
  /** Drops what an import kept but these. */
  keepOnly(batch: BatchId, wanted: readonly BytesHash[]): Promise<void>
  /** Drops all that an import kept, for good, and remembers when. It is no part of the journal: bytes do not come back. */
  forget(batch: BatchId, at: Instant): Promise<void>
  /** Calls back with each import whose files were forgotten, in this tab or another; gives the way to leave. */
  follow(listener: (batch: BatchId) => void): () => void
  /** Drops all that an import kept, as if it had never been. */
  remove(batch: BatchId): Promise<void>
  /** How many bytes they take in this project. */
  size(): Promise<number>
}

/** What of an import is in this browser, as far as it is about files that texts were taken out of. */
export interface KeptPack {
  readonly files: number
  readonly bytes: number
  /** When somebody had them forgotten here; `null` when nobody did. */
  readonly forgottenAt: Instant | null
}
