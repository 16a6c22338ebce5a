/** Takes files dropped or pasted anywhere in an open project to the import. Draws a frame only while files hover. */
import { useEffect, useState } from 'react'
import { fileDropMessages as words } from '#i18n/messages/file-drop.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { carriesFiles, droppedFiles } from './dropped-files.ts'
import styles from './FileDrop.module.css'

/** Mount it once inside the open project. */
export function FileDrop() {
  const session = useSession()
  const ports = usePorts()
  const [hovering, setHovering] = useState(false)
  useEffect(() => {
    const take = async (coming: Promise<readonly File[]>) => {
      const files = await coming
      const { importJobOf } = await import('./import-jobs.ts')
      const job = importJobOf(session, ports)
      if (files.length === 0) showNotice(words.onlyFiles)
      else if (job.isFree) {
        unattended(job.read(files))
        navigate({ screen: 'import', project: session.project })
      } else {
        const taken = await job.add(files)
        showNotice(taken === files.length ? words.added(taken) : words.busy(files.length - taken))
      }
    }
    const over = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      setHovering(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const drop = (event: DragEvent) => {
      setHovering(false)
      if (event.defaultPrevented || !event.dataTransfer || !carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      unattended(take(droppedFiles(event.dataTransfer)))
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (event.defaultPrevented || files.length === 0) return
      event.preventDefault()
      unattended(take(Promise.resolve(files)))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [session, ports])
  return hovering ? (
    <div className={styles['frame']} aria-hidden="true">
      <span className={styles['words']}>{words.drop}</span>
    </div>
  ) : null
}
