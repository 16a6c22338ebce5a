/** Version 8: a store for the second opinions that are asked. */
import type { Migration } from './migrations.ts'

export const version8: Migration = {
  version: 8,
  stores: { opinionRequests: 'id' },
}
