/** Writes and reads project files away from the main thread. Rows are handed in; texts and commits are asked for. */
import { expose } from 'comlink'
import type { StoredCommit } from '#domain/commit.ts'
import type { TextHash } from '#domain/ids.ts'
import type { ProjectFilePurpose, ProjectFileReading } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { readProjectOrBundle } from '#interchange/bundle/read-bundle.ts'
import { writeProjectFile } from '#interchange/project-file/write-project-file.ts'
import { allCommits } from './all-commits.ts'

/** What the worker asks the page for while it writes. */
export interface ProjectHome {
  text(hash: TextHash): Promise<string | null>
  commits(from: number, to: number): Promise<readonly StoredCommit[]>
  progressed(pieces: number): void
}

/** Pieces are joined into parts of about this many UTF-16 code units before they become part of the file. */
const partLength = 1 << 20
class ProjectFileSession {
  readonly #snapshot = new MemorySnapshot()

  rows(table: TableName, rows: readonly Row[]): void {
    this.#snapshot.load(table, rows as readonly Row<typeof table>[])
  }

  async write(home: ProjectHome, sequence: number, purpose: ProjectFilePurpose): Promise<Blob> {
    const source = {
      snapshot: this.#snapshot,
      text: (hash: TextHash) => home.text(hash),
      commits: () => allCommits(home, sequence),
    }
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

  async read(file: Blob): Promise<ProjectFileReading> {
    return readProjectOrBundle(file)
  }
}

/** What the client talks to. */
export type ProjectFileSessionApi = ProjectFileSession

expose(new ProjectFileSession())
