/** Says once what opening had to mend or erase, and what a check found that was made since. */
import { useEffect } from 'react'
import { isSound, type HealthReport } from '#domain/health.ts'
import { openingMessages } from '#i18n/messages/opening.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { useDueCheck } from '#state/use-due-check.ts'
import { useSession } from '#state/use-session.tsx'
import { showNotice } from '#ui/notices.ts'

/** Draws nothing itself. */
export function OpeningNotices() {
  const session = useSession()
  useEffect(() => tellReport(session), [session])
  useDueCheck(session, tellDamage)
  return null
}

/** What a check found is mended by opening the project again: then no row is on any screen. */
function tellDamage(health: HealthReport): void {
  const { unsound, mendNow, lostTexts } = openingMessages
  if (!isSound(health))
    showNotice(unsound, { tone: 'problem', action: { label: mendNow, run: () => location.reload() } })
  if (health.missingTexts > 0) showNotice(lostTexts(health.missingTexts), { tone: 'problem' })
}

/** Says once what opening had to mend (H5), and what it erased (H8). */
function tellReport({ report }: ProjectSession): void {
  const { restored, lost, lostTexts, mended, refilled, erased, erasureWaits } = openingMessages
  const isAllThere = report.lostCommits === 0 && report.lostTexts === 0
  if (report.mended) showNotice(mended, { tone: 'problem' })
  if (report.secondHomeRefilled) showNotice(refilled, { tone: 'problem' })
  if (report.restoredCommits > 0) showNotice(restored(report.restoredCommits, isAllThere), { tone: 'problem' })
  if (report.erased && report.restoredCommits === 0) showNotice(erased(report.erased.articles))
  // What waits for another tab is told by `ErasureWatch`.
  if (report.erasureWaits !== null && report.erasureWaits !== 'tabs')
    showNotice(erasureWaits[report.erasureWaits], { tone: 'problem' })
  if (report.lostCommits > 0) showNotice(lost(report.lostCommits), { tone: 'problem' })
  if (report.lostTexts > 0) showNotice(lostTexts(report.lostTexts), { tone: 'problem' })
}
