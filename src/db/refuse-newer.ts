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
  database.on('ready', () => refuseVersion(database.backendDB().version, declared), true)
}

/** The same before anything is opened: where the newer program did without a store, Dexie would add it at opening, and only then ask. */
export async function refuseNewerUnopened(database: Dexie): Promise<void> {
  const existing = await Dexie.dependencies.indexedDB.databases()
  const version = existing.find(({ name }) => name === database.name)?.version ?? 0
  refuseVersion(version, database.verno)
}

function refuseVersion(version: number, declared: number): void {
  if (version <= declared * tenths) return
  const told = `It has version ${version / tenths}; this program knows ${declared}`
  // This program's own, made higher by Dexie: it found no store where one should be, and put an empty one there.
  throw version < (declared + 1) * tenths ? new Dexie.SchemaError(told) : new Dexie.VersionError(told)
}
