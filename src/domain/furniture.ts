/** Which stretches of a text are furniture at present (T1). */
import type { Region } from './records.ts'

/** Furniture in force: confirmed, or proposed and not yet answered. */
export function furnitureOf(regions: readonly Region[]): readonly Region[] {
  return regions.filter(({ kind, status }) => kind === 'furniture' && status !== 'rejected')
}

/** The stretches that no furniture holds whole; one that is furniture in part stays. Offsets in UTF-16 code units. */
export function withoutFurniture<Stretch extends { readonly start: number; readonly end: number }>(
  stretches: readonly Stretch[],
  regions: readonly Region[],
): readonly Stretch[] {
  const furniture = furnitureOf(regions)
  return stretches.filter(({ start, end }) => !furniture.some((region) => region.start <= start && region.end >= end))
}
