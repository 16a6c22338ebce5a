/** Checks both homes of the open project in the background when it is due (H5). */
import { useEffect } from 'react'
import { isCheckDue, isSound } from '#domain/health.ts'
import type { ProjectSession } from './project-session.ts'
import { usePorts, type Ports } from './use-ports.tsx'

/** What was just opened is looked at first. In milliseconds. */
const LATER = 20_000

/**
 * Once for each page. `found` is called when the homes are not sound; they are mended when the project is opened next. A check that
 * fails is made again another time.
 */
export function useDueCheck(session: ProjectSession, found: () => void): void {
  const ports = usePorts()
  useEffect(() => {
    const stop = new AbortController()
    const { catalogue, environment } = ports
    const { project, report } = session
    // What a newer program wrote is for that program to check.
    if (report.newer) return undefined
    if (!isCheckDue(catalogue.lastCheck(project), report.endedUncleanly, environment.now())) return undefined
    const waiting = setTimeout(() => {
      checkHealth(ports, session, stop.signal).then(
        (health) => !isSound(health) && found(),
        () => undefined,
      )
    }, LATER)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [ports, session, found])
}

/** What a check that found damage is noted as. */
class DamageFoundError extends Error {
  override readonly name = 'DamageFound'
}

/**
 * Checks both homes now and notes what it came to, damage among the errors of the storage, as a check that could not be made is. Waits
 * until what was done so far is saved.
 */
export async function checkHealth(
  {
    catalogue,
    environment,
    errors,
    healthChecker,
  }: Pick<Ports, 'catalogue' | 'environment' | 'errors' | 'healthChecker'>,
  session: ProjectSession,
  signal: AbortSignal,
) {
  await session.whenSaved()
  const { project, report } = session
  try {
    const checker = await healthChecker()
    const check = () => checker.check(project, report.secondHomeMissing === null, signal)
    const health = await catalogue.whileReading(project, check)
    catalogue.noteCheck(project, { at: environment.now(), isSound: isSound(health) })
    if (!isSound(health)) errors.note('check', new DamageFoundError())
    return health
  } catch (error) {
    // One that was broken off because the page is left found nothing.
    if (!signal.aborted) errors.note('check', error)
    throw error
  }
}
