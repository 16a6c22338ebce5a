/** The page's side of erasing: a worker for each time, ended with it. */
import { wrap } from 'comlink'
import type { ProjectId } from '#domain/ids.ts'
import type { ErasureReport } from '#domain/erasure/erasure.ts'
import type { Instant } from '#domain/records.ts'
import type { Eraser } from './erase.worker.ts'
import workerUrl from './erase.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Erases what waits for it in a project that no tab has open. Rejects when a home or the worker fails. */
export async function eraseAside(project: ProjectId, now: Instant): Promise<ErasureReport | null> {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'erase' })
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker that erases has stopped.')), { once: true })
  })
  try {
    return await Promise.race([wrap<Eraser>(worker).erase(project, now), failed])
  } finally {
    worker.terminate()
  }
}
