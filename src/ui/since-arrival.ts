/** Whether the person did anything since the page went to another place: then what opens late leaves the focus where it is. */

let isAtWork = false

/** True from the first key or press after an arrival. */
export function isWorkedHere(): boolean {
  return isAtWork
}

/** The page goes to another place. */
export function noteArrival(): void {
  isAtWork = false
}

/** Listens until the function it returns is called; once for the page. */
export function watchSinceArrival(): () => void {
  const stop = new AbortController()
  // Before anything that draws the new place or answers the key.
  const options = { capture: true, signal: stop.signal }
  const note = () => {
    isAtWork = true
  }
  addEventListener('popstate', noteArrival, options)
  addEventListener('keydown', note, options)
  addEventListener('pointerdown', note, options)
  return () => stop.abort()
}
