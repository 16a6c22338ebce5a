/** Keeps a text where it is while its pane is put elsewhere on the page: an element that is moved forgets how far it was scrolled. */
import { useEffect, useLayoutEffect, useRef } from 'react'

/** `order` is another value whenever panes may have been moved. */
export function useKeptScroll(scroller: HTMLElement | null, order: unknown): void {
  const kept = useRef(0)
  useEffect(() => {
    if (!scroller) return
    const keep = () => {
      kept.current = scroller.scrollTop
    }
    scroller.addEventListener('scroll', keep, { passive: true })
    return () => scroller.removeEventListener('scroll', keep)
  }, [scroller])
  useLayoutEffect(() => {
    // A text that was never scrolled is where it was; asking it would have all of it laid out.
    if (scroller && kept.current > 0 && scroller.scrollTop !== kept.current)
      scroller.scrollTo({ top: kept.current, behavior: 'instant' })
  }, [scroller, order])
}
