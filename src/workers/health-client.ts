/** The port `HealthChecker` over a worker: one for each check, ended with it. */
import { wrap } from 'comlink'
import type { HealthChecker } from '#domain/health.ts'
import type { Health } from './health.worker.ts'
import workerUrl from './health.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Makes the checker. */
export function createHealthChecker(): HealthChecker {
  return {
    check: async (project, hasSecondHome, signal) => {
      signal.throwIfAborted()
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'health' })
      const failed = new Promise<never>((_resolve, reject) => {
        worker.addEventListener('error', () => reject(new Error('The worker that checks has stopped.')), { once: true })
        signal.addEventListener('abort', () => reject(new Error('No longer wanted.')), { once: true })
      })
      try {
        return await Promise.race([wrap<Health>(worker).check(project, hasSecondHome), failed])
      } finally {
        worker.terminate()
      }
    },
  }
}
