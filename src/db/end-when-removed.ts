import type { Dexie } from 'dexie'

/**
 * Lets go of a database as soon as somebody removes or upgrades it, for good: Dexie alone would open it again for the next request, and so
 * make anew what was removed. [H8]
 */
export function endWhenRemoved(database: Dexie): void {
  database.on('versionchange', () => {
    database.close()
    // Else Dexie closes it in its own way.
    return false
  })
}
