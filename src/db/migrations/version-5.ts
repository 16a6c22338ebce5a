/** Version 5: a store for where the files lie that texts were taken out of. */
import type { Migration } from './migrations.ts'

export const version5: Migration = { version: 5, stores: { originals: 'id' } }
