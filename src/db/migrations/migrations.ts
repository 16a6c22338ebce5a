/**
 * The versions of a project database, oldest first. A version is never changed once released: a new one adds stores or
 * indexes and, if rows must change, rebuilds them from the journal.
 */
import type { Dexie } from 'dexie'
import { version1 } from './version-1.ts'
import { version2 } from './version-2.ts'
import { version3 } from './version-3.ts'
import { version4 } from './version-4.ts'
import { version5 } from './version-5.ts'
import { version6 } from './version-6.ts'
import { version7 } from './version-7.ts'
import { version8 } from './version-8.ts'
import { version9 } from './version-9.ts'
import { version10 } from './version-10.ts'

/** One version of the stores: Dexie's schema text by store, and what else must happen. */
export interface Migration {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
}

/** All versions in order. */
export const migrations: readonly Migration[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
]

/** Declares all versions on a database that is not open yet. */
export function declareVersions(database: Dexie): void {
  for (const { version, stores } of migrations) database.version(version).stores({ ...stores })
}
