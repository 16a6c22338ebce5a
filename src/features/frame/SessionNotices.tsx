/** Shows what commands had to tell, once each. */
import { useEffect } from 'react'
import { isRejection } from '#domain/rejection.ts'
import { dismissNotice } from '#state/session-view.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { dismissRefusal, showNotice } from '#ui/notices.ts'
import { wordNotice } from './session-words.ts'

/** Draws nothing itself. */
export function SessionNotices() {
  const { view, tab } = useSession()
  const { heads } = useHistory()
  // What was done after a refusal answers it.
  const done = heads.findLast((head) => head.tab === tab)?.sequence ?? 0
  useEffect(() => dismissRefusal(), [done])
  const [notices] = useView('notices')
  useEffect(() => {
    for (const { id, notice } of notices) {
      showNotice(wordNotice(notice), { tone: isRejection(notice) ? 'refusal' : 'notice' })
      dismissNotice(view, id)
    }
  }, [notices, view])
  return null
}
