/** Skeleton lines under the sentences in a language the analyst does not read, where no gloss stands (DESIGN 5.3). */
import { useMemo } from 'react'
import { isAmongRead } from '#domain/assessment-basis.ts'
import { furnitureOf } from '#domain/furniture.ts'
import type { Skeleton } from '#domain/finding.ts'
import type { LanguageTag, Region } from '#domain/records.ts'
import { regionAt, type LanguageRegion } from '#language/regions.ts'
import { useAnalyst } from '#state/use-analyst.ts'
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

interface OutlinedText {
  readonly sentences: readonly Span[]
  /** Stretches in another language than the article. */
  readonly languages: readonly LanguageRegion[]
  readonly places: readonly GlossPlace[]
}

/** None while glosses are hidden, for furniture, and until they have been made. */
export function useSkeletonSlots(
  rows: PaneRows,
  { sentences, languages, places }: OutlinedText,
  isShown: boolean,
): readonly SkeletonSlot[] {
  const { article, regions } = rows
  const { languagesRead, glossLanguage } = useAnalyst()
  const { tag } = article.language
  const unread = useMemo(
    () => unreadSentences(sentences, languages, tag, languagesRead),
    [sentences, languages, tag, languagesRead],
  )
  const isWanted = isShown && unread.size > 0 && sentences.length <= MOST_SENTENCES
  const place = useDatedPlace(rows)
  const skeletons = useSkeletons(isWanted ? place : null, glossLanguage)
  return useMemo(
    () => skeletonSlots(sentences, unread, skeletons, places, regions),
    [sentences, unread, skeletons, places, regions],
  )
}

/** Where sentences begin that are in a language the analyst does not read: their own, which may be another than the article's. */
export function unreadSentences(
  sentences: readonly Span[],
  languages: readonly LanguageRegion[],
  own: LanguageTag,
  languagesRead: readonly LanguageTag[],
): ReadonlySet<number> {
  const unread = sentences.filter(
    (sentence) => !isAmongRead(languagesRead, regionAt(languages, sentence)?.mark.tag ?? own),
  )
  return new Set(unread.map(({ start }) => start))
}

/** One for each sentence that is not read, that something is known of and nothing else stands under. Pure. */
export function skeletonSlots(
  sentences: readonly Span[],
  unread: ReadonlySet<number>,
  skeletons: ReadonlyMap<number, Skeleton>,
  places: readonly GlossPlace[],
  regions: readonly Region[],
): readonly SkeletonSlot[] {
  const taken = new Set(places.map(({ sentence }) => sentence))
  const furniture = furnitureOf(regions)
  return sentences.flatMap(({ start, end }, number) => {
    const skeleton = skeletons.get(start)
    const isFurniture = furniture.some((region) => region.start <= start && region.end >= end)
    if (!unread.has(start) || !skeleton || skeleton.parts.length === 0 || taken.has(number) || isFurniture) return []
    return [{ slot: { key: `skeleton-${start}`, at: end }, skeleton }]
  })
}
