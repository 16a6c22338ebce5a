/** What the tour says at one stop, and the way on. */
import { useEffect, useRef } from 'react'
import { homeMessages } from '#i18n/messages/home.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { navigate } from '#ui/use-address.ts'
import { tourStops } from './tour-stops.ts'
import styles from './Tour.module.css'

const words = homeMessages.tour

/** A screen that is just opening may take the focus a few times; one that insists gets it. */
const timesTaken = 3

/** Focuses an element, and again when the opening screen takes the focus away before the person did anything. */
function keepFocus(element: HTMLElement): () => void {
  let left = timesTaken
  const stop = new AbortController()
  const { signal } = stop
  const end = () => stop.abort()
  const back = ({ target }: FocusEvent) => {
    if (target === element) return
    left -= 1
    // Assistive technology moves to the buttons without a key that this page would see.
    const isInStrip = target instanceof Node && element.closest('aside')?.contains(target)
    if (left > 0 && !isInStrip) element.focus()
    else end()
  }
  element.focus()
  document.addEventListener('focusin', back, { signal })
  document.addEventListener('keydown', end, { signal, capture: true })
  document.addEventListener('pointerdown', end, { signal, capture: true })
  return end
}

/** `at` counts from 0. The focus goes to the heading at every stop, so that it is read out and Tab leads to the buttons. */
export function TourStrip({ at }: { readonly at: number }) {
  const { project } = useSession()
  const [, setAt] = useView('tour')
  const heading = useRef<HTMLHeadingElement>(null)
  const stops = useRows((snapshot) => tourStops(project, snapshot), ['assessments', 'mentions'], [project])
  useEffect(() => (heading.current === null ? undefined : keepFocus(heading.current)), [at])
  const stop = stops[at]
  if (!stop) return null
  const go = (index: number) => {
    const next = stops[index]
    setAt(next ? index : null)
    if (next) navigate(next.to)
  }
  const end = () => {
    setAt(null)
    navigate({ screen: 'home', project })
  }
  const { title, text } = words.stops[stop.name]
  const isLast = at + 1 === stops.length
  return (
    <aside className={styles['tour']} aria-label={words.label}>
      <div className={styles['words']}>
        <p className={styles['step']}>{words.step(at + 1, stops.length)}</p>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <p>{text}</p>
      </div>
      <div className={styles['buttons']}>
        {isLast ? null : (
          <Button kind="primary" size="small" onPress={() => go(at + 1)}>
            {words.next}
          </Button>
        )}
        {at > 0 ? (
          <Button size="small" onPress={() => go(at - 1)}>
            {words.back}
          </Button>
        ) : null}
        <Button kind={isLast ? 'primary' : 'quiet'} size="small" onPress={isLast ? end : () => setAt(null)}>
          {isLast ? words.finish : words.end}
        </Button>
      </div>
    </aside>
  )
}
