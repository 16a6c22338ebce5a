/** Version 4: stores for the words verdicts are rated in, for where their sources say it, and for second readers. */
import type { Migration } from './migrations.ts'

export const version4: Migration = {
  version: 4,
  stores: { ratingScales: 'id', citations: 'id', verdictReadings: 'id' },
}
