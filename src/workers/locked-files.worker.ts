/** Locks and opens files away from the main thread. */
import { expose } from 'comlink'
import { lockFile, unlockFile } from '#interchange/age/age-files.ts'

/** What the client talks to. */
export interface LockedFilesApi {
  readonly lockFile: typeof lockFile
  readonly unlockFile: typeof unlockFile
}

expose({ lockFile, unlockFile } satisfies LockedFilesApi)
