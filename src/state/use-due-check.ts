/** Checks both homes of the open project in the background when it is due (H5). */
import { useEffect } from 'react'
import { isCheckDue, isSound, type HealthReport } from '#domain/health.ts'
import type { ProjectSession } from './project-session.ts'
import { usePorts, type Ports } from './use-ports.tsx'

/** What was just opened is looked at first. In milliseconds. */
const LATER = 20_000

/**
 * Once for each page. `found` is called with what is wrong: homes that are not sound are mended when the project is opened next, texts that
 * are in neither stay away. A check that fails is made again another time.
 */
export function useDueCheck(session: ProjectSession, found: (health: HealthReport) => void): void {
  const ports = usePorts()
  useEffect(() => {
    const stop = new AbortController()
    const { catalogue, environment } = ports
    const { project, report } = session
    // What a newer program wrote is for that program to check.
    if (report.newer) return undefined
    if (!isCheckDue(catalogue.lastCheck(project), report.endedUncleanly, environment.now())) return undefined
    const waiting = setTimeout(() => {
      checked(ports, session, stop.signal).then(
        (health) => (!isSound(health) || health.missingTexts > 0) && found(health),
        () => undefined,
      )
    }, LATER)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [ports, session, found])
}

/** Fetched when it is due. */
async function checked(ports: Ports, session: ProjectSession, signal: AbortSignal): Promise<HealthReport> {
  const { checkHealth } = await import('./check-health.ts')
  return checkHealth(ports, session, signal)
}
