/** Version 3: a store for pairs of sentences that tell the same, or do not. */
import type { Migration } from './migrations.ts'

export const version3: Migration = { version: 3, stores: { sentenceLinks: 'id' } }
