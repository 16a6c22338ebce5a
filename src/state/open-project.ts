/** Opens a project for work, and once more where what is stored of it stands in the way (H5). */
import type { ProjectId } from '#domain/ids.ts'
import { openProjectSession, type ProjectSession } from './project-session.ts'
import type { Ports } from './use-ports.tsx'

/** Errors that say nothing of what is stored. */
const ofNoDamage = new Set([
  'BlockedError',
  'OutdatedError',
  'ProjectMissingError',
  'QuotaExceededError',
  'VersionError',
])

/**
 * What keeps a project from being read may be damage that no comparison of the homes' ends shows: it is noted as what a check found, so
 * that both homes are read whole and mended at the second try. Rejects with what the last try failed by.
 */
export async function openProject(
  ports: Pick<Ports, 'catalogue' | 'environment'>,
  project: ProjectId,
): Promise<ProjectSession> {
  const { catalogue, environment } = ports
  try {
    return await openOnce(ports, project)
  } catch (error) {
    const wasTried = catalogue.lastCheck(project)?.isSound === false
    if (wasTried || !(error instanceof Error) || ofNoDamage.has(error.name)) throw error
    catalogue.noteCheck(project, { at: environment.now(), isSound: false })
    return openOnce(ports, project)
  }
}

async function openOnce(
  { catalogue, environment }: Pick<Ports, 'catalogue' | 'environment'>,
  project: ProjectId,
): Promise<ProjectSession> {
  const { store, report } = await catalogue.open(project)
  try {
    return await openProjectSession(store, report, environment)
  } catch (error) {
    await store.close().catch(() => undefined)
    throw error
  }
}
