/**
 * Gives the focus back as soon as the layer it stands in has gone. The kit does so with the next frame, which a busy machine draws
 * late: a key pressed before it went nowhere.
 */
import { useEffect, useLayoutEffect, useState } from 'react'

/** Stands first in what takes the focus while it is open: a dialog, a menu, a pane over the screen. */
export function FocusBack() {
  // Nothing in the layer has the focus while it is drawn for the first time.
  const [before] = useState(() => document.activeElement)
  // As soon as it is gone, and again once it no longer keeps everything beneath it out of reach.
  useLayoutEffect(() => () => queueMicrotask(() => giveBack(before)), [before])
  useEffect(() => () => queueMicrotask(() => giveBack(before)), [before])
  return null
}

/** Nothing is scrolled by it. A focus that has gone elsewhere stays there; where the element is gone too, the kit knows whose turn it is. */
function giveBack(before: Element | null): void {
  const isLost = document.activeElement === document.body
  if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
}
