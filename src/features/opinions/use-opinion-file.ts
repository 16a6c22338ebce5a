/** Writes the file that asks, or the one that answers, and hands it to the browser. */
import { useState } from 'react'
import { fileName } from '#domain/file-name.ts'
import type { ProjectFilePurpose } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { formatBytes, formatPercent } from '#i18n/format.ts'
import { opinionsMessages as words } from '#i18n/messages/opinions.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { download } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'

export type Writing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly words: string }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: string }

/** `write` makes a file of a snapshot: the whole project, or a part of it. */
export function useOpinionFile(): {
  readonly writing: Writing
  readonly write: (of: Snapshot, called: 'asked' | 'answer') => Promise<void>
} {
  const session = useSession()
  const { projectFiles, environment } = usePorts()
  const [writing, setWriting] = useState<Writing>({ kind: 'nothing' })
  const write = async (of: Snapshot, called: 'asked' | 'answer') => {
    const progressed = (share: number) => setWriting({ kind: 'writing', words: words.writing(formatPercent(share)) })
    progressed(0)
    try {
      await session.whenSaved()
      const { sequence } = session.store.getState()
      const store = { readTexts: session.readTexts.bind(session), commits: session.commits.bind(session) }
      const how: ProjectFilePurpose = { purpose: 'colleague', privateNotes: false, isPart: called === 'asked' }
      const file = await projectFiles.write({ snapshot: of, store, sequence }, how, progressed)
      const project = session.snapshot.get('project', session.project)?.name ?? ''
      const name = fileName(project, words.fileNames[called], environment.now().slice(0, 10))
      download(file, name)
      const done = words.written(name, formatBytes(file.size))
      setWriting({ kind: 'done', words: done })
      announce(done)
    } catch (error) {
      setWriting({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { writing, write }
}
