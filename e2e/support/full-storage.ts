/** A storage that takes no more, as the running page meets it. */
import type { Page } from '@playwright/test'

/** From now on no change can be written. @returns what makes room again */
export async function fillStorage(page: Page): Promise<() => Promise<void>> {
  const add = await page.evaluateHandle(() => {
    const real = Reflect.get(IDBObjectStore.prototype, 'add') as unknown
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('injected', 'QuotaExceededError')
    }
    return real
  })
  return () => add.evaluate((real) => void Reflect.set(IDBObjectStore.prototype, 'add', real))
}
