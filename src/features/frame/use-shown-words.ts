/** The words for why a tab only shows. */
import { frameMessages } from '#i18n/messages/frame.ts'
import { useOptionalSession } from '#state/use-session.tsx'

/** What happened and what to do: a newer build is at work in another tab, or wrote the open project. */
export function useShownWords() {
  const newer = useOptionalSession()?.report.newer
  const { outdated } = frameMessages
  return newer ? { ...outdated, ...outdated.newer(newer.unread) } : outdated
}
