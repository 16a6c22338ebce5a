/** An import that finds one article in whatever is given, for tests of what goes on around the reading. */
import { vi } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'
import { nothingKept, type KeptChoices } from '#domain/kept-choices.ts'
import type { UnkeptCopies } from '#domain/left-reading.ts'
import type { ImportPorts } from '#features/import/import-context.ts'

export const shipsDraft: ArticleDraft = {
  number: 0,
  file: 0,
  fileName: 'ships.txt',
  entry: null,
  textHash: asId<TextHash>(`sha-256:${'0'.repeat(64)}`),
  length: 5,
  unusual: 0,
  words: 1,
  decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  title: null,
  titleBasis: null,
  firstWords: 'Ships',
  language: { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null },
  original: null,
  otherLanguages: [],
  outlet: null,
  author: null,
  url: null,
  published: null,
  retrieved: null,
  tags: [],
  regions: [],
  glosses: [],
  extra: null,
  duplicate: null,
  warnings: [],
}

/** Ports of a browser where nothing was ever chosen. */
export function portsOf(importReader: ImportReader): ImportPorts {
  let kept: KeptChoices = nothingKept
  const change = (to: (before: KeptChoices) => KeptChoices) => {
    kept = to(kept)
    return Promise.resolve()
  }
  return {
    browserStorage: { space: () => Promise.resolve(null) },
    environment: { isOutdated: () => false },
    importReader: () => Promise.resolve(importReader),
    choices: { current: () => kept, change },
  }
}

const noRoom: UnkeptCopies = { why: 'room', bytes: 9, room: 1, message: '' }

/** Finds one article in whatever is given, whose files are not copied. */
export function readerOfOne(): {
  readonly reader: ImportReader
  readonly run: ImportRun
  readonly closed: () => boolean
} {
  let isClosed = false
  const run: ImportRun = {
    id: 'reading',
    unkept: () => Promise.resolve(noRoom),
    note: () => Promise.resolve(),
    noteBatch: () => Promise.resolve(),
    dropCopies: () => Promise.resolve(),
    reading: Promise.resolve({ files: [], drafts: [shipsDraft], cancelled: false }),
    again: () => Promise.resolve({ files: [], drafts: [shipsDraft], cancelled: false }),
    beginning: () => Promise.resolve(null),
    columns: () => Promise.resolve(null),
    texts: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: 'Ships' }))),
    noteKnown: () => Promise.resolve(),
    nearDuplicates: () => Promise.resolve([]),
    proposeDates: (drafts) => Promise.resolve(drafts.map(() => [])),
    likeness: (pairs) => Promise.resolve(pairs.map(() => 1)),
    add: (files) => Promise.resolve(files.length),
    pause: () => Promise.resolve(),
    resume: () => Promise.resolve(),
    keepOriginals: () => Promise.resolve(),
    cancel: () => Promise.resolve(),
    close: () => {
      isClosed = true
    },
  }
  const left = { takeUp: () => run, left: () => Promise.resolve({ left: [], held: [] }), whenLeft: () => undefined }
  const reader = { read: () => run, paste: () => run, ...left, forget: () => Promise.resolve() }
  return { reader, run, closed: () => isClosed }
}

const page = new EventTarget()
const locks = {
  request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}),
  query: () => Promise.resolve({ held: [] }),
}

/** A page that can be asked about, in place of the browser's; call it before each test. */
export function stubPage(): void {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('navigator', { locks })
}

/** True when the browser would ask before the page goes. */
export function asks(): boolean {
  return !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}
