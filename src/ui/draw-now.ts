/** Draws what was asked for before the next thing happens. */
import { flushSync } from 'react-dom'

/** For handlers of events that must find a part they have just asked for, to give it the focus; never while React draws. */
export function drawNow(): void {
  flushSync(() => undefined)
}
