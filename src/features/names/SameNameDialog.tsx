/** Makes words selected in an article a name of a thing, known or new. */
import { namesMessages } from '#i18n/messages/names.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { NameForm } from './NameForm.tsx'

/** Asked for with `text` and `language`. */
export function SameNameDialog({ request, onClose }: OverlayProps) {
  const { text, language } = request
  const begun = {
    name: typeof text === 'string' ? text.replace(/\s+/gu, ' ').trim() : '',
    language: typeof language === 'string' && language !== 'und' ? language : null,
    means: '',
  }
  return (
    <Dialog title={namesMessages.same.title} isOpen onClose={onClose} size="small" closeOnOutside={false}>
      <NameForm draftKey={null} begun={begun} isDialog onAdded={onClose} />
    </Dialog>
  )
}
