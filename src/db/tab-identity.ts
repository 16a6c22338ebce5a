/** Who this tab is: an id that survives a reload and is not shared with a duplicate of the tab (H2). */
import { asId, type TabId } from '#domain/ids.ts'
import type { Locks } from './locks.ts'

const storageKey = 'variorum-tab'

/**
 * The id kept in the tab's session storage, unless another tab holds it: duplicating a tab copies its session storage. The id's
 * lock is held as long as the page lives.
 */
export async function claimTab(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  locks: Locks,
  newId: () => string,
): Promise<TabId> {
  const kept = storage.getItem(storageKey)
  if (kept !== null && (await locks.take(lockName(kept), 'exclusive'))) return asId(kept)
  const fresh = newId()
  storage.setItem(storageKey, fresh)
  await locks.take(lockName(fresh), 'exclusive')
  return asId(fresh)
}

/** Whether a page with this id is open. */
export async function isTabAlive(locks: Locks, tab: TabId): Promise<boolean> {
  const release = await locks.take(lockName(tab), 'exclusive')
  await release?.()
  return release === null
}

function lockName(tab: string): string {
  return `variorum-tab-${tab}`
}
