/** The room a picture has on the screen, followed when it changes. */
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { Room } from './fit-lines.ts'
import { measureText } from './measure-text.ts'

/** `null` until the element is there. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const follow = () => setWidth(watched.clientWidth)
    follow()
    const observer = new ResizeObserver(follow)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return useMemo(() => (width === null || width === 0 ? null : { width, measure: measureText }), [width])
}
