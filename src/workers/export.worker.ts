/**
 * Writes and reads project files away from the main thread, and fills databases with what was read. For writing, rows are handed in; texts
 * and commits are asked for.
 */
import { expose } from 'comlink'
import { fillFromFile } from '#db/fill-database.ts'
import type { StoredCommit } from '#domain/commit.ts'
import { foundProject } from '#domain/found-project.ts'
import type { DeviceId, ProjectId, TextHash } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { ProjectFilePurpose, RestoredProject, StoredText } from '#domain/ports.ts'
import { projectCopy } from '#domain/project-copy.ts'
import { damagedProject, type FoundProject } from '#domain/project-files.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { readProjectOrBundle } from '#interchange/bundle/read-bundle.ts'
import { writeProjectFile, type ProjectFileSource } from '#interchange/project-file/write-project-file.ts'
import { allCommits } from './all-commits.ts'
import { writeReadable } from './write-readable.ts'

/** What the worker asks the page for while it writes. */
export interface ProjectHome {
  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]>
  commits(from: number, to: number): Promise<readonly StoredCommit[]>
  progressed(pieces: number): void
  /** Told that the journal could not come along, and how many rows were left out that need others which are gone. */
  lacksJournal(rowsLeftOut: number): void
}

/** A larger file is not read again, in bytes: it would take ten seconds, and a gigabyte of memory that may not be there. */
const largestReadAgain = 60_000_000

/** Pieces are joined into parts of about this many UTF-16 code units before they become part of the file. */
const partLength = 1 << 20

class ProjectFileSession {
  readonly #snapshot = new MemorySnapshot()
  #content: RestoredProject | null = null

  rows(table: TableName, rows: readonly Row[]): void {
    this.#snapshot.load(table, rows as readonly Row<typeof table>[])
  }

  async write(home: ProjectHome, sequence: number, purpose: ProjectFilePurpose): Promise<Blob> {
    const source = {
      snapshot: this.#snapshot,
      readTexts: (hashes: readonly TextHash[]) => home.readTexts(hashes),
      commits: () => allCommits(home, sequence),
    }
    return writeReadable(
      {
        snapshot: this.#snapshot,
        write: (as) => this.#written(source, as, home),
        refusalOf,
        lacksJournal: (rowsLeftOut) => home.lacksJournal(rowsLeftOut),
      },
      purpose,
    )
  }

  async #written(source: ProjectFileSource, purpose: ProjectFilePurpose, home: ProjectHome): Promise<Blob> {
    const parts: Blob[] = []
    let waiting: string[] = []
    let length = 0
    let pieces = 0
    for await (const piece of writeProjectFile(source, purpose)) {
      waiting.push(piece)
      length += piece.length
      pieces += 1
      if (length < partLength) continue
      parts.push(new Blob(waiting))
      waiting = []
      length = 0
      home.progressed(pieces)
    }
    return new Blob([...parts, ...waiting], { type: 'application/json' })
  }

  async read(file: Blob): Promise<FoundProject | { readonly refused: ReadingReason }> {
    const reading = await readProjectOrBundle(file)
    if ('refused' in reading) return reading
    this.#content = reading.project
    return foundProject(reading)
  }

  /** Fills the database with what was read, under another id and name where one is given. */
  async fill(device: DeviceId, copy: { readonly id: ProjectId; readonly name: string } | null): Promise<void> {
    if (!this.#content) throw new Error('No file has been read.')
    await fillFromFile(copy ? projectCopy(this.#content, copy.id, copy.name) : this.#content, device)
  }
}

/** A copy that cannot be opened is none: damage in what is stored shows here, however it came about. `null` for one that can. */
async function refusalOf(file: Blob): Promise<Error | null> {
  if (file.size > largestReadAgain) return null
  const reading = await readProjectOrBundle(file)
  if (!('refused' in reading)) return null
  const { key, params } = reading.refused
  const error = new Error(`The file would not open: ${key} ${JSON.stringify(params)}`)
  error.name = damagedProject
  return error
}

/** What the client talks to. */
export type ProjectFileSessionApi = ProjectFileSession

expose(new ProjectFileSession())
