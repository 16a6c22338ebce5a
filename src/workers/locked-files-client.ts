/** The port `LockedFiles` over a worker: one worker for each file, ended with it, so that no key outlives its use. */
import { wrap, type Remote } from 'comlink'
import type { LockedFiles, UnlockRefusal } from '#domain/locked-files.ts'
import type { LockedFilesApi } from './locked-files.worker.ts'
import workerUrl from './locked-files.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Makes the port. */
export function createLockedFiles(): LockedFiles {
  return {
    lock: (file, lock) => withWorker((worker) => worker.lockFile(file, lock)),
    unlock: (file, key) => withWorker<Blob | UnlockRefusal>(async (worker) => await worker.unlockFile(file, key)),
  }
}

async function withWorker<Result>(work: (worker: Remote<LockedFilesApi>) => Promise<Result>): Promise<Result> {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'locked files' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker for encrypted files has stopped.')), {
      once: true,
    })
  })
  try {
    return await Promise.race([work(wrap<LockedFilesApi>(worker)), failed])
  } finally {
    worker.terminate()
  }
}
