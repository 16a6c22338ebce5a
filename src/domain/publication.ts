/**
 * Published files as the interface knows them: which formats there are, what is chosen for one, what it will hold, and the port that
 * makes it. How each format is written stands in `interchange`.
 */
import type { KeptOriginals } from './kept-originals.ts'
import type { ProjectStore } from './ports.ts'
import type { PublishScope } from './publish-scope.ts'
import type { Instant } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** The settings that only some formats have. */
export type PublishSetting = keyof PublishSettings

/** What a format is called as a file, and what may be chosen for it. */
export interface PublishedFormat {
  readonly id: string
  /** With which the name of the file ends, without the dot. */
  readonly ending: string
  readonly mediaType: string
  readonly settings: readonly PublishSetting[]
  /** True where the full texts are part of it, so that there is none without them; left out elsewhere. */
  readonly needsTexts?: true
}

/** Every format that is published, in the order in which they are offered. `interchange/published/writers.ts` writes each. */
export const publishedFormats = [
  { id: 'annotations', ending: 'json', mediaType: 'application/ld+json', settings: ['shape'] },
  { id: 'csv', ending: 'csv', mediaType: 'text/csv;charset=utf-8', settings: ['table', 'separator', 'byteOrderMark'] },
  {
    id: 'xlsx',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    settings: [],
  },
  { id: 'report', ending: 'html', mediaType: 'text/html;charset=utf-8', settings: [] },
  { id: 'markdown', ending: 'md', mediaType: 'text/markdown;charset=utf-8', settings: [] },
  { id: 'claimReview', ending: 'json', mediaType: 'application/ld+json', settings: ['check'] },
  { id: 'hypothesis', ending: 'json', mediaType: 'application/json', settings: [] },
  { id: 'labelStudio', ending: 'json', mediaType: 'application/json', settings: [], needsTexts: true },
  { id: 'doccano', ending: 'jsonl', mediaType: 'application/jsonl', settings: [], needsTexts: true },
  { id: 'brat', ending: 'zip', mediaType: 'application/zip', settings: [], needsTexts: true },
  {
    id: 'bundle',
    ending: 'zip',
    mediaType: 'application/zip',
    settings: ['shape', 'separator', 'byteOrderMark', 'check'],
  },
] as const satisfies readonly PublishedFormat[]

export type PublishedFormatId = (typeof publishedFormats)[number]['id']

/** Whether a file of this format can be made of what is chosen. */
export function canBeMade({ needsTexts }: PublishedFormat, { texts }: Pick<PublishScope, 'texts'>): boolean {
  return texts || needsTexts !== true
}

/** The format with an id. */
export function publishedFormat(id: PublishedFormatId): PublishedFormat {
  return publishedFormats.find((format) => format.id === id) ?? publishedFormats[0]
}

/** W3C: one AnnotationPage, or an AnnotationCollection with that page as its first. */
export const annotationShapes = ['page', 'collection'] as const

/** The tables that leave as sheets. */
export const publishedTables = ['articles', 'claims', 'passages', 'assessments', 'matrix'] as const

export type PublishedTable = (typeof publishedTables)[number]

/** What stands between the cells of a CSV file. */
export const cellSeparators = ['comma', 'semicolon', 'tab'] as const

/** Where checks are published and by whom, as it was typed; empty where nothing was. */
export interface PublishedCheck {
  readonly address: string
  readonly publisher: string
  readonly publisherAddress: string
}

export interface PublishSettings {
  readonly shape: (typeof annotationShapes)[number]
  readonly table: PublishedTable
  readonly separator: (typeof cellSeparators)[number]
  readonly byteOrderMark: boolean
  readonly check: PublishedCheck
}

export const plainSettings: PublishSettings = {
  shape: 'page',
  table: 'assessments',
  separator: 'comma',
  byteOrderMark: true,
  check: { address: '', publisher: '', publisherAddress: '' },
}

/** What the person chose for a published file (F3). */
export interface PublicationChoice {
  readonly format: PublishedFormatId
  readonly scope: PublishScope
  readonly settings: PublishSettings
  /** When the file is made. */
  readonly at: Instant
}

/** Things a file may hold, in the order in which they are told. */
export type PublishedThing =
  | 'findings'
  | 'annotations'
  | 'claims'
  | 'articles'
  | 'verdicts'
  | 'rows'
  | 'columns'
  | 'sheets'
  | 'files'
  | 'originals'

/** What a person should know before a file leaves. */
export type PublishWarning =
  | 'brokenEscaped'
  | 'brokenReplaced'
  | 'verdictsUnrated'
  | 'cellsCut'
  | 'rowsLeftOut'
  | 'sheetsLeftOut'
  | 'noVerdict'
  | 'checksAsTheyCame'
  | 'checkAddressMissing'
  | 'checkAddressWrong'
  | 'checkAddressShared'
  | 'publisherMissing'
  | 'claimLong'
  | 'noProjectFile'
  | 'judgementsLeftOut'
  | 'decisionsLeftOut'
  | 'facetsLeftOut'
  | 'wordingsLeftOut'
  | 'ratedLeftOut'
  | 'stretchesLeftOut'
  | 'addressesMissing'
  | 'labelStudioSetup'

/** What a file will hold, to be read before it is made (F3). */
export interface PublicationPreview {
  readonly holds: readonly { readonly what: PublishedThing; readonly count: number }[]
  /** How many analysts are named in it. */
  readonly analystsNamed: number
  /** How many full texts are in it. */
  readonly fullTexts: number
  readonly warnings: readonly { readonly key: PublishWarning; readonly count: number }[]
  /** How it begins, as it will stand in the file; `null` where there is nothing to show. */
  readonly sample: string | null
}

/** What published files are made from. */
export interface PublishHome {
  readonly snapshot: Snapshot
  readonly store: Pick<ProjectStore, 'readTexts' | 'commits'>
  /** Of the newest commit in the snapshot. */
  readonly sequence: number
  readonly originals: Pick<KeptOriginals, 'read'>
}

/** One state of a project from which files are made. Every call rejects when a home or the worker fails, or `signal` says stop. */
export interface PublishingDesk {
  preview(choice: PublicationChoice, signal: AbortSignal): Promise<PublicationPreview>
  /** `progressed` gets about how many bytes are written. */
  write(choice: PublicationChoice, progressed: (written: number) => void, signal: AbortSignal): Promise<Blob>
  /** Ends its worker; what is under way rejects. */
  close(): void
}

/** Makes published files away from the main thread (F3). */
export interface Publisher {
  /** The rows are handed over once; what is written to the project afterwards is not in its files. */
  open(home: PublishHome, signal: AbortSignal): Promise<PublishingDesk>
}
