/** What stands under sentences: glosses and the fields to write them, else skeleton lines. */
import { useMemo, type ReactNode } from 'react'
import { SkeletonLine } from '#ui/marks/SkeletonLine.tsx'
import type { TextSlot } from '#ui/reader-text/text-layer.ts'
import { GlossPlaceView } from './GlossPlaceView.tsx'
import type { OpenTextState } from './use-open-text.ts'
import type { PaneRows } from './use-pane-rows.ts'
import { useSkeletonSlots } from './use-skeleton-slots.ts'

interface TextSlots {
  /** In order of the text. */
  readonly slots: readonly TextSlot[]
  readonly renderSlot: (key: string) => ReactNode
}

/** For the text layer. */
export function useTextSlots(open: OpenTextState, rows: PaneRows): TextSlots {
  const { glosses, settings, isGlossed, source, regions } = open
  const isShown = isGlossed && settings.skeletons
  const skeletons = useSkeletonSlots(
    rows,
    { sentences: source.sentences, languages: regions, places: glosses.places },
    isShown,
  )
  const slots = useMemo(
    () => [...glosses.places, ...skeletons].map(({ slot }) => slot).toSorted((one, other) => one.at - other.at),
    [glosses.places, skeletons],
  )
  const byKey = useMemo(() => new Map(skeletons.map(({ slot, skeleton }) => [slot.key, skeleton])), [skeletons])
  return {
    slots,
    renderSlot: (key) => {
      const skeleton = byKey.get(key)
      if (skeleton) return <SkeletonLine parts={skeleton.parts} lang={glosses.language} />
      return <GlossPlaceView open={open} slot={key} revision={rows.revision.id} />
    },
  }
}
