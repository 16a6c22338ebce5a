/** The port `BrowserStorage` over the browser's storage manager. */
import type { BrowserStorage } from '#domain/browser-storage.ts'

export const browserStorage: BrowserStorage = {
  space: async () => {
    try {
      const { usage, quota } = await navigator.storage.estimate()
      return usage === undefined || quota === undefined ? null : { used: usage, quota }
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
