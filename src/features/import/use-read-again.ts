/** Reads kept files again, as if they had been dropped: what comes out of them otherwise now is proposed as a revision. */
import { useCallback, useEffect } from 'react'
import { asId, type RevisionId } from '#domain/ids.ts'
import type { Original } from '#domain/records.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { useSession } from '#state/use-session.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { useSearchParameter } from '#ui/use-address.ts'
import type { ImportJob } from './import-job.ts'
import { keptFiles } from './kept-files.ts'

const words = importMessages.again

/** Begins a reading; says why it did not. */
export function useReadAgain(job: ImportJob): (originals: readonly Original[]) => Promise<void> {
  const { originals: kept } = useSession()
  return useCallback(
    async (originals) => {
      const { files, missing } = await keptFiles(originals, kept)
      if (!job.isFree) showNotice(words.busy)
      else if (files.length === 0) showNotice(words.none, { tone: 'problem' })
      else {
        if (missing > 0) showNotice(words.missing(missing), { tone: 'problem' })
        await job.read(files)
      }
    },
    [job, kept],
  )
}

/** `?again=` names a revision whose file is to be read again; the address forgets it at once. */
export function useAskedAgain(job: ImportJob): void {
  const { snapshot } = useSession()
  const [asked, setAsked] = useSearchParameter('again')
  const readAgain = useReadAgain(job)
  useEffect(() => {
    if (asked === null) return
    setAsked(null)
    unattended(readAgain(snapshot.byIndex('originals', 'revision', asId<RevisionId>(asked))))
  }, [asked, setAsked, readAgain, snapshot])
}
