/** Skeleton lines under the sentences of a language the analyst does not read, where no gloss stands (DESIGN 5.3). */
import { useMemo } from 'react'
import { readsLanguage } from '#domain/assessment-basis.ts'
import { furnitureOf } from '#domain/furniture.ts'
import type { Skeleton } from '#domain/finding.ts'
import type { Region } from '#domain/records.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSkeletons } from '#state/use-skeletons.ts'
import type { Span, TextSlot } from '#ui/reader-text/text-layer.ts'
import type { GlossPlace } from './gloss-slots.ts'
import { useDatedPlace } from './use-dated-place.ts'
import type { PaneRows } from './use-pane-rows.ts'

export interface SkeletonSlot {
  readonly slot: TextSlot
  readonly skeleton: Skeleton
}

/** In a longer text a line under each sentence would cost more than it gives. */
const MOST_SENTENCES = 1500

/** None while glosses are hidden, for furniture, and until they have been made. */
export function useSkeletonSlots(
  rows: PaneRows,
  sentences: readonly Span[],
  places: readonly GlossPlace[],
  isShown: boolean,
): readonly SkeletonSlot[] {
  const { article, regions } = rows
  const { id: analyst, glossLanguage } = useAnalyst()
  const language = article.language.tag
  const isRead = useRows((snapshot) => readsLanguage(snapshot, analyst, language), ['analysts'], [analyst, language])
  const isWanted = isShown && !isRead && sentences.length <= MOST_SENTENCES
  const place = useDatedPlace(rows)
  const skeletons = useSkeletons(isWanted ? place : null, glossLanguage)
  return useMemo(() => skeletonSlots(sentences, skeletons, places, regions), [sentences, skeletons, places, regions])
}

/** One for each sentence that something is known of and nothing else stands under. Pure. */
export function skeletonSlots(
  sentences: readonly Span[],
  skeletons: ReadonlyMap<number, Skeleton>,
  places: readonly GlossPlace[],
  regions: readonly Region[],
): readonly SkeletonSlot[] {
  const taken = new Set(places.map(({ sentence }) => sentence))
  const furniture = furnitureOf(regions)
  return sentences.flatMap(({ start, end }, number) => {
    const skeleton = skeletons.get(start)
    const isFurniture = furniture.some((region) => region.start <= start && region.end >= end)
    if (!skeleton || skeleton.parts.length === 0 || taken.has(number) || isFurniture) return []
    return [{ slot: { key: `skeleton-${start}`, at: end }, skeleton }]
  })
}
