/** Keeps an older program away from a database that a newer one wrote. */
import { Dexie } from 'dexie'

/** Dexie counts versions in tenths. */
const tenths = 10

/**
 * Opening fails with a `VersionError` where the database has a higher version than this program declares: Dexie would open it as if it
 * were its own, and write rows the newer program does not expect. Nothing is changed by the attempt.
 */
export function refuseNewer(database: Dexie): void {
  const declared = database.verno
  const refuse = () => {
    const { version } = database.backendDB()
    if (version <= declared * tenths) return
    throw new Dexie.VersionError(`It has version ${version / tenths}; this program knows ${declared}`)
  }
  database.on('ready', refuse, true)
}
