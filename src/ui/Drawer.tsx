/** A panel at the side that belongs to the screen and has an address of its own. Not modal: the screen stays in use. */
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { IconButton } from './IconButton.tsx'
import { isWorkedHere } from './since-arrival.ts'
import styles from './Drawer.module.css'

export interface DrawerProps {
  /** Names the panel and stands at its top. */
  readonly title: ReactNode
  /** The name for screen readers where `title` is not plain words. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** Buttons beside the closing one. */
  readonly actions?: ReactNode
}

/**
 * Mount it while the address asks for it. It takes the focus once, unless somebody is at work already when it opens, and gives it back;
 * Escape inside it closes.
 */
export function Drawer({ title, label, onClose, children, footer, actions }: DrawerProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isWorkedHere()) return
    const before = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      // The focus that was in it is nowhere now; one that has gone elsewhere stays.
      const isLost = document.activeElement === document.body
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={styles['drawer']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {actions}
        <IconButton label={uiMessages.close} icon={<X size={16} />} onPress={onClose} size="small" />
      </header>
      <div className={styles['body']}>{children}</div>
      {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
    </aside>
  )
}
