/** What a published format must do: say what a file will hold, and write it piece by piece, so that no file has to fit into memory. */
import type { PublicationPreview, PublishSettings, PublishWarning, PublishedThing } from '#domain/publication.ts'
import type { PublishSource } from './publish-source.ts'

/** A part of a file; parts are joined without anything between. */
export type Piece = string | Uint8Array<ArrayBuffer>

export interface PublishedWriter {
  /** Whether broken characters (lone surrogates) come through as escapes; else they become U+FFFD (T2). */
  readonly escapesBroken: boolean
  /** What is said of the file beside what holds for all formats. */
  readonly review: (source: PublishSource, settings: PublishSettings) => Promise<Review> | Review
  readonly write: (source: PublishSource, settings: PublishSettings) => AsyncGenerator<Piece, void, undefined>
}

export interface Review {
  readonly holds: PublicationPreview['holds']
  readonly warnings: PublicationPreview['warnings']
  readonly sample: string | null
}

/** One line of what a file holds. */
export function counted(what: PublishedThing, count: number): PublicationPreview['holds'][number] {
  return { what, count }
}

/** A warning where there is something to warn of. */
export function warned(key: PublishWarning, count: number): PublicationPreview['warnings'] {
  return count === 0 ? [] : [{ key, count }]
}
