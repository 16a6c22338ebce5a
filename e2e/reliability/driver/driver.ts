/**
 * The storage of the app without its screens: what the reliability runs drive, because a person's keys are too slow for tens of
 * thousands of edits. It opens projects and writes commands exactly as the app does, from the same build of the same code.
 */
import { createClaim } from '#commands/claims/create-claim.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { replay } from '#db/rebuild.ts'
import { readAllRows } from '#db/row-stores.ts'
import { upcastStored } from '#db/upcast.ts'
import { createProject } from '#features/projects/create-project.ts'
import { isSound } from '#domain/health.ts'
import { asId, type ProjectId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { OpeningReport } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import { openProjectSession, type ProjectSession } from '#state/project-session.ts'
import { savingOf } from '#state/project-store.ts'
import { checkHealth } from '#state/use-due-check.ts'
import { createHealthChecker } from '#workers/health-client.ts'
import { openCatalogue, type OpenedCatalogue } from '#workers/open-catalogue.ts'

/** What the tests call in the page. Every wording is unique, so that an edit is known again by it. */
export interface Driver {
  /** Makes an empty project. @returns its id */
  make(name: string): Promise<string>
  /** Opens a project in place of the one that is open. */
  open(project: string): Promise<OpeningReport>
  /** Makes claims named `prefix-1` and on, one after the other, and tells of each once it is saved in both homes. */
  edit(prefix: string, count: number): Promise<void>
  /** The wordings of all claims, as the screens would show them. */
  wordings(): Promise<string[]>
  /** Whether the tables hold what the journal leads to (H3), and how many commits there are. */
  folds(): Promise<{ readonly commits: number; readonly apart: number }>
  /** Reads both homes whole and notes what it came to, as the app does now and then. @returns whether they are sound */
  check(): Promise<boolean>
  projects(): Promise<string[]>
  close(): Promise<void>
}

declare global {
  interface Window {
    driver: Promise<Driver>
    /** Exposed by the test: an edit is acknowledged. */
    acknowledge?: (wording: string, at: number) => Promise<void>
  }
}

class StorageDriver implements Driver {
  readonly #opened: OpenedCatalogue
  #session: ProjectSession | null = null

  constructor(opened: OpenedCatalogue) {
    this.#opened = opened
  }

  make(name: string): Promise<string> {
    return createProject(this.#opened, name, { name: 'Ana', languagesRead: ['en'], glossLanguage: 'en' })
  }

  async open(project: string): Promise<OpeningReport> {
    await this.close()
    const { store, report } = await this.#opened.catalogue.open(asId<ProjectId>(project))
    this.#session = await openProjectSession(store, report, this.#opened.environment)
    return report
  }

  async edit(prefix: string, count: number): Promise<void> {
    const session = this.#open()
    for (let number = 1; number <= count; number += 1) {
      const wording = `${prefix}-${number}`
      const result = await session.dispatch(createClaim, { wording, language: 'en' })
      if (!result.ok) throw new Error(`${wording}: ${result.rejection.reason}`)
      await session.whenSaved()
      const saving = savingOf(session.store.getState())
      if (saving !== 'saved') throw new Error(`${wording}: ${saving}`)
      await window.acknowledge?.(wording, Date.now())
    }
  }

  async wordings(): Promise<string[]> {
    return [...this.#open().snapshot.all('claims')].map(({ wording }) => wording)
  }

  async folds(): Promise<{ commits: number; apart: number }> {
    const database = new ProjectDatabase(this.#open().project)
    try {
      const commits = (await database.commits.orderBy('sequence').toArray()).map(upcastStored)
      const expected = replay(await database.baseline.toArray(), commits)
      let apart = 0
      await readAllRows(database, (table: TableName, rows: readonly Row[]) => {
        const known = new Map(expected.get(table))
        for (const row of rows) {
          const other = known.get(row.id)
          if (!other || canonicalJson(other) !== canonicalJson(row)) apart += 1
          known.delete(row.id)
        }
        apart += known.size
      })
      return { commits: commits.length, apart }
    } finally {
      database.close()
    }
  }

  async check(): Promise<boolean> {
    const ports = { ...this.#opened, healthChecker: () => Promise.resolve(createHealthChecker()) }
    return isSound(await checkHealth(ports, this.#open(), new AbortController().signal))
  }

  async projects(): Promise<string[]> {
    return (await this.#opened.catalogue.list()).map(({ id }) => id)
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

window.driver = openCatalogue().then((opened) => new StorageDriver(opened))
