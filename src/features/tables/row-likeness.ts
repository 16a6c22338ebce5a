/** Few rows that are all made again for each version: those that say the same stay the same objects. */
import type { Likeness } from '#state/rows-memo.ts'
import { sameRow } from './row-book.ts'

export const rowLikeness: Likeness<{ readonly id: string }> = { key: ({ id }) => id, isSame: sameRow }
