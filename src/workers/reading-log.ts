/**
 * The log of a reading: what was handed in, which of it is copied, and what was decided, one record behind the other as in a journal. It
 * is only ever added to; what the page's end tore off at its end does not count. Pure.
 */
import { decodeRecords } from '#db/journal-record.ts'
import type { BatchId } from '#domain/ids.ts'
import type { PastedText } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Instant } from '#domain/records.ts'

/** A file as it was handed in: its name, its size, and where its copy begins; `null` where there is none to be had. */
export type CopiedFile = readonly [name: string, size: number, start: number | null]

/** When a reading began, and what was pasted; `null` for files. */
export interface BegunReading {
  readonly at: Instant
  readonly pasted: PastedText | null
}

export type ReadingRecord =
  | { readonly begun: BegunReading }
  /** So many more files were handed in. */
  | { readonly coming: number }
  /** These were copied, in their order. */
  | { readonly files: readonly CopiedFile[] }
  | { readonly decided: JsonObject }
  | { readonly batch: BatchId }

/** What a log says. */
export interface ReadingLog {
  readonly begunAt: Instant
  readonly pasted: PastedText | null
  readonly files: readonly CopiedFile[]
  /** Handed in and not copied. */
  readonly missing: number
  /** Where the next copy begins. */
  readonly end: number
  readonly decisions: readonly JsonObject[]
  readonly batch: BatchId | null
  /** How many records it has, and where the last one ends, in bytes. */
  readonly records: number
  readonly size: number
}

/** `null` for a log that says nothing: its page went before anything was handed in. */
export function readReadingLog(bytes: Uint8Array): ReadingLog | null {
  const { records, end: size } = decodeRecords(bytes)
  const all = records.map(({ line }) => JSON.parse(line) as Partial<ReadingFields>)
  const begun = all.find((record) => record.begun !== undefined)?.begun
  if (begun === undefined) return null
  const files = all.flatMap((record) => record.files ?? [])
  const coming = all.reduce((sum, record) => sum + (record.coming ?? 0), 0)
  const end = files.reduce((last, [, length, start]) => (start === null ? last : Math.max(last, start + length)), 0)
  return {
    begunAt: begun.at,
    pasted: begun.pasted,
    files,
    missing: Math.max(0, coming - files.length),
    end,
    decisions: all.flatMap(({ decided }) => (decided === undefined ? [] : [decided])),
    batch: all.findLast((record) => record.batch !== undefined)?.batch ?? null,
    records: records.at(-1)?.number ?? 0,
    size,
  }
}

/** The fields of all records; each has one of them. */
interface ReadingFields {
  readonly begun: BegunReading
  readonly coming: number
  readonly files: readonly CopiedFile[]
  readonly decided: JsonObject
  readonly batch: BatchId
}
