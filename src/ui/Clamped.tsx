/** Users' words that may be long, cut after a few lines with a button for the rest. What is cut is a `bdi`, so that its end is its own. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { classNames } from './class-names.ts'
import styles from './Clamped.module.css'

/** Around one `Quote`, with whatever stands around that. The button is there only where something is cut. */
export function Clamped({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isCut, setCut] = useState(false)
  // After every drawing: the words or their room may be others.
  useLayoutEffect(() => {
    const words = box.current?.querySelector('bdi')
    if (!words || isOpen) return
    const measure = () => setCut(words.scrollHeight > words.clientHeight + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(words)
    return () => observer.disconnect()
  })
  return (
    <div ref={box} className={classNames(!isOpen && styles['cut'])}>
      {children}
      {isCut || isOpen ? (
        <button type="button" className={styles['all']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? uiMessages.showLess : uiMessages.showAll}
        </button>
      ) : null}
    </div>
  )
}
