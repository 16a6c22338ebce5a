/** Draws the notices at the lower edge, above dialogs too. Nothing here takes the focus; Esc that nothing else needs closes the newest. */
import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { dismissNewest, dismissNotice, noticeStore, type ToastNotice } from './notices.ts'
import styles from './Toasts.module.css'
import { classNames } from './class-names.ts'

const NOTICE_MILLISECONDS = 7000

/** Stands once in the frame. Plain notices go by themselves unless pointed at or focused; others stay. */
export function Toasts() {
  const notices = useSyncExternalStore(noticeStore.subscribe, noticeStore.current)
  useEscape(notices.length > 0)
  return (
    <section
      ref={keepRoom}
      aria-label={uiMessages.notices}
      aria-live="polite"
      aria-relevant="additions"
      // What a dialog is refused is told here: it must not make this part inert.
      data-react-aria-top-layer
      className={styles['list']}
    >
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

/** Says how high the notices are, so that a dialog of a narrow window leaves them that room (`Dialog.module.css`). */
function keepRoom(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined
  const { style } = document.documentElement
  const note = () => style.setProperty('--notice-room', `${list.offsetHeight}px`)
  const watching = new ResizeObserver(note)
  watching.observe(list)
  return () => watching.disconnect()
}

/** Whoever has a use for Esc stops it on its way up, or says that it is used. */
function useEscape(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      dismissNewest()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [isShown])
}

function Toast({ notice }: { readonly notice: ToastNotice }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || notice.tone !== 'notice') return
    const timer = setTimeout(() => dismissNotice(notice.id), NOTICE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [held, notice])
  return (
    <div
      className={classNames(styles['toast'], notice.tone !== 'notice' && styles['problem'])}
      role={notice.tone === 'notice' ? 'group' : 'alert'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{notice.text}</span>
      {notice.action === null ? null : (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            dismissNotice(notice.id)
            notice.action?.run()
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton
        label={uiMessages.dismiss}
        icon={<X size={14} />}
        size="small"
        onPress={() => dismissNotice(notice.id)}
      />
    </div>
  )
}
