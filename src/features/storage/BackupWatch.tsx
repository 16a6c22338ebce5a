/** Keeps copies in the folder, and says what has to be said of them, once: what failed, what the browser wants, that none was made for long. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { isReminderDue, uncopied } from '#domain/backup.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { useBackups } from '#state/use-backups.ts'
import { useHistory } from '#state/use-history.ts'
import { useKeptBackups } from '#state/use-kept-backups.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'

const words = storageMessages.backup.notice

/** Draws nothing. */
export function BackupWatch() {
  useKeptBackups()
  const { project, snapshot, device } = useSession()
  const { environment } = usePorts()
  const { heads } = useHistory()
  const known = useBackups()
  const [{ kind }] = useView('backup')
  const told = useRef({ failure: false, reminder: false })
  const folder = known?.state.folder?.name ?? ''
  const toPage = { label: words.page, run: () => navigate({ screen: 'storage', project }) }

  const tellFailure = useEffectEvent(() => {
    if (kind === 'resting') told.current.failure = false
    if (kind !== 'failed' || told.current.failure) return
    told.current.failure = true
    showNotice(words.failed, { tone: 'problem', action: toPage })
  })
  const tellWaiting = useEffectEvent(() => {
    if (kind !== 'waiting' || known === null) return
    const allow = { label: words.allow, run: () => unattended(known.backups.askForFolder()) }
    showNotice(words.waiting(folder), { tone: 'problem', action: allow })
  })
  const remind = useEffectEvent(() => {
    if (known === null || known.state.folder !== null || told.current.reminder) return
    const work = uncopied(heads, known.state.record, device)
    if (snapshot.get('project', project)?.sample === true || !isReminderDue(work, environment.now())) return
    told.current.reminder = true
    showNotice(words.reminder(work.edits, work.since ?? environment.now()), { tone: 'problem', action: toPage })
  })
  useEffect(() => tellFailure(), [kind])
  useEffect(() => tellWaiting(), [kind, folder])
  useEffect(() => remind(), [known, heads])
  return null
}
