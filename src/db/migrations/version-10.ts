/** Version 10: a store for places that are found again by a name. */
import type { Migration } from './migrations.ts'

export const version10: Migration = {
  version: 10,
  stores: { savedViews: 'id' },
}
