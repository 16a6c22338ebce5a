/**
 * The storage of the app without its screens: what the reliability runs drive, because a person's keys are too slow for tens of
 * thousands of edits. It opens projects and writes commands exactly as the app does, from the same build of the same code.
 */
import { createClaim } from '#commands/claims/create-claim.ts'
import { completeBatch } from '#commands/import/complete-batch.ts'
import { importArticles } from '#commands/import/import-articles.ts'
import { startBatch } from '#commands/import/start-batch.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { fillFromFile } from '#db/fill-database.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { replay } from '#db/rebuild.ts'
import { readBaseline } from '#db/baseline.ts'
import { readAllRows } from '#db/row-stores.ts'
import { upcastStored } from '#db/upcast.ts'
import { eraseAndOpenAnew } from '#features/erasure/erase.ts'
import { createProject } from '#features/projects/create-project.ts'
import { isSound, type HealthReport } from '#domain/health.ts'
import { asId, type ArticleId, type BatchId, type ProjectId, type RevisionId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { positionIn } from '#domain/passages.ts'
import type { OpeningReport } from '#domain/opening-report.ts'
import type { RestoredProject } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { textHash } from '#interchange/text-hash.ts'
import { openProject } from '#state/open-project.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { savingOf } from '#state/project-store.ts'
import { checkHealth } from '#state/check-health.ts'
import { analystRow, claimRow } from '#test/builders/rows.ts'
import { createHealthChecker } from '#workers/health-client.ts'
import { openCatalogue, type OpenedCatalogue } from '#workers/open-catalogue.ts'

/** What the tests call in the page. Every wording is unique, so that an edit is known again by it. */
export interface Driver {
  /** Makes an empty project. @returns its id */
  make(name: string): Promise<string>
  /** Makes a project that begins with claims of a file, named `prefix-1` and on (H7). @returns its id */
  begin(name: string, prefix: string, count: number): Promise<string>
  /** Opens a project in place of the one that is open. */
  open(project: string): Promise<OpeningReport>
  /** Opens a project that may not open. @returns the name and words of what went wrong; empty when nothing did */
  tryOpen(project: string): Promise<string>
  /** Makes claims named `prefix-1` and on, one after the other, and tells of each once it is saved in both homes. */
  edit(prefix: string, count: number): Promise<void>
  /** Begins to note when each claim shows up here. */
  watch(): Promise<void>
  /** When each claim showed up, in milliseconds since 1970; only since `watch`. */
  arrivals(): Promise<Record<string, number>>
  /**
   * Makes claims with long notes until one cannot be written, as on a full disk. @returns the number of the first that had one home only
   * (0 for none), the number of the one that could not be written, and after how many milliseconds that was said
   */
  fill(prefix: string): Promise<{ readonly oneHome: number; readonly failed: number; readonly after: number }>
  /** Makes one claim, whatever comes of it. @returns what the saved mark says then */
  attempt(wording: string): Promise<string>
  /** Tries again what could not be written, as the app does by itself. @returns what the saved mark says */
  resume(): Promise<string>
  /** The wordings of all claims, as the screens would show them. */
  wordings(): Promise<string[]>
  /** How many bytes each copy of the journal has that was kept after an end without a goodbye. */
  keptJournals(): Promise<number[]>
  /** Whether the tables hold what the journal leads to (H3), and how many commits there are. */
  folds(): Promise<{ readonly commits: number; readonly apart: number }>
  /** Reads both homes whole and notes what it came to, as the app does now and then. @returns what it found; `null` when they are sound */
  check(): Promise<HealthReport | null>
  /**
   * Keeps each of these words in every way in which words are kept: in a text, in the wording of a claim and in its note. So many letters
   * stand beside each in its text.
   */
  keep(words: readonly string[], beside: number): Promise<void>
  /** Imports a text about these words, and marks each of them with a note. So many letters stand beside each. @returns its article */
  article(words: readonly string[], beside: number): Promise<string>
  /** Erases an article for good, as the dialog does, and opens the project anew. */
  erase(article: string): Promise<OpeningReport>
  /** Deletes a project for good, as the list of projects does. */
  remove(project: string): Promise<void>
  projects(): Promise<string[]>
  close(): Promise<void>
}

declare global {
  interface Window {
    driver: Promise<Driver>
    /** Exposed by the test: an edit that was begun at this moment is acknowledged. */
    acknowledge?: (wording: string, began: number) => Promise<void>
  }
}

/** In UTF-16 code units. */
const noteLength = 60_000

/** What is not known of a text that was made up. */
const plain = {
  titleBasis: 'text',
  language: { tag: 'en', direction: 'ltr', basis: 'declared', evidence: null },
  outlet: null,
  author: null,
  url: null,
  published: null,
  retrieved: null,
  tags: [],
  note: '',
  extra: null,
  unusual: 0,
  decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  regions: [],
  glosses: [],
} as const

/** Letters that no compression makes shorter: a disk is full by what is written, not by what is said. */
function incompressible(length: number): string {
  let letters = ''
  while (letters.length < length) {
    for (const value of crypto.getRandomValues(new Uint16Array(1024)))
      letters += String.fromCharCode(0x3400 + (value % 6000))
  }
  return letters.slice(0, length)
}

class StorageDriver implements Driver {
  readonly #opened: OpenedCatalogue
  readonly #arrivals = new Map<string, number>()
  #session: ProjectSession | null = null

  constructor(opened: OpenedCatalogue) {
    this.#opened = opened
  }

  make(name: string): Promise<string> {
    return createProject(this.#opened, name, { name: 'Ana', languagesRead: ['en'], glossLanguage: 'en' })
  }

  async begin(name: string, prefix: string, count: number): Promise<string> {
    const { catalogue, environment } = this.#opened
    const id = asId<ProjectId>(environment.newId())
    const summary = { id, name, sample: false, createdAt: environment.now(), openedAt: null }
    const empty = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as RestoredProject['rows']
    const { openedAt: _none, ...own } = summary
    const project = [{ ...own, rev: 1, extra: null }]
    const claims = Array.from({ length: count }, (_, index) =>
      claimRow(environment.newId(), { wording: `${prefix}-${index + 1}`, analyst: asId('ana') }),
    )
    const rows = { ...empty, project, analysts: [analystRow('ana')], claims }
    await catalogue.restore({
      summary,
      fill: (device) => fillFromFile({ summary, rows, texts: [], commits: [] }, device),
    })
    return id
  }

  async open(project: string): Promise<OpeningReport> {
    await this.close()
    this.#session = await openProject(this.#opened, asId<ProjectId>(project))
    return this.#session.report
  }

  async tryOpen(project: string): Promise<string> {
    try {
      await this.open(project)
      return ''
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    }
  }

  async edit(prefix: string, count: number): Promise<void> {
    const session = this.#open()
    for (let number = 1; number <= count; number += 1) {
      const wording = `${prefix}-${number}`
      const began = Date.now()
      const result = await session.dispatch(createClaim, { wording, language: 'en' })
      if (!result.ok) throw new Error(`${wording}: ${result.rejection.reason}`)
      await session.whenSaved()
      const saving = savingOf(session.store.getState())
      if (saving !== 'saved') throw new Error(`${wording}: ${saving}`)
      await window.acknowledge?.(wording, began)
    }
  }

  async watch(): Promise<void> {
    const session = this.#open()
    this.#arrivals.clear()
    let seen = session.store.getState().heads.length
    // By what each commit says of itself: to go through all claims at each of them would be most of what is measured.
    session.subscribe(() => {
      const { heads } = session.store.getState()
      for (const { subject } of heads.slice(seen))
        if (typeof subject['name'] === 'string') this.#arrivals.set(subject['name'], Date.now())
      seen = heads.length
    })
  }

  arrivals(): Promise<Record<string, number>> {
    return Promise.resolve(Object.fromEntries(this.#arrivals))
  }

  async fill(prefix: string): Promise<{ oneHome: number; failed: number; after: number }> {
    const session = this.#open()
    let oneHome = 0
    for (let number = 1; ; number += 1) {
      const wording = `${prefix}-${number}`
      const began = Date.now()
      await session.dispatch(createClaim, { wording, language: 'en', note: incompressible(noteLength) })
      await session.whenSaved()
      const saving = savingOf(session.store.getState())
      if (saving === 'failed') return { oneHome, failed: number, after: Date.now() - began }
      if (saving === 'oneHome' && oneHome === 0) oneHome = number
      await window.acknowledge?.(wording, began)
    }
  }

  async attempt(wording: string): Promise<string> {
    const session = this.#open()
    await session.dispatch(createClaim, { wording, language: 'en' })
    await session.whenSaved()
    return savingOf(session.store.getState())
  }

  async resume(): Promise<string> {
    const session = this.#open()
    await session.resumeSaving()
    await session.whenSaved()
    return savingOf(session.store.getState())
  }

  async wordings(): Promise<string[]> {
    return [...this.#open().snapshot.all('claims')].map(({ wording }) => wording)
  }

  async keptJournals(): Promise<number[]> {
    return (await this.#opened.catalogue.keptJournals(this.#open().project)).map(({ bytes }) => bytes)
  }

  async folds(): Promise<{ commits: number; apart: number }> {
    const database = new ProjectDatabase(this.#open().project)
    try {
      const commits = (await database.commits.orderBy('sequence').toArray()).map(upcastStored)
      const tables = replay(await readBaseline(database), commits)
      const expected = new Map([...tables].map(([table, rows]) => [table, new Map(rows)]))
      let apart = 0
      await readAllRows(database, (table: TableName, rows: readonly Row[]) => {
        for (const row of rows) {
          const other = expected.get(table)?.get(row.id)
          if (!other || canonicalJson(other) !== canonicalJson(row)) apart += 1
          expected.get(table)?.delete(row.id)
        }
      })
      const missing = [...expected.values()].reduce((sum, { size }) => sum + size, 0)
      return { commits: commits.length, apart: apart + missing }
    } finally {
      database.close()
    }
  }

  async check(): Promise<HealthReport | null> {
    const ports = { ...this.#opened, healthChecker: () => Promise.resolve(createHealthChecker()) }
    const health = await checkHealth(ports, this.#open(), new AbortController().signal)
    return isSound(health) ? null : health
  }

  async keep(words: readonly string[], beside: number): Promise<void> {
    const session = this.#open()
    for (const word of words) {
      const text = `${word} stands in a text. ${incompressible(beside)}`
      await session.putTexts([{ hash: textHash(text), text }])
      await session.dispatch(createClaim, { wording: `A claim of ${word}`, language: 'en', note: `Noted: ${word}` })
      await session.whenSaved()
    }
  }

  async article(words: readonly string[], beside: number): Promise<string> {
    const session = this.#open()
    const text = words.map((word) => `${word} stands here. ${incompressible(beside)}`).join('\n')
    const hash = textHash(text)
    await session.putTexts([{ hash, text }])
    const batch = asId<BatchId>(session.newId())
    const [article, revision] = [asId<ArticleId>(session.newId()), asId<RevisionId>(session.newId())]
    const title = words.join(' ')
    const fileName = `${words[0]}.txt`
    await session.dispatch(startBatch, { batch, name: fileName })
    const read = { title, firstWords: title, fileName, textHash: hash, length: text.length, words: words.length }
    const made = { ...plain, ...read, article, revision, story: null }
    await session.dispatch(importArticles, { batch, articles: [made] })
    await session.dispatch(completeBatch, {
      batch,
      files: [{ name: fileName, bytes: 9, outcome: 'imported', reason: null, problems: [], articles: 1 }],
      revised: [],
    })
    for (const word of words) {
      const start = text.indexOf(word)
      const position = positionIn(text, start, start + word.length)
      const result = await session.dispatch(markPassage, { revision, position, note: `Noted: ${word}` })
      if (!result.ok) throw new Error(result.rejection.reason)
      await session.whenSaved()
    }
    return article
  }

  async erase(article: string): Promise<OpeningReport> {
    const session = this.#open()
    const { analyst } = session.store.getState()
    const articles = [asId<ArticleId>(article)]
    const request = { articles, claims: [], stories: [], analyst, tab: session.tab }
    await eraseAndOpenAnew(session, request, () => undefined)
    this.#session = null
    return this.open(session.project)
  }

  async remove(project: string): Promise<void> {
    await this.close()
    await this.#opened.catalogue.remove(asId<ProjectId>(project))
  }

  async projects(): Promise<string[]> {
    return (await this.#opened.catalogue.list()).projects.map(({ id }) => id)
  }

  async close(): Promise<void> {
    await this.#session?.close()
    this.#session = null
  }

  #open(): ProjectSession {
    if (!this.#session) throw new Error('No project is open')
    return this.#session
  }
}

window.driver = openCatalogue(import.meta.url).then((opened) => new StorageDriver(opened))
