/** The port `BrowserStorage` over the browser's storage manager. */
import { usedSpace, type BrowserStorage } from '#domain/browser-storage.ts'

export const browserStorage: BrowserStorage = {
  space: async () => {
    try {
      const estimate = await navigator.storage.estimate()
      const used = usedSpace(estimate)
      return used === null || estimate.quota === undefined ? null : { used, quota: estimate.quota }
    } catch {
      return null
    }
  },
  isPersisted: () => answer(() => navigator.storage.persisted()),
  askToPersist: () => answer(async () => (await navigator.storage.persisted()) || navigator.storage.persist()),
}

/** A question that fails is a promise that was not given. */
async function answer(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask()
  } catch {
    return false
  }
}
