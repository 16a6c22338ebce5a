/** Looks at what merging a file comes to, and takes it when told. */
import { useEffect, useRef, useState } from 'react'
import { takeMerge } from '#commands/merge/take-merge.ts'
import { openQuestions } from '#domain/open-questions.ts'
import type { OpenMerge } from '#domain/project-merger.ts'
import { ageForm } from '#interchange/age/is-age-file.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { mergeMessages as words } from '#i18n/messages/merge.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { unattended } from '#ui/unattended.ts'
import { announce } from '#ui/LiveRegion.tsx'

export type Merging =
  | { readonly kind: 'nothing' }
  /** It is encrypted: what opens it must be given first. */
  | { readonly kind: 'locked'; readonly file: File }
  | { readonly kind: 'looking'; readonly done: number; readonly total: number }
  | { readonly kind: 'looked'; readonly file: File; readonly merge: OpenMerge }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'stopped' }
  /** The file is none that can be merged. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It could have been merged: another look may help. */
  | { readonly kind: 'failed'; readonly file: File; readonly why: string }

export interface MergeActions {
  readonly look: (file: File) => Promise<void>
  readonly stop: () => void
  readonly take: (file: File, merge: OpenMerge) => Promise<void>
}

/**
 * What is going on, and what can be done. A look that is no longer wanted ends its worker. `firstFile` is asked once, when the screen
 * opens; `null` waits for one to be chosen.
 */
export function useMerge(firstFile: () => File | null): readonly [Merging, MergeActions] {
  const session = useSession()
  const { projectMerger } = usePorts()
  const [merging, setMerging] = useState<Merging>({ kind: 'nothing' })
  const stopping = useRef(new AbortController())
  const open = useRef<OpenMerge | null>(null)
  const leave = () => {
    stopping.current.abort()
    open.current?.close()
    open.current = null
  }
  const first = useRef(firstFile)
  const look = async (file: File) => {
    leave()
    const { signal } = (stopping.current = new AbortController())
    try {
      if ((await ageForm(file)) !== null) return setMerging({ kind: 'locked', file })
      setMerging({ kind: 'looking', done: 0, total: 1 })
      await session.whenSaved()
      const { sequence } = session.store.getState()
      const lost = await session.lostTexts()
      const own = { snapshot: session.snapshot, store: { commits: session.commits.bind(session) }, sequence, lost }
      const progressed = (done: number, total: number) => {
        if (!signal.aborted) setMerging({ kind: 'looking', done, total })
      }
      const reading = await (await projectMerger()).look(file, own, progressed, signal)
      if ('refused' in reading) return setMerging({ kind: 'refused', why: wordReading(reading.refused) })
      open.current = reading.merge
      setMerging({ kind: 'looked', file, merge: reading.merge })
      announce(words.fileTitle)
    } catch (error) {
      if (!signal.aborted) setMerging({ kind: 'failed', file, why: String(error) })
    }
  }
  const end = (done: string) => {
    leave()
    setMerging({ kind: 'done', words: done })
    announce(done)
  }
  const take = async (file: File, merge: OpenMerge) => {
    setMerging({ kind: 'writing' })
    try {
      for await (const texts of merge.newTexts()) await session.putTexts(texts)
      const { changes, texts, textsFound } = merge.look
      if (changes.length === 0) return end(words.textsBack(textsFound))
      const args = { changes, texts, file: file.name }
      const result = await session.dispatch(takeMerge, args, { origin: 'merge', waits: false })
      if (!result.ok) return setMerging({ kind: 'failed', file, why: rejectionText(result.rejection) })
      end(words.done(openQuestions(session.snapshot).length))
    } catch (error) {
      setMerging({ kind: 'failed', file, why: error instanceof Error ? error.message : String(error) })
    }
  }
  const stop = () => {
    leave()
    setMerging({ kind: 'stopped' })
  }
  const atOnce = useRef(look)
  useEffect(() => {
    const file = first.current()
    if (file) unattended(atOnce.current(file))
    return leave
  }, [])
  return [merging, { look, stop, take }]
}
