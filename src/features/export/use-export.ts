/** Makes the file of one purpose and hands it to the browser; says how far it is and how it went. */
import { useState } from 'react'
import { formatBytes } from '#i18n/format.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { download, fileName } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'
import type { Purpose } from './what-leaves.ts'

export type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'done'; readonly words: string }

/** `published` is the file to publish, made beforehand; `null` while it is not there. The second value starts it. */
export function useExport(
  purpose: Purpose,
  notes: boolean,
  published: Blob | null,
): readonly [Doing, () => Promise<void>] {
  const session = useSession()
  const { projectFiles, environment } = usePorts()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const name = useRows((snapshot) => snapshot.get('project', session.project)?.name ?? '', ['project'])

  const makeFile = async (): Promise<Blob> => {
    if (purpose === 'publish') {
      if (published === null) throw new Error(words.working)
      return published
    }
    const { sequence } = session.store.getState()
    const store = { text: session.text.bind(session), commits: session.commits.bind(session) }
    const how = purpose === 'keep' ? ({ purpose } as const) : ({ purpose, privateNotes: notes } as const)
    return projectFiles.write({ snapshot: session.snapshot, store, sequence }, how, (share) =>
      setDoing({ kind: 'writing', share }),
    )
  }
  const start = async () => {
    setDoing({ kind: 'writing', share: 0 })
    try {
      const file = await makeFile()
      const called = fileName(name, words.fileNames[purpose], environment.now().slice(0, 10))
      download(file, called)
      const done = words.done(called, formatBytes(file.size))
      setDoing({ kind: 'done', words: done })
      announce(done)
    } catch (error) {
      setDoing({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }
  return [doing, start]
}
