/** What an import kept of its files, and the way to have them forgotten: for good, so it is asked before. */
import type { BatchId } from '#domain/ids.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import { formatBytes, formatInstant } from '#i18n/format.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import styles from './import.module.css'

const words = importMessages.kept

/** How many are here, or why none; nothing until it is known, and for an import that named no files. */
export function KeptFiles({ pack }: { readonly pack: KeptPack | null }) {
  if (pack === null) return null
  const { files, bytes, forgottenAt } = pack
  const gone = forgottenAt === null ? words.missing : words.forgotten(formatInstant(forgottenAt))
  return <p className={styles['quiet']}>{files === 0 ? gone : words.here(files, formatBytes(bytes))}</p>
}

interface ForgetFilesDialogProps {
  readonly batch: BatchId
  readonly pack: KeptPack | null
  readonly onForgotten: () => void
  readonly onClose: () => void
}

export function ForgetFilesDialog({ batch, pack, onForgotten, onClose }: ForgetFilesDialogProps) {
  const { originals } = useSession()
  const { environment } = usePorts()
  if (pack === null) return null
  const forget = async () => {
    onClose()
    await originals.forget(batch, environment.now())
    showNotice(words.done)
    onForgotten()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onPress={() => unattended(forget())}>
            {words.confirm}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <p>{words.text(pack.files, formatBytes(pack.bytes))}</p>
    </Dialog>
  )
}
