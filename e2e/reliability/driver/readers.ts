/**
 * The workers that read files, without their screens: what the fuzzing hands its bad files to, because a person's clicks are too slow for a
 * thousand of them. A project stands open beside them, which nothing they do may change.
 */
import { createClaim } from '#commands/claims/create-claim.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { readAllRows } from '#db/row-stores.ts'
import { createProject } from '#features/projects/create-project.ts'
import { asId, type AnalystId, type ProjectId } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { ImportContext } from '#domain/import-reader.ts'
import { canonicalJson } from '#domain/json.ts'
import type { ProjectStore } from '#domain/ports.ts'
import { plainChoices } from '#domain/import-choices.ts'
import { readProfileFile } from '#interchange/import-profile/import-profile.ts'
import { openProjectSession, type ProjectSession } from '#state/project-session.ts'
import { createAnnotationReader } from '#workers/annotations-in-client.ts'
import { createProjectFiles } from '#workers/later-ports.ts'
import { createImportReader } from '#workers/import-client.ts'
import { createLockedFiles } from '#workers/locked-files-client.ts'
import { createProjectMerger } from '#workers/merge-client.ts'
import { openCatalogue } from '#workers/open-catalogue.ts'
import { createSheetReader } from '#workers/sheets-in-client.ts'

/** A file as it can be handed to a page. */
export interface HandedIn {
  readonly name: string
  readonly base64: string
}

/** What became of a file: `imported`, `repaired`, or why it was refused. */
export interface BrowserBecame {
  readonly outcome: 'imported' | 'repaired' | 'refused'
  readonly reason: string | null
}

/** What the tests call in the page. */
export interface Readers {
  /** Articles: all files of a batch in one run. */
  articles(files: readonly HandedIn[]): Promise<BrowserBecame[]>
  /** Any other way in, one file after the other; `key` opens what is locked. */
  others(path: string, files: readonly HandedIn[], key: string): Promise<BrowserBecame[]>
  /** All rows of the project, as one hash. */
  state(): Promise<string>
}

declare global {
  interface Window {
    readers: Promise<Readers>
  }
}

const fileOf = ({ name, base64 }: HandedIn) =>
  new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name)

const refused = ({ key }: ReadingReason): BrowserBecame => ({ outcome: 'refused', reason: key })
const imported: BrowserBecame = { outcome: 'imported', reason: null }
const unwatched = new AbortController().signal
const ignore = () => undefined

class WorkerReaders implements Readers {
  readonly #session: ProjectSession
  readonly #store: Pick<ProjectStore, 'commits'>
  readonly #import = createImportReader()
  readonly #annotations = createAnnotationReader()
  readonly #sheets = createSheetReader()
  readonly #merger = createProjectMerger()
  readonly #projectFiles = createProjectFiles(() => undefined)
  readonly #locked = createLockedFiles()

  constructor(session: ProjectSession, store: Pick<ProjectStore, 'commits'>) {
    this.#session = session
    this.#store = store
  }

  async articles(files: readonly HandedIn[]): Promise<BrowserBecame[]> {
    const context: ImportContext = {
      project: this.#session.project,
      known: new Set(),
      glossLanguage: 'en',
      choices: plainChoices,
      columns: [],
    }
    const run = this.#import.read(files.map(fileOf), context, ignore)
    const reading = await run.reading
    run.close()
    // A container gives an entry for itself and for all in it.
    return reading.files
      .filter(({ entry }) => !entry.name.includes(' › '))
      .map(({ entry }) => ({
        outcome: entry.outcome === 'refused' || entry.outcome === 'repaired' ? entry.outcome : 'imported',
        reason: entry.reason?.key ?? null,
      }))
  }

  async others(path: string, files: readonly HandedIn[], key: string): Promise<BrowserBecame[]> {
    const became: BrowserBecame[] = []
    for (const file of files) became.push(await this.#other(path, fileOf(file), key))
    return became
  }

  #other(path: string, file: File, key: string): Promise<BrowserBecame> {
    if (path.startsWith('sheets')) return this.#sheet(file)
    if (path === 'project file' || path === 'bundle') return this.#project(file)
    if (path.startsWith('merge')) return this.#merge(file)
    if (path === 'import profile')
      return readProfileFile(file).then((reading) => ('refused' in reading ? refused(reading.refused) : imported))
    if (path === 'age')
      return this.#locked
        .unlock(file, key)
        .then((opened) => (typeof opened === 'string' ? { outcome: 'refused', reason: opened } : imported))
    return this.#annotation(file)
  }

  async #annotation(file: File): Promise<BrowserBecame> {
    const home = { texts: [], claims: [], readTexts: () => Promise.resolve([]) }
    const found = await this.#annotations.read([file], home, ignore, unwatched)
    if ('refused' in found) return refused(found.refused)
    if ('reviews' in found)
      return { outcome: found.reviews.problems.length === 0 ? 'imported' : 'repaired', reason: null }
    found.annotations.close()
    return { outcome: found.annotations.found.problemCount === 0 ? 'imported' : 'repaired', reason: null }
  }

  async #sheet(file: File): Promise<BrowserBecame> {
    const reading = await this.#sheets.read(
      file,
      { snapshot: this.#session.snapshot, remembered: [] },
      ignore,
      unwatched,
    )
    if ('refused' in reading) return refused(reading.refused)
    const { open } = reading
    const asked = { choices: [], articles: [], analyst: asId<AnalystId>('ana'), now: '2026-11-20T10:00:00.000Z' }
    const { counts } = await open.look({ sheets: open.sheets.map((_, at) => at), ...asked })
    open.close()
    return { outcome: counts.refused === 0 ? 'imported' : 'repaired', reason: null }
  }

  async #project(file: File): Promise<BrowserBecame> {
    const reading = await this.#projectFiles.read(file)
    if ('refused' in reading) return refused(reading.refused)
    reading.opened.close()
    return imported
  }

  async #merge(file: File): Promise<BrowserBecame> {
    const own = { snapshot: this.#session.snapshot, store: this.#store, sequence: 0, lost: [] }
    const reading = await this.#merger.look(file, own, ignore, unwatched)
    if ('refused' in reading) return refused(reading.refused)
    reading.merge.close()
    return imported
  }

  async state(): Promise<string> {
    const database = new ProjectDatabase(this.#session.project)
    const rows: string[] = []
    try {
      await readAllRows(
        database,
        (table, some) => void rows.push(...some.map((row) => `${table} ${canonicalJson(row)}`)),
      )
    } finally {
      database.close()
    }
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rows.sort().join('\n')))
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

async function begin(): Promise<Readers> {
  const opened = await openCatalogue(import.meta.url)
  const project = await createProject(opened, 'Ferries', { name: 'Ana', languagesRead: ['en'], glossLanguage: 'en' })
  const { store, report } = await opened.catalogue.open(asId<ProjectId>(project))
  const session = await openProjectSession(store, report, opened.environment)
  for (const wording of ['The ferry carried 640 passengers.', 'Pier 3 was closed.'])
    await session.dispatch(createClaim, { wording, language: 'en' })
  await session.whenSaved()
  return new WorkerReaders(session, store)
}

window.readers = begin()
