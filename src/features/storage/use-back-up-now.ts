/** Makes a copy at once: in the folder where there is one, else by the browser's download. */
import { useState } from 'react'
import type { Backups, BackupState } from '#domain/backup.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { copyOf, makeBackup } from '#state/make-backup.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { download } from '#ui/download.ts'

const words = storageMessages.backup

export type Doing =
  | { readonly kind: 'nothing' | 'working' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: string }

/** To be started from a click: the browser may have to ask about the folder first. Never rejects. */
export function useBackUpNow(
  backups: Backups,
  { folder }: BackupState,
): { readonly doing: Doing; readonly start: () => Promise<void> } {
  const session = useSession()
  const { projectFiles, environment } = usePorts()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const parts = { backups, projectFiles, now: environment.now }

  const toFolder = async () => {
    if (folder?.access === 'ask') await backups.askForFolder()
    return makeBackup(session, parts, () => true)
  }
  const toDownload = async () => {
    const { file, ...copy } = await copyOf(session, parts)
    download(file, copy.name)
    const note = { ...copy, bytes: file.size }
    await backups.noteDownload(session.project, note)
    return note
  }
  const start = async () => {
    setDoing({ kind: 'working' })
    try {
      const note = await (folder === null ? toDownload() : toFolder())
      setDoing(note === null ? { kind: 'nothing' } : { kind: 'done', words: words.done(note.name, note.bytes) })
    } catch (error) {
      setDoing({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { doing, start }
}
