/** Checks both homes of an open project, and notes what it came to (H5). Fetched when somebody asks, or when it is due. */
import { isSound } from '#domain/health.ts'
import type { ProjectSession } from './project-session.ts'
import type { Ports } from './use-ports.tsx'

/** What a check that found damage, or texts in neither home, is noted as. */
class FoundError extends Error {
  override readonly name: string

  constructor(name: 'DamageFound' | 'TextsMissing') {
    super(name)
    this.name = name
  }
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
    if (!isSound(health)) errors.note('check', new FoundError('DamageFound'))
    if (health.missingTexts > 0) errors.note('check', new FoundError('TextsMissing'))
    return health
  } catch (error) {
    // One that was broken off because the page is left found nothing.
    if (!signal.aborted) errors.note('check', error)
    throw error
  }
}
