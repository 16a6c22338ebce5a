/** A modal question or form. Focus stays inside, Escape closes, the keys of the screen beneath rest. */
import { X } from 'lucide-react'
import { use, useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { uiMessages } from '#i18n/messages/ui.ts'
import { FocusBack } from './FocusBack.tsx'
import { IconButton } from './IconButton.tsx'
import type { KeyedOperation } from './keys/key-table.ts'
import { BlockedFooter, OnlyShown } from './only-shown.ts'
import { OperationLayer } from './operations/OperationLayer.tsx'
import styles from './Dialog.module.css'
import { classNames } from './class-names.ts'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons: the one that does it first, then "Cancel". */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'normal' | 'wide'
  /** Asks to be read out at once: for something that may be lost. */
  readonly role?: 'dialog' | 'alertdialog'
  /** `false` keeps a half-typed form from closing by a click beside it; Escape still does. */
  readonly closeOnOutside?: boolean
  /** For a list of answers, each a step of its own: undo and redo work in it as on a screen. */
  readonly canUndo?: boolean
  /** `false` where the buttons write nothing, so that they work where a project is only shown. */
  readonly writes?: boolean
}

const historyKeys: readonly KeyedOperation[] = ['history.undo', 'history.redo']

/** Controlled: it shows while `isOpen`. Put `autoFocus` on the field to start in. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'normal', role = 'dialog', closeOnOutside = true } = props
  const { canUndo = false, writes = true } = props
  const onlyShown = use(OnlyShown)
  const whyNot = writes && footer ? onlyShown : null
  const modal = useRef<HTMLDivElement>(null)
  useEscapeWithoutFocus(modal, isOpen, onClose)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={closeOnOutside}
      className={styles['overlay'] ?? ''}
    >
      <Modal ref={modal} className={classNames(styles['modal'], styles[size])}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <FocusBack />
          <OperationLayer {...(canUndo ? { kept: historyKeys } : {})}>
            <header className={styles['head']}>
              <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                {title}
              </Heading>
              <IconButton label={uiMessages.close} icon={<X size={16} />} onPress={onClose} size="small" />
            </header>
            <Parts footer={footer} whyNot={whyNot}>
              {children}
            </Parts>
          </OperationLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface PartsProps {
  readonly footer: ReactNode
  readonly whyNot: string | null
  readonly children: ReactNode
}

function Parts({ footer, whyNot, children }: PartsProps) {
  return (
    <>
      <div className={styles['body']}>
        {whyNot === null ? null : <p className={styles['whyNot']}>{whyNot}</p>}
        {children}
      </div>
      {footer === undefined ? null : (
        <BlockedFooter value={whyNot !== null}>
          <footer className={styles['footer']}>{footer}</footer>
        </BlockedFooter>
      )}
    </>
  )
}

/** A control that had the focus may be gone: until the focus is put back, Escape arrives at the body and nobody hears it. */
function useEscapeWithoutFocus(modal: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.target !== document.body) return
    // A dialog above this one makes it inert, and takes the key.
    if (modal.current === null || modal.current.closest('[inert]') !== null) return
    event.preventDefault()
    onClose()
  })
  useEffect(() => {
    if (!isOpen) return
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen, true)
    return () => removeEventListener('keydown', listen, true)
  }, [isOpen])
}
