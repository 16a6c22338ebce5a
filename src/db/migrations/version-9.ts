/** Version 9: the rows a project began with, in parts that can hold them, instead of one record for each table. */
import type { Migration } from './migrations.ts'

export const version9: Migration = {
  version: 9,
  stores: { baselineParts: 'part' },
}
