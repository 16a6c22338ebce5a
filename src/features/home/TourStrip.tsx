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

/** `at` counts from 0. The focus goes to the heading at every stop, so that it is read out and Tab leads to the buttons. */
export function TourStrip({ at }: { readonly at: number }) {
  const { project } = useSession()
  const [, setAt] = useView('tour')
  const heading = useRef<HTMLHeadingElement>(null)
  const stops = useRows((snapshot) => tourStops(project, snapshot), ['assessments', 'mentions'], [project])
  useEffect(() => {
    heading.current?.focus()
  }, [at])
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
