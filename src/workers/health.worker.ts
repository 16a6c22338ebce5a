/** Reads both homes of a project whole and checks them, away from the page. Changes nothing. */
import { expose } from 'comlink'
import { checkHomes, type ReadableHome } from '#db/check-homes.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { isSound, type HealthReport } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { listDocuments, readDocument, readLines } from './opfs-files.ts'

const home: ReadableHome = { lines: readLines, documents: listDocuments, readDocument }

const health = {
  async check(project: ProjectId, hasSecondHome: boolean): Promise<HealthReport> {
    const database = new ProjectDatabase(project)
    try {
      const look = () => checkHomes(database, hasSecondHome ? home : null, project, textHash)
      const first = await look()
      // What another tab was writing at the moment looks like a difference; a second look finds it written.
      return isSound(first) ? first : await look()
    } finally {
      database.close()
    }
  },
}

export type Health = typeof health

expose(health)
