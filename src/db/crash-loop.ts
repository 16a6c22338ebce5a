/** A project whose opening ends the tab, again and again (H5): its database is given up, and where that cannot be, it is not opened. */
import type { ProjectId } from '#domain/ids.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import type { Openings } from './openings.ts'
import type { UseLock } from './use-lock.ts'

/** So many openings or readings in a row that ended with their tab are no chance any more. */
const mostBrokenOff = 2

/** Opening it would end the tab once more, and the second home has not all that its database has. */
export class CrashLoopError extends Error {
  override readonly name = 'CrashLoopError'
}

/**
 * Puts an empty database in place of one that ended two tabs in a row, the third time without reading it. After that it is not opened: what
 * the second home has can be saved. Asked for again, it is opened again. Rejects with a `CrashLoopError` then.
 */
export async function mindCrashes(
  parts: CatalogueParts,
  openings: Openings,
  project: ProjectId,
  use: UseLock,
  brokenOff: number,
): Promise<void> {
  if (brokenOff < mostBrokenOff) return
  const { dropUnread } = await import('./drop-damaged.ts')
  if (await dropUnread(parts, project, use, brokenOff > mostBrokenOff)) await openings.countAnew(project)
  else if (brokenOff > mostBrokenOff) throw new CrashLoopError(`Opening ${project} ended the tab ${brokenOff} times`)
}
