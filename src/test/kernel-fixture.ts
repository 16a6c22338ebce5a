/**
 * A whole kernel for tests: catalogue, database, second home in memory, sessions. Each fixture has homes of its own, which
 * stand for one browser; several sessions on it stand for several tabs. Import `fake-indexeddb/auto` first.
 */
import { defineCommand } from '#commands/define-command.ts'
import { storedMarks, type ProjectMarks } from '#db/project-marks.ts'
import { eraseTexts } from '#db/erase-texts.ts'
import { createProjectCatalogue } from '#db/project-catalogue.ts'
import { MemoryLocks } from '#db/locks.ts'
import type { SecondHomeOrReason } from '#db/second-home.ts'
import { storedSentinels, type Sentinels } from '#db/sentinel.ts'
import { storedErrorLog } from '#db/storage-error-log.ts'
import { asId, type ArticleId, type BatchId, type ClaimId, type ProjectId, type TabId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { ProjectCatalogue } from '#domain/ports.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import type { Article, Claim, Revision } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import { fitsRow } from '#interchange/project-file/fits-row.ts'
import { textHash } from '#interchange/text-hash.ts'
import { openProjectSession, type ProjectSession } from '#state/project-session.ts'
import { MemorySecondHome } from './memory-second-home.ts'

let clock = Date.UTC(2026, 0, 1)

/** Ids and instants that rise with each call and do not depend on the real clock. */
export const environment = {
  now: () => new Date((clock += 1000)).toISOString(),
  newId: makeUuidSource(
    () => clock,
    (bytes) => crypto.getRandomValues(bytes),
  ),
  isOutdated: () => false,
}

/** One browser: what survives the closing of its tabs. */
export class TestBrowser {
  readonly home = new MemorySecondHome()
  readonly locks = new MemoryLocks()
  readonly sentinels: Sentinels
  readonly errors: StorageErrorLog
  readonly marks: ProjectMarks
  readonly storage = new Map<string, string>()
  /** Set it before opening a catalogue to have a browser without OPFS. */
  second: SecondHomeOrReason = { home: this.home, reason: null }
  firstEdits = 0
  /** Set it to have tabs of an older build. */
  isOutdated = false

  constructor() {
    const storage = {
      getItem: (key: string) => this.storage.get(key) ?? null,
      setItem: (key: string, value: string) => void this.storage.set(key, value),
      removeItem: (key: string) => void this.storage.delete(key),
    }
    this.sentinels = storedSentinels(storage)
    this.errors = storedErrorLog(storage, environment.now)
    this.marks = storedMarks(storage)
  }

  /** The catalogue as a tab sees it. */
  tab(tab: string = environment.newId()): ProjectCatalogue {
    const { second, home, locks, sentinels, marks, errors } = this
    const onFirstEdit = () => void (this.firstEdits += 1)
    const whenLeaving = () => undefined
    const parts = {
      second,
      locks,
      sentinels,
      marks,
      hashText: textHash,
      erase: (project: ProjectId, now: string) => eraseTexts({ project, home, locks, now, newId: environment.newId }),
      fitsRow: () => Promise.resolve(fitsRow),
      tab: asId<TabId>(tab),
      whenLeaving,
      onFirstEdit,
      errors,
    }
    return createProjectCatalogue({ ...parts, ...environment, isOutdated: () => this.isOutdated })
  }

  /** Opens a project in a tab; a new project when no id is given. */
  async open(project?: ProjectId, tab?: string): Promise<ProjectSession> {
    const catalogue = this.tab(tab)
    const id = project ?? asId<ProjectId>(environment.newId())
    if (!project) await catalogue.create({ id, name: 'Grain', sample: false, texts: [], commits: [] })
    const { store, report } = await catalogue.open(id)
    return openProjectSession(store, report, environment)
  }
}

/** All rows of a snapshot as canonical text, in a fixed order; `rev` left out unless asked for. */
export function contentOf(snapshot: Snapshot, withRev = false): string {
  const tables = tableNames.map((table) => {
    const rows = [...snapshot.all(table)].map((row) => (withRev ? row : { ...row, rev: 0 }))
    return [table, rows.sort((one, other) => (one.id < other.id ? -1 : 1))]
  })
  return canonicalJson(tables)
}

/** A claim with these words. */
export function claimRow(id: string, wording = 'Seven thousand containers'): Omit<Claim, 'rev'> {
  return {
    id: asId<ClaimId>(id),
    extra: null,
    wording,
    language: 'en',
    type: 'quantity',
    quantity: null,
    time: null,
    firstSaid: null,
    actors: [],
    polarity: 'affirmed',
    aboutSaying: false,
    note: '',
    version: 1,
    madeFrom: null,
    analyst: asId('analyst'),
    at: '2026-01-01T00:00:00.000Z',
  }
}

/** An article of a batch with its one revision. */
export function articleRows(
  id: string,
  batch: string,
): { article: Omit<Article, 'rev'>; revision: Omit<Revision, 'rev'> } {
  const revision: Omit<Revision, 'rev'> = {
    id: asId(`${id}-1`),
    extra: null,
    article: asId<ArticleId>(id),
    number: 1,
    textHash: asId(`sha-256:${id}`),
    length: 10,
    words: 2,
    importedAt: '2026-01-01T00:00:00.000Z',
    decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  }
  const article: Omit<Article, 'rev'> = {
    id: asId<ArticleId>(id),
    extra: null,
    batch: asId<BatchId>(batch),
    fileName: `${id}.txt`,
    title: null,
    titleBasis: null,
    firstWords: 'words',
    language: { tag: 'ka', direction: 'ltr', basis: 'detected', evidence: null },
    outlet: null,
    author: null,
    url: null,
    published: null,
    retrieved: null,
    tags: [],
    note: '',
    readBy: [],
    revision: revision.id,
  }
  return { article, revision }
}

/** Makes or rewords claims, all in one commit. */
export const setWordings = defineCommand<Readonly<Record<string, string>>>({
  name: 'setWordings',
  plan: (draft, wordings) => {
    for (const [id, wording] of Object.entries(wordings)) {
      if (draft.get('claims', id)) draft.patch('claims', id, { wording })
      else draft.put('claims', claimRow(id, wording))
    }
    return { subject: { count: Object.keys(wordings).length } }
  },
})

/** Sets some fields of one claim. */
export const patchClaim = defineCommand<{ id: string; fields: Partial<Omit<Claim, 'id' | 'rev'>> }>({
  name: 'patchClaim',
  plan: (draft, { id, fields }) => {
    draft.patch('claims', id, fields)
    return {}
  },
})

/** Removes claims. */
export const removeClaims = defineCommand<readonly string[]>({
  name: 'removeClaims',
  plan: (draft, ids) => {
    for (const id of ids) draft.remove('claims', id)
    return {}
  },
})

/** Writes one chunk of an import: its batch at the first, articles, and the end at the last. */
export const importChunk = defineCommand<{ batch: string; articles: readonly string[]; first: boolean; last: boolean }>(
  {
    name: 'importChunk',
    plan: (draft, { batch, articles, first, last }, { now, actor }) => {
      if (first) {
        draft.put('batches', {
          id: asId<BatchId>(batch),
          extra: null,
          name: batch,
          startedAt: now,
          analyst: actor,
          status: 'running',
          files: [],
        })
      }
      for (const id of articles) {
        const { article, revision } = articleRows(id, batch)
        draft.put('articles', article)
        draft.put('revisions', revision)
      }
      if (last) draft.patch('batches', batch, { status: 'complete' })
      return {}
    },
  },
)
