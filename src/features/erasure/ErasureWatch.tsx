/** Tells of an erasing that waits: the tab that stands in its way, and the tab that asked for it once nothing does any more (H8). */
import { useEffect, useState } from 'react'
import { eraseCommandName } from '#domain/erasure/erasure.ts'
import type { TabId } from '#domain/ids.ts'
import { erasureMessages } from '#i18n/messages/erasure.ts'
import { openingMessages } from '#i18n/messages/opening.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { useHistory } from '#state/use-history.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { dismissNotice, showNotice } from '#ui/notices.ts'
import { navigate } from '#ui/use-address.ts'

const words = { ...erasureMessages.waiting, tabs: openingMessages.erasureWaits.tabs }

/** Draws nothing itself. */
export function ErasureWatch() {
  const session = useSession()
  const asked = useAskedElsewhere(session.tab)
  useEffect(() => {
    if (!asked) return
    const close = { label: words.close, run: () => navigate({ screen: 'projects' }) }
    showNotice(words.elsewhere, { tone: 'problem', action: close })
  }, [asked])
  useWaiting(session)
  return null
}

/** The newest commit of another tab since this one opened the project that took texts out to be erased; `null` when there is none. */
function useAskedElsewhere(tab: TabId): string | null {
  const { heads } = useHistory()
  const [known] = useState(heads.length)
  const asking = heads.slice(known).findLast((head) => head.command === eraseCommandName && head.tab !== tab)
  return asking?.id ?? null
}

function useWaiting({ project, report }: ProjectSession): void {
  const { catalogue } = usePorts()
  useEffect(() => {
    if (report.erasureWaits !== 'tabs') return undefined
    const waiting = showNotice(words.tabs, { tone: 'problem' })
    const stop = new AbortController()
    const erase = { label: words.eraseNow, run: () => location.reload() }
    catalogue.whenAlone(project, stop.signal).then(
      () => {
        dismissNotice(waiting)
        showNotice(words.alone, { tone: 'problem', action: erase })
      },
      // The project was left, and is asked about when it is opened again.
      () => undefined,
    )
    return () => stop.abort()
  }, [catalogue, project, report])
}
