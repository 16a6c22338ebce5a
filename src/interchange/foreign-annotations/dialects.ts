/** The formats that have offsets, and the unit each counts them in. The one table of these units (T2). */
import type { OffsetUnit } from '../offsets.ts'

interface OffsetRule {
  /** The unit the format is written in; `null` where tools that write it differ, so that only a quote can tell. */
  readonly unit: OffsetUnit | null
  /** The unit this program writes it in, which is the one its tools have by now; left out where it is only read. */
  readonly written?: OffsetUnit
  /** Where that is said. */
  readonly source: string
}

/** One line for each format. A quote always has the last word: files of all of them have been written in the other unit. */
export const dialects = {
  variorum: {
    unit: 'codePoint',
    written: 'codePoint',
    source: 'interchange/annotations writes code points, beside the quote',
  },
  webAnnotation: {
    unit: 'codePoint',
    source: 'Web Annotation Data Model, Text Position Selector: counted in Unicode code points',
  },
  recogito: {
    unit: 'utf16',
    source: 'Recogito text-annotator, w3c-text-format-adapter.ts: lengths of JavaScript strings',
  },
  inception: {
    unit: 'utf16',
    source: 'INCEpTION, WebAnnotationsSerializer.java: begin and end as UIMA has them, in UTF-16',
  },
  hypothesis: {
    unit: 'utf16',
    written: 'utf16',
    source: 'Hypothesis client, src/types/api.ts: UTF-16 character offsets',
  },
  labelStudio: {
    unit: null,
    written: 'codePoint',
    source: 'Label Studio: code points since 2021 (label-studio-frontend#308), UTF-16 before',
  },
  doccano: {
    unit: null,
    written: 'codePoint',
    source: 'doccano: code points since pull request 99, UTF-16 before',
  },
  brat: {
    unit: 'codePoint',
    written: 'codePoint',
    source: 'brat counts characters of Python strings: code points, line ends among them',
  },
} as const satisfies Readonly<Record<string, OffsetRule>>

export type Dialect = keyof typeof dialects

/** The units of files that are no annotations. The project file writes both, so that any reader finds its own. */
export const otherUnits = {
  projectFile: ['utf16', 'codePoint'],
  passageTable: ['codePoint'],
} as const satisfies Readonly<Record<string, readonly OffsetUnit[]>>
