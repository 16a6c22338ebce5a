/** Where a stretch stands, in the unit that a format counts in. */
import type { Passage } from '#domain/records.ts'
import type { OffsetUnit } from '../offsets.ts'
import type { ForeignPosition } from '../foreign-annotations/foreign-annotation.ts'
import type { PublishSource } from '../published/publish-source.ts'

/** `null` where the unit cannot say it: the text is not at hand, or a bound lies inside a surrogate pair. */
export function spanOf(
  source: PublishSource,
  { revision, start, end }: Pick<Passage, 'revision' | 'start' | 'end'>,
  unit: OffsetUnit,
): ForeignPosition | null {
  return unit === 'utf16' ? { start, end } : source.codePoints(revision, start, end)
}
