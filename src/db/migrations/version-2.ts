/** Version 2: a store for corrected sentence bounds. */
import type { Migration } from './migrations.ts'

export const version2: Migration = { version: 2, stores: { sentenceBounds: 'id' } }
