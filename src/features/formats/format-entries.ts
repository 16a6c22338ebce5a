/** The formats that the page tells of, with what is known of them in code; what is said of each stands in its words. */
import { publishedFormat, type PublishedFormatId } from '#domain/publication.ts'
import { dialects, otherUnits, type Dialect } from '#interchange/foreign-annotations/dialects.ts'
import type { OffsetUnit } from '#interchange/offsets.ts'
import {
  contextPath,
  examplePath,
  ownFormats,
  schemaPath,
  type OwnFormatId,
} from '#interchange/own-formats/own-formats.ts'
import type { formatsMessages } from '#i18n/messages/formats.ts'
import type { PlainScreen } from '#ui/address.ts'

export type FormatEntryId = keyof typeof formatsMessages.entries

/** Where a file is read or written. */
export type FormatPlace =
  | Extract<PlainScreen, 'export' | 'merge' | 'opinions' | 'annotations' | 'sheet' | 'import'>
  | 'projects'

export interface FormatEntry {
  readonly id: FormatEntryId
  readonly group: 'own' | 'tools' | 'readers'
  readonly writtenAt: readonly FormatPlace[]
  readonly readAt: readonly FormatPlace[]
  /** As what it is published; left out where it is not, or not by itself. */
  readonly published?: PublishedFormatId
  /** Endings of files that are read or written beside the one it is published with; without the dot. */
  readonly endings: readonly string[]
  /** Which line of the table of units holds for what is read, and which for what is written where that is another. */
  readonly dialect?: Dialect
  readonly writtenDialect?: Dialect
  /** The units of files that are no annotations. */
  readonly units?: readonly OffsetUnit[]
  readonly own?: OwnFormatId
}

const tool = { group: 'tools', writtenAt: ['export'], readAt: ['annotations'], endings: [] } as const
const reader = { group: 'readers', writtenAt: ['export'], readAt: [], endings: [] } as const

/** In the order in which they are told. */
export const formatEntries: readonly FormatEntry[] = [
  {
    id: 'project',
    group: 'own',
    writtenAt: ['export', 'opinions'],
    readAt: ['projects', 'merge'],
    endings: ['json'],
    units: otherUnits.projectFile,
    own: 'project',
  },
  { ...tool, id: 'annotations', group: 'own', published: 'annotations', dialect: 'variorum', own: 'annotations' },
  {
    id: 'bundle',
    group: 'own',
    writtenAt: ['export'],
    readAt: ['projects', 'merge'],
    published: 'bundle',
    endings: [],
    own: 'bundle',
  },
  {
    id: 'importProfile',
    group: 'own',
    writtenAt: ['import'],
    readAt: ['import'],
    endings: ['json'],
    own: 'importProfile',
  },
  { ...tool, id: 'ownMark', group: 'own', own: 'ownMark' },
  {
    ...tool,
    id: 'webAnnotation',
    published: 'annotations',
    endings: ['jsonld', 'jsonl'],
    dialect: 'webAnnotation',
    writtenDialect: 'variorum',
  },
  { ...tool, id: 'hypothesis', published: 'hypothesis', dialect: 'hypothesis' },
  { ...tool, id: 'recogito', writtenAt: [], endings: ['json', 'jsonld'], dialect: 'recogito' },
  { ...tool, id: 'inception', writtenAt: [], endings: ['json', 'jsonld'], dialect: 'inception' },
  { ...tool, id: 'labelStudio', published: 'labelStudio', dialect: 'labelStudio' },
  { ...tool, id: 'doccano', published: 'doccano', dialect: 'doccano' },
  { ...tool, id: 'brat', published: 'brat', endings: ['ann', 'txt'], dialect: 'brat' },
  {
    ...reader,
    id: 'claimReview',
    readAt: ['annotations'],
    published: 'claimReview',
    endings: ['jsonld', 'html'],
    own: 'claimReview',
  },
  {
    ...reader,
    id: 'csv',
    readAt: ['sheet', 'import'],
    published: 'csv',
    endings: ['tsv'],
    units: otherUnits.passageTable,
  },
  { ...reader, id: 'xlsx', readAt: ['sheet'], published: 'xlsx', units: otherUnits.passageTable },
  { ...reader, id: 'report', published: 'report' },
  { ...reader, id: 'markdown', published: 'markdown' },
]

/** With which names of such files end; each once, the one that is written first. */
export function endingsOf({ published, endings }: FormatEntry): readonly string[] {
  return [...new Set([...(published === undefined ? [] : [publishedFormat(published).ending]), ...endings])]
}

/** The units a format counts offsets in. */
export interface EntryUnits {
  /** `either`: tools that write it differ, so that both are tried and the quote decides; `null` where nothing is read by offsets. */
  readonly read: readonly OffsetUnit[] | 'either' | null
  readonly written: readonly OffsetUnit[] | null
  /** Where that is said; `null` where it is a matter of this program alone. */
  readonly source: string | null
}

/** `null` for a format without offsets. */
export function unitsOf({ dialect, writtenDialect, units, readAt, writtenAt }: FormatEntry): EntryUnits | null {
  if (dialect === undefined)
    return units === undefined ? null : { read: readAt.length > 0 ? units : null, written: units, source: null }
  const { unit, source } = dialects[dialect]
  const rule = dialects[writtenDialect ?? dialect]
  const written = 'written' in rule && writtenAt.length > 0 ? [rule.written] : null
  return { read: unit === null ? 'either' : [unit], written, source }
}

/** A file of the app that says more of a format. */
export interface FormatFile {
  readonly kind: 'schema' | 'example' | 'context'
  readonly path: string
}

/** Schema, examples and, for annotations, the context of our terms. */
export function filesOf({ own, id }: FormatEntry): readonly FormatFile[] {
  if (own === undefined) return []
  const format = ownFormats[own]
  return [
    { kind: 'schema', path: schemaPath(format) },
    ...format.examples.map((example): FormatFile => ({ kind: 'example', path: examplePath(format, example) })),
    ...(id === 'annotations' ? [{ kind: 'context', path: contextPath } as const] : []),
  ]
}
