/** Version 6: a store for which commits hold rows that stand in no store of their table. */
import type { Migration } from './migrations.ts'

export const version6: Migration = { version: 6, stores: { held: 'sequence' } }
