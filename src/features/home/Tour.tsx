/** The place of the tour: a strip under the screens, so that it never covers what it talks about. */
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { useView } from '#state/use-view.ts'
import styles from './Tour.module.css'

const TourStrip = lazy(async () => ({ default: (await import('./TourStrip.tsx')).TourStrip }))

/** Goes around the screen. Shown while the view state's `tour` is a number. */
export function Tour({ children }: { readonly children: ReactNode }) {
  const [at] = useView('tour')
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    screen.current?.scrollTo({ top: 0 })
  }, [at])
  return (
    <div className={styles['frame']} data-tour={at !== null}>
      <div className={styles['screen']} ref={screen}>
        {children}
      </div>
      {at === null ? null : (
        <Suspense>
          <TourStrip at={at} />
        </Suspense>
      )}
    </div>
  )
}
