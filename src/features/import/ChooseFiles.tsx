/** Where an import begins: drop, choose files, choose a folder, or paste. */
import { ClipboardPaste, FilePlus, FolderPlus, Upload } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { importMessages } from '#i18n/messages/import.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { Link } from '#ui/Link.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { unattended } from '#ui/unattended.ts'
import { ChoicesButton } from './ChoicesDialog.tsx'
import { carriesFiles, droppedFiles } from './dropped-files.ts'
import type { ImportJob } from './import-job.ts'
import { PasteArticleDialog } from './PasteArticleDialog.tsx'
import styles from './import.module.css'

const words = importMessages.choose
const noFiles: readonly never[] = []

/** Text pasted outside a field opens the dialog with it. */
export function ChooseFiles({ job }: { readonly job: ImportJob }) {
  const { project } = useSession()
  const [pasting, setPasting] = useState<string | null>(null)
  const folder = useRef<HTMLInputElement>(null)
  const read = (files: readonly File[]) => unattended(job.read(files))
  usePastedText(pasting === null, setPasting)
  useOperations(useMemo(() => [operation('import.paste', words.paste, () => setPasting(''))], []))
  return (
    <section
      className={styles['drop']}
      aria-label={words.title}
      onDrop={(event) => {
        if (!carriesFiles(event.dataTransfer)) return
        event.preventDefault()
        unattended(droppedFiles(event.dataTransfer).then((files) => (files.length > 0 ? job.read(files) : undefined)))
      }}
      onDragOver={(event) => event.preventDefault()}
    >
      <Upload size={30} strokeWidth={1.4} aria-hidden="true" className={styles['dropIcon']} />
      <h2>{words.title}</h2>
      <p className={styles['quiet']}>{words.text}</p>
      <div className={styles['buttons']}>
        <FileButton kind="primary" icon={<FilePlus size={16} />} allowsMultiple onFiles={read}>
          {words.files}
        </FileButton>
        <Button icon={<FolderPlus size={16} />} onPress={() => folder.current?.click()}>
          {words.folder}
        </Button>
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          aria-label={words.folder}
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) read(files)
          }}
        />
        <Button icon={<ClipboardPaste size={16} />} onPress={() => setPasting('')}>
          {words.paste}
        </Button>
        <ChoicesButton job={job} files={noFiles} />
      </div>
      <Link to={{ screen: 'annotations', project }}>{words.annotations}</Link>
      <Link to={{ screen: 'sheet', project }}>{words.sheet}</Link>
      {pasting === null ? null : <PasteArticleDialog initial={pasting} job={job} onClose={() => setPasting(null)} />}
    </section>
  )
}

function usePastedText(isFree: boolean, take: (text: string) => void): void {
  useEffect(() => {
    if (!isFree) return
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (event.defaultPrevented || text.trim() === '' || inField || event.clipboardData?.files.length) return
      event.preventDefault()
      take(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isFree, take])
}
