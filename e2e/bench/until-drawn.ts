/** Waits in the page until something looks different and has been drawn, without the tool's own polling in between. */
import type { Page } from '@playwright/test'

/** What to look at: elements by selector (what they say, and how many there are), or how much is highlighted. */
export type Watched = { readonly selector: string } | 'highlights'

/**
 * Prepares the wait; send the event then, and call what is returned. It gives the milliseconds from the event's own time stamp
 * to the first frame drawn after all that is watched had changed.
 */
export async function watchFor(
  page: Page,
  event: 'keydown' | 'click',
  watched: readonly Watched[],
): Promise<() => Promise<number>> {
  await page.evaluate(
    ([type, parts]) => {
      const highlighted = () => {
        let ranges = 0
        for (const highlight of CSS.highlights.values()) ranges += highlight.size
        return String(ranges)
      }
      const says = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''
      const look = (part: Watched) =>
        part === 'highlights' ? highlighted() : [...document.querySelectorAll(part.selector)].map(says).join('|')
      const before = parts.map(look)
      const drawn = new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const frame = () => {
            if (parts.some((part, index) => look(part) === before[index])) return void requestAnimationFrame(frame)
            // A message sent in a frame arrives when the frame has been laid out and painted.
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', () => resolve(performance.now() - timeStamp))
            channel.port1.start()
            channel.port2.postMessage(null)
          }
          requestAnimationFrame(frame)
        }
        addEventListener(type, begin, { capture: true, once: true })
      })
      Object.assign(globalThis, { benchDrawn: drawn })
    },
    [event, watched] as const,
  )
  return async () => Number(await page.evaluate('benchDrawn'))
}
