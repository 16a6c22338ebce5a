/** Asks before something is deleted. What goes along stands between the question and its buttons (H8). */
import type { ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { unattended } from './unattended.ts'

interface DeleteQuestionProps {
  readonly title: string
  /** The word on the button that deletes. */
  readonly action: string
  /** True as long as it is not known what would be lost. */
  readonly isWaiting?: boolean
  readonly onDelete: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Open as long as it is rendered. The focus stands on "Cancel": an Enter too many deletes nothing. */
export function DeleteQuestion(props: DeleteQuestionProps) {
  const { title, action, isWaiting = false, onDelete, onClose, children } = props
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="danger" isDisabled={isWaiting} onPress={() => unattended(onDelete())}>
            {action}
          </Button>
          <Button onPress={onClose} autoFocus>
            {uiMessages.cancel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
