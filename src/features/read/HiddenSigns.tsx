/** What an open text hides: the marks over it, and the key that leads from one to the next. */
import { lazy, Suspense } from 'react'
import { unusualMessages as words } from '#i18n/messages/unusual.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { OpenTextState } from './use-open-text.ts'

const UnusualMarks = lazy(async () => ({ default: (await import('./UnusualMarks.tsx')).UnusualMarks }))
const none: readonly Operation[] = []

interface HiddenSignsProps {
  readonly open: OpenTextState
  /** False in a pane that keys do not mean now. */
  readonly isActive: boolean
}

/** Nothing where the text hides nothing. */
export function HiddenSigns({ open: { layer, painter, unusual, position }, isActive }: HiddenSignsProps) {
  const { places } = unusual
  const goOn = () => {
    const next = places.find(({ start }) => start > position.cursor.caret) ?? places[0]
    if (!next) return
    position.moveAndShow({ kind: 'place', offset: next.start })
    announce(words.kinds[next.kind].title)
  }
  useOperations(isActive && places.length > 0 ? [operation('unusual.next', words.next, goOn)] : none)
  if (!layer || !painter || places.length === 0) return null
  return (
    <Suspense>
      <UnusualMarks layer={layer} painter={painter} places={places} />
    </Suspense>
  )
}
