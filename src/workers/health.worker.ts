/** Reads both homes of a project whole and checks them, away from the page. Changes nothing. */
import { expose } from 'comlink'
import { checkHomes, type ReadableHome } from '#db/check-homes.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import type { HealthReport } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { listDocuments, readDocument, readLines } from './opfs-files.ts'

/** In milliseconds: a loaded machine may take seconds to write a commit to the second home. */
const PAUSES = [250, 500, 1000, 2000]

const home: ReadableHome = { lines: readLines, documents: listDocuments, readDocument }

const health = {
  async check(project: ProjectId, hasSecondHome: boolean): Promise<HealthReport> {
    const database = new ProjectDatabase(project)
    try {
      return await checkHomes(database, hasSecondHome ? home : null, project, {
        hashText: textHash,
        pauses: PAUSES,
      })
    } finally {
      database.close()
    }
  },
}

export type Health = typeof health

expose(health)
