/** Writes copies away from the main thread: hashing a large project takes seconds. */
import { expose } from 'comlink'
import { writeBackup } from './backup-files.ts'

/** What the client talks to. */
export interface BackupWorkerApi {
  readonly writeBackup: typeof writeBackup
}

expose({ writeBackup } satisfies BackupWorkerApi)
