/** A part that belongs to one place of the screen and is shown in another. */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Shows its children in `element`; nothing while that is `null`. */
export function ElsewherePart({
  element,
  children,
}: {
  readonly element: Element | null
  readonly children: ReactNode
}) {
  return element === null ? null : createPortal(children, element)
}
